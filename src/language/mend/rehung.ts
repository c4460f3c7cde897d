import type { Token } from '../../model/sentence.ts';

/** A token that is to hang elsewhere. */
export interface Rehung {
  readonly index: number;
  /** -1 for the root. */
  readonly head: number;
  readonly deprel: string;
}

export const rehung = (token: Token, head: Token | null, deprel: string): Rehung => ({
  index: token.index,
  head: head?.index ?? -1,
  deprel,
});
