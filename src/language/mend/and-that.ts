import type { Token } from '../../model/sentence.ts';
import { type Rehung, rehung } from './rehung.ts';

/** 'met and agreed that neither would attack, and that both would withdraw': a second clause with 'that' stands beside the first one. */
export function andThat(clause: Token): readonly Rehung[] {
  const { head, sentence } = clause;
  const mark = thatOf(clause);
  if (clause.deprel !== 'conj' || !head || !mark || thatOf(head)) return [];
  if (mark.previous?.lower !== 'and' || head.deprel === 'ccomp') return [];
  const first = sentence.tokens
    .slice(head.index + 1, mark.index)
    .findLast((t) => t.deprel === 'ccomp' && thatOf(t) && t.ancestors().includes(head));
  return first ? [rehung(clause, first, 'conj')] : [];
}

const thatOf = (clause: Token): Token | undefined =>
  clause.children('mark').find((t) => t.lower === 'that' && t.index < clause.index);
