import type { Token } from '../../model/sentence.ts';
import { introducesIndirect } from '../quotations/verbs.ts';
import { type Rehung, rehung } from './rehung.ts';

const CONDITIONS = /^(if|unless|provided)$/;

/** 'Iran will answer, its minister said, if it is attacked': the condition is one of what is said, and not of the saying. */
export function conditionsBehindSaying(clause: Token): Rehung[] {
  const saying = clause.deprel === 'advcl' ? clause.head : null;
  if (!saying || clause.index < saying.index || !introducesIndirect(saying)) return [];
  const mark = clause.children('mark').find((m) => CONDITIONS.test(m.lower) && m.previous?.form === ',');
  const told = saying.children('ccomp').find((t) => t.index < saying.index);
  return mark && told && told.upos !== 'PROPN' ? [rehung(clause, told, 'advcl')] : [];
}
