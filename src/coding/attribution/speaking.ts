import type { Token } from '../../model/sentence.ts';
import { subjectOf } from '../frames/subjects.ts';

/** A voice and the word of the text that names it; `said` in a claim is the voices alone, outermost first. */
export interface Speaking {
  readonly speaker: Token | null;
  /** None in the colon style of headlines. */
  readonly verb: Token | null;
  readonly direct: boolean;
}

/** Who says what a verb says; whoever is quoted, and not by whom. */
export const speakerOf = (verb: Token): Token | null => {
  const quoted = verb.lemma === 'quote' ? verb.child('nsubj:pass') : undefined;
  return quoted ?? verb.child('obl:agent') ?? subjectOf(verb, 0)?.token ?? null;
};
