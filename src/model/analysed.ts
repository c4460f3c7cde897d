import type { Article } from './article.ts';
import type { Sentence, Token } from './sentence.ts';
import type { Span } from './span.ts';
import type { When } from './when.ts';

/** A date expression of the text with the interval it stands for. */
export interface DateMention extends Span {
  readonly sentence: number;
  readonly when: When;
  /** The preposition or conjunction that opens or closes the interval, if one does. */
  readonly bound: 'since' | 'until' | 'by' | 'before' | 'after' | null;
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
  readonly sentences: readonly Sentence[];
  readonly dates: readonly DateMention[];
  readonly quotations: readonly Quotation[];
}
