import type { Token } from '../../model/sentence.ts';
import { isPassive } from '../frames/passive.ts';

/** Whether what hangs on a verb of saying is so, on the word of the report itself. */
export const isRemark = (verb: Token): boolean => isOneself(verb) || isFelt(verb);

/** 'We note with satisfaction that they have left': nobody is glad of what may not be so. */
export const isFelt = (verb: Token): boolean =>
  /^(note|recall|observe|see|learn|recognise|recognize|acknowledge)$/.test(verb.lemma) &&
  verb.children('obl').some((t) => FEELINGS.has(t.lemma));

const FEELINGS = new Set(
  'satisfaction regret concern appreciation pleasure alarm sadness relief joy gratitude dismay'.split(' '),
);

/** 'It should be noted that', 'it must be said that': the speaker says so himself. */
const isOneself = (verb: Token): boolean =>
  /^(note|say|stress|emphasize|emphasise|recall|remember|add|acknowledge|admit)$/.test(verb.lemma) &&
  isPassive(verb) &&
  verb.children('nsubj', 'nsubj:pass', 'expl').some((t) => t.lower === 'it') &&
  verb.children('aux').some((t) => /^(should|must|may|can|might)$/.test(t.lower));
