import type { Token } from '../../model/sentence.ts';
import { type Rehung, rehung } from './rehung.ts';

const SEEMING = /^(appear|seem|believe|think|suspect|presume|say|describe|report)$/;

/**
 * 'What appear to be Turkish jets bombed a camp', 'What is believed to be a drone struck a patrol': who acts stands behind `be`, which is no part of
 * what they did.
 */
export function whatSeems(verb: Token): readonly Rehung[] {
  const { head: seeming } = verb;
  if (verb.deprel !== 'xcomp' || verb.xpos !== 'VBD' || !seeming || !SEEMING.test(seeming.lemma)) return [];
  const being = verb.children('cop', 'aux:pass', 'aux').find((t) => t.lower === 'be');
  const to = verb.children('mark').find((t) => t.lower === 'to');
  const doer = verb.child('nsubj');
  const what = seeming.child('nsubj', 'nsubj:pass');
  if (!being || !to || !doer || what?.lower !== 'what' || doer.index < being.index) return [];
  return [rehung(being, seeming, 'xcomp'), rehung(to, being, 'mark'), rehung(verb, seeming, 'ccomp')];
}
