import type { Token } from '../../model/sentence.ts';
import { DAYS_AND_MONTHS } from './openings.ts';
import { type Rehung, rehung } from './rehung.ts';

/** What a clause with 'when' can tell of: 'on Friday, when', 'the day when'. */
const TIMES =
  /^(day|week|month|year|time|moment|period|decade|century|hour|occasion|date|season|spring|summer|autumn|fall|winter|night|morning|evening|dawn|dusk|noon|midnight|eve|afternoon|weekend|case|point|age|era|today|yesterday|tonight|quarter|term|stage|days)$/;

/** 'told his counterpart, when they met': of people and things no clause tells when they are, so it tells when the verb above was. */
export function whenClauses(clause: Token): Rehung[] {
  const noun = /^acl(:relcl)?$/.test(clause.deprel) ? clause.head : null;
  const when = clause.children('advmod', 'mark').find((t) => t.lower === 'when');
  if (!noun || !when || noun.upos === 'NUM' || TIMES.test(noun.lemma.toLowerCase()) || isDated(noun))
    return [];
  const verb = noun.ancestors().find((t) => t.upos === 'VERB');
  return verb ? [rehung(clause, verb, 'advcl')] : [];
}

const SHORT = /^(Jan\.|Feb\.|Aug\.|Sept\.|Oct\.|Nov\.|Dec\.|Christmas|Easter|Ramadan)$/;

const isDated = (noun: Token): boolean =>
  DAYS_AND_MONTHS.test(noun.form) ||
  SHORT.test(noun.form) ||
  noun.children('nummod', 'compound', 'nmod:unmarked').some((t) => /^(1[89]|20)\d\d$/.test(t.form));

/** 'scrambled fighters after 19 aircraft crossed the line': before a clause `after` opens it, and is no preposition of its subject. */
export function openedClauses(after: Token): Rehung[] {
  const subject =
    /^(after|before|until|since)$/.test(after.lower) && after.deprel === 'case' ? after.head : null;
  const verb = subject?.deprel.startsWith('nsubj') ? subject.head : null;
  return verb?.deprel === 'advcl' && !verb.child('mark') ? [rehung(after, verb, 'mark')] : [];
}
