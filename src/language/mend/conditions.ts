import type { Token } from '../../model/sentence.ts';
import { introducesIndirect } from '../quotations/verbs.ts';
import { type Rehung, rehung } from './rehung.ts';

/** 'is willing to sign, but only if Lima pays': the condition of what stands before it. */
export function onlyIf(clause: Token): Rehung[] {
  const isOnly = clause.children('mark').some((m) => m.lower === 'if' && m.previous?.lower === 'only');
  const isBut = clause.children('cc').some((t) => /^(but|and)$/.test(t.lower) && t.next?.lower === 'only');
  return clause.deprel === 'conj' && isOnly && isBut && clause.head
    ? [rehung(clause, clause.head, 'advcl')]
    : [];
}

const CONDITIONS = /^(if|unless|provided)$/;

/** 'Iran will answer, its minister said, if it is attacked': the condition is one of what is said, and not of the saying. */
export function conditionsBehindSaying(clause: Token): Rehung[] {
  const saying = clause.deprel === 'advcl' ? clause.head : null;
  if (!saying || clause.index < saying.index || !introducesIndirect(saying)) return [];
  const mark = clause.children('mark').find((m) => CONDITIONS.test(m.lower) && m.previous?.form === ',');
  const told = saying.children('ccomp').find((t) => t.index < saying.index);
  return mark && told && told.upos !== 'PROPN' ? [rehung(clause, told, 'advcl')] : [];
}
