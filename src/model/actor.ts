import type { Span } from './span.ts';

/** Who is meant. `code`: ISO 3166 alpha-3 (PLOVER's `KOS`) or PLOVER's `IGO`, `UNO`, `EUR`, `NGO`, `MNC` ... */
export interface Actor extends Span {
  readonly code: string;
  /** PLOVER sector (`GOV`, `MIL`, `BUS` ...), null where the text names the state or body as such. */
  readonly sector: string | null;
  /** Canonical name: `South Korea`, `South Korean foreign ministry`, `Samsung`. */
  readonly name: string;
  readonly person: string | null;
  readonly office: string | null;
  /** The words of the text. */
  readonly text: string;
}

/** How an article refers to somebody. */
export type MentionKind = 'name' | 'adjective' | 'office' | 'person' | 'pronoun' | 'nominal' | 'metonym';

/** A stretch of the text that means one or several actors ('the two sides' means two). */
export interface Mention extends Span {
  readonly sentence: number;
  /** Index of the head token in its sentence: the token that fills a role in the tree. */
  readonly head: number;
  readonly kind: MentionKind;
  readonly actors: readonly Actor[];
  /**
   * Identity of the one who is meant inside the report (`m1`, `m2` ...): equal for 'Nam' and 'he', different for
   * two unnamed officials. Null for joint mentions.
   */
  readonly entity: string | null;
  /** True for speakers whose name is withheld ('an official', 'a source'). */
  readonly anonymous: boolean;
  /** True when the mention means its actors jointly ('both', 'the two sides', 'the countries'). */
  readonly joint: boolean;
}
