import type { Token } from '../../model/sentence.ts';
import { type Rehung, rehung } from './rehung.ts';

/**
 * 'said it would recall its envoy and expelled two diplomats': a past tense is no second thing that somebody would do, but what he
 * did beside saying so.
 */
export function pastsBehindWould(past: Token): readonly Rehung[] {
  const { head: told, deprel, xpos } = past;
  if (deprel !== 'conj' || xpos !== 'VBD' || told?.xpos !== 'VB' || past.child('nsubj', 'aux', 'aux:pass'))
    return [];
  const saying = told.deprel === 'ccomp' ? told.head : null;
  const isToCome = told.children('aux').some((t) => /^(would|will)$/.test(t.lower));
  if (saying?.xpos !== 'VBD' || !isToCome || !saying.child('nsubj') || saying.index > told.index) return [];
  return [rehung(past, saying, 'conj')];
}

/** 'said the two had got on and would meet again': behind who said so, 'would' goes on with what was said. */
export function wouldBehindPasts(verb: Token): readonly Rehung[] {
  const saying = verb.deprel === 'conj' && verb.xpos === 'VB' ? verb.head : null;
  if (saying?.xpos !== 'VBD' || !/^(say|claim|add|announce|report)$/.test(saying.lemma)) return [];
  const told = saying.children('ccomp').find((t) => t.index > saying.index && t.index < verb.index);
  const isBare = !verb.child('nsubj', 'nsubj:pass', 'mark');
  const [modal] = verb.children('aux');
  const joint = verb.child('cc');
  if (!told || !isBare || modal?.lower !== 'would' || joint?.next !== modal || joint.lower !== 'and')
    return [];
  return joint.previous?.form === ',' ? [] : [rehung(verb, told, 'conj')];
}
