import type { Token } from '../../model/sentence.ts';
import { type Rehung, rehung } from './rehung.ts';

const GATHERING = /^(gathering|summit|meeting|session|conference|forum|talks?|lunch|dinner|retreat)$/;

/**
 * 'A and B are to meet on the margins of a summit of leaders with the American president': he is at the summit, and not who is met
 * beside it.
 */
export function gatheredWith(partner: Token): readonly Rehung[] {
  const preposition = partner.child('case');
  const end = preposition?.previous;
  if (partner.deprel !== 'obl' || preposition?.lower !== 'with' || !end || !partner.head) return [];
  const margin = partner.head
    .children('obl')
    .find((t) => /^(margin|sideline|fringe)s?$/.test(t.lemma) && t.index < partner.index);
  const gathering = margin?.children('nmod').find((t) => GATHERING.test(t.lemma));
  // 'The president met on the sidelines of the summit with his counterpart': one alone meets whoever that is.
  const verb = partner.head.deprel === 'xcomp' ? partner.head.head : partner.head;
  if (!verb?.child('nsubj')?.child('conj')) return [];
  const isRightBehind = gathering !== undefined && (end === gathering || end.ancestors().includes(gathering));
  return isRightBehind ? [rehung(partner, gathering, 'nmod')] : [];
}
