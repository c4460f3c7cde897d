import type { Article } from './article.ts';
import type { Sentence, Token } from './sentence.ts';
import type { Span } from './span.ts';
import type { When } from './when.ts';

/**
 * What a date is counted from where that is not the day of publication: an event ('three days after the summit')
 * or a date told before ('a week earlier'). `when` is its own time, null if the report does not date it.
 */
export interface DateAnchor extends Span {
  readonly text: string;
  readonly when: When | null;
}

/** A date expression of the text with the interval it stands for. */
export interface DateMention extends Span {
  readonly sentence: number;
  readonly when: When;
  /** The preposition or conjunction that opens or closes the interval, if one does. */
  readonly bound: 'since' | 'until' | 'by' | 'before' | 'after' | null;
  /** Whether the words leave out the year and it was chosen by tense or nearness: 'Oct. 5', 'in July', 'Christmas'. */
  readonly yearInferred: boolean;
  /** The verb whose tense chose between the last and the next such day; null if nothing had to be chosen or no verb tells. */
  readonly decidedBy: Token | null;
  readonly anchor: DateAnchor | null;
  /** First and last token (inclusive) in the sentence. */
  readonly first: number;
  readonly last: number;
}

/**
 * Words given as somebody's own (direct), as the content of what somebody said (indirect), or as such content with some
 * of the speaker's own words in it (mixed; those words are a direct quotation inside).
 */
export interface Quotation extends Span {
  readonly kind: 'direct' | 'indirect' | 'mixed';
  /** Sentences it runs over; the span leaves out the quotation marks. */
  readonly sentences: readonly number[];
  /** Head token of the speaker's phrase, if the text names one. */
  readonly speaker: Token | null;
  /** The verb (or `according`, `words`) that introduces it; null in the colon style of headlines ('Beijing: no sanctions'). */
  readonly verb: Token | null;
}

/** An article with its sentences, trees, dates and quotations: the output of `language`. */
export interface Analysed {
  readonly article: Article;
  /** The day on which the report was filed where it was filed, `YYYY-MM-DD`: the 'today' of its text. */
  readonly filed: string;
  readonly sentences: readonly Sentence[];
  readonly dates: readonly DateMention[];
  readonly quotations: readonly Quotation[];
}
