import type { Span } from './span.ts';

/**
 * What a region of an article's text is. `paragraph` is the body; everything else is furniture of the page
 * that stays in the text but is no sentence of the body. A `dateline` ('SEOUL, Oct. 31 (Example Wire) --')
 * opens the paragraph that follows it on the same line.
 */
export type RegionKind = 'control' | 'headline' | 'byline' | 'dateline' | 'paragraph' | 'credit';

export interface Region extends Span {
  readonly kind: RegionKind;
}

/** One report as it was published. Spans are UTF-16 offsets into `text`, end exclusive. */
export interface Article {
  /** `a_` and a hash of publisher, publication time and text. */
  readonly id: string;
  readonly title?: string;
  /** The decoded file, unchanged except for a byte-order mark and the ends of lines, which are `\n`. */
  readonly text: string;
  /** In order of the text, without overlap. */
  readonly regions: readonly Region[];
  /** ISO 8601, to the day or the minute: `2017-10-31` or `2017-10-31T11:04`; with a zone only if the page gives one. */
  readonly published: string;
  readonly publisher?: string;
  readonly agency?: string;
  readonly byline?: string;
  readonly dateline?: Dateline;
  readonly url?: string;
  /** What the corpus that it came from calls it: the cell of an id column. */
  readonly ref?: string;
  /** When it was fetched, ISO 8601. */
  readonly retrieved?: string;
  /** ISO 639-1 code of the language of the text. */
  readonly language: string;
  readonly translatedFrom?: string;
}

/** Where (and when) a report was filed: the place names the country that `here` means. */
export interface Dateline extends Span {
  readonly place: string;
  /** The day that it gives, `MM-DD`: the day there, which need not be that of the time of publication. */
  readonly day?: string;
}

/** The day of publication, `YYYY-MM-DD`. */
export const publicationDay = (article: Pick<Article, 'published'>): string => article.published.slice(0, 10);

/** Who stands behind a report: the agency that it came from, else who published it; a report of neither is its own. */
export const tellerOf = ({ agency, publisher, id }: Article): string => agency ?? publisher ?? id;

/** A text and what its stretches are: as much of an article as language needs. */
export type Page = Pick<Article, 'text' | 'regions'>;
