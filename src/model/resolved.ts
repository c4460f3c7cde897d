import type { Actor, Mention } from './actor.ts';
import type { Analysed } from './analysed.ts';
import type { Place } from './claim.ts';
import type { Token } from './sentence.ts';

/** An analysed article with everybody it means: the output of `actors`. */
export interface Resolved extends Analysed {
  /** In order of the text; at most one mention for each head token. */
  readonly mentions: readonly Mention[];
  /** The two states that the report as a whole is about; none where a third comes near to them. */
  readonly dyad: readonly Pick<Actor, 'code' | 'sector' | 'name' | 'person' | 'office'>[];
  /** The mention whose head is this token, if any. */
  mentionAt(token: Token): Mention | undefined;
  /** The place that a noun phrase means by its head ('a hotel in Singapore'); null where nothing settles it. */
  placeAt(token: Token): Place | null;
  /** The place that a name alone means in this report; null where it is unknown or several are left. */
  placeNamed(name: string): Place | null;
}
