import type { Token } from '../../model/sentence.ts';
import { type Rehung, rehung } from './rehung.ts';

/**
 * 'told merchants to look for other routes and ordered importers to stop': a past behind an 'and' goes on with the past that
 * the infinitive before it hangs on.
 */
export function joinedToInfinitives(verb: Token): readonly Rehung[] {
  const { head } = verb;
  if (verb.deprel !== 'conj' || !head || !isPlainPast(verb) || !isInfinitive(head)) return [];
  const finite = head.head;
  if (head.deprel !== 'xcomp' || finite?.xpos !== 'VBD' || !finite.child('nsubj')) return [];
  return verb.child('nsubj', 'nsubj:pass', 'aux', 'aux:pass') ? [] : [rehung(verb, finite, 'conj')];
}

/** 'ordered', and not 'cut', which may be an infinitive as well. */
const isPlainPast = ({ xpos, lower, lemma }: Token): boolean => xpos === 'VBD' && lower !== lemma;

const isInfinitive = (verb: Token): boolean =>
  verb.xpos === 'VB' && verb.children('mark').some((t) => t.lower === 'to');
