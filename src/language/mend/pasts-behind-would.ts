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
