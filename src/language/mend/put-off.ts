import type { Token } from '../../model/sentence.ts';
import { type Rehung, rehung } from './rehung.ts';

/** 'put off until May a new round of levies': a long object stands behind the day until which it is put off. */
export function objectsPutOff(noun: Token): Rehung[] {
  const verb = noun.deprel === 'obl:unmarked' && noun.upos === 'NOUN' ? noun.head : null;
  if (verb?.upos !== 'VERB' || noun.index < verb.index || verb.child('obj', 'aux:pass')) return [];
  const until = verb.children('obl').find((t) => t.child('case')?.lower === 'until');
  if (!until || until.index > noun.index || TIMES.test(noun.lemma)) return [];
  const isPutOff =
    verb.lemma === 'put' ? verb.child('compound:prt')?.lower === 'off' : DELAYING.test(verb.lemma);
  return isPutOff ? [rehung(noun, verb, 'obj')] : [];
}

const DELAYING = /^(postpone|delay|defer|suspend|extend|prolong|hold|keep|shelve)$/;
const TIMES = /^(day|week|month|year|time|hour|morning|night|evening|summer|winter|spring|autumn)$/;
