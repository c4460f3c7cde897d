import type { DateMention, Quotation } from '../model/analysed.ts';
import type { Sentence } from '../model/sentence.ts';
import type { Span } from '../model/span.ts';
import { findDates } from './dates/index.ts';
import { type LanguageModel, loadLanguageModel } from './model.ts';
import { paragraphsIn } from './paragraphs.ts';
import { findQuotations } from './quotations/index.ts';
import { parseParagraphs } from './sentences.ts';

/** What may be known of a text apart from its words. */
export interface TextOptions {
  /** Day it was published, `YYYY-MM-DD` (a time after it is left out of account): 'on Tuesday' is counted from it. */
  readonly published?: string;
}

/** A plain text as it was read. Offsets are UTF-16 units of `text`, ends exclusive, as `text.slice` takes them. */
export interface EnglishText {
  readonly text: string;
  /** What stands between blank lines. */
  readonly paragraphs: readonly Span[];
  /** Sentences with tokens and tree, numbered from 0; each knows its paragraph. */
  readonly sentences: readonly Sentence[];
  /** Without a day of publication only dates that stand for the same days whenever it was. */
  readonly dates: readonly DateMention[];
  readonly quotations: readonly Quotation[];
}

/** A reader of English, ready to read any number of texts. Reading keeps nothing: same text, same result. */
export interface English {
  /**
   * Reads any text, be it one sentence or many paragraphs, in time linear in its length.
   * @throws RangeError if `published` does not begin with a day
   */
  read(text: string, options?: TextOptions): EnglishText;
}

/**
 * A reader of English made from the bytes of `data/models/english.bin`. Pure: runs wherever JavaScript runs.
 * @throws Error if the bytes are no model of this version; the message says what to use instead
 */
export function createEnglish(bytes: Uint8Array): English {
  const model = loadLanguageModel(bytes);
  return { read: (text, { published } = {}) => readText(model, text, published) };
}

function readText(model: LanguageModel, text: string, published: string | undefined): EnglishText {
  if (published !== undefined && !isDay(published))
    throw new RangeError(`published: '${published}' is no day; give it as in 2017-10-31`);
  const paragraphs = paragraphsIn(text);
  const page = { text, regions: paragraphs.map((span) => ({ kind: 'paragraph' as const, ...span })) };
  const sentences = parseParagraphs(model, page);
  const dates = published === undefined ? standingDates(sentences) : findDates(sentences, published);
  return { text, paragraphs, sentences, dates, quotations: findQuotations(page, sentences) };
}

const isDay = (published: string): boolean =>
  /^\d{4}-\d\d-\d\d(?!\d)/.test(published) && !Number.isNaN(Date.parse(published.slice(0, 10)));

/** Two days of publication that share neither year, month, weekday nor season. */
const ANY_DAYS = ['1951-01-15', '2048-07-03'] as const;

const keyOf = ({ start, end, when, anchor }: DateMention): string =>
  JSON.stringify([start, end, when, anchor]);

/** The dates that come out the same whatever the day of publication. */
function standingDates(sentences: readonly Sentence[]): DateMention[] {
  const [one, other] = ANY_DAYS.map((day) => findDates(sentences, day));
  const same = new Set(other?.map(keyOf));
  return (one ?? []).filter((date) => same.has(keyOf(date)));
}
