import type { Mention } from './actor.ts';
import type { Analysed } from './analysed.ts';
import type { Token } from './sentence.ts';

/** An analysed article with everybody it means: the output of `actors`. */
export interface Resolved extends Analysed {
  /** In order of the text; at most one mention for each head token. */
  readonly mentions: readonly Mention[];
  /** The mention whose head is this token, if any. */
  mentionAt(token: Token): Mention | undefined;
}
