import type { Sentence, Token } from '../../model/sentence.ts';

/** One row of a pair file: a sentence and the words that name who acts and who is acted on. */
export interface Pair {
  readonly uid: string;
  readonly sentence: string;
  readonly source: string;
  readonly target: string;
}

/** A party as tokens; empty where it is unknown or its words are not in the sentence. */
export interface Party {
  readonly tokens: readonly Token[];
  /** The token that the rest of the party hangs on. */
  readonly head: Token | null;
}

/** A pair whose parties are found in the tree of its sentence. */
export interface Situated {
  readonly sentence: Sentence;
  readonly source: Party;
  readonly target: Party;
  /** False where words that name a party are not in the sentence. */
  readonly located: boolean;
}
