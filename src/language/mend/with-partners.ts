import type { Token } from '../../model/sentence.ts';
import { type Rehung, rehung } from './rehung.ts';

/**
 * 'spoke with President-elect Trump and offered help': whoever stands between 'with' and an 'and' right before a past tense is
 * the partner of the verb above, and does not do what follows.
 */
export function withPartners(clause: Token): readonly Rehung[] {
  const { head: verb } = clause;
  if (clause.deprel !== 'advcl' || clause.xpos !== 'VBD' || verb?.upos !== 'VERB') return [];
  const preposition = clause.child('mark');
  const partner = clause.child('nsubj');
  if (preposition?.lower !== 'with' || !partner || !verb.child('nsubj')) return [];
  const isBehind = partner.subtree()[0]?.previous === preposition && verb.index < preposition.index;
  const isJoined = clause.previous?.lower === 'and' && partner.index < clause.previous.index;
  if (!isBehind || !isJoined) return [];
  return [rehung(preposition, partner, 'case'), rehung(partner, verb, 'obl'), rehung(clause, verb, 'conj')];
}
