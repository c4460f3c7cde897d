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

/**
 * 'hit bottom in November 2009, when the two recalled their envoys, and again in May 2011, when they fought': a clause with 'when' tells
 * of the month right before it, and what is joined by 'and again' is another time, not another object of the clause.
 */
export function whenDated(clause: Token): Rehung[] {
  const when = clause.deprel === 'advcl' ? clause.child('advmod', 'mark') : undefined;
  const comma = when?.lower === 'when' ? when.previous : null;
  const end = comma?.form === ',' ? comma.previous : null;
  const month = end && clause.head ? [end, ...end.ancestors()].find((t) => t.deprel === 'obl') : undefined;
  if (!month || month.index > clause.index || !isDated(month)) return [];
  if (month.head !== clause.head && !(clause.head && month.ancestors().includes(clause.head))) return [];
  const next = clause
    .subtree()
    .find(
      (t) => t.deprel === 'conj' && isDated(t) && t.child('case') && t.child('advmod')?.lower === 'again',
    );
  return [
    rehung(clause, month, 'acl:relcl'),
    ...(next?.head && !isDated(next.head) ? [rehung(next, month, 'conj')] : []),
  ];
}

/** 'pledged to set up the zone when they met in May', 'had pressed him to give way when she met him': what is past tells when the promise was made, not when it will be kept. */
export function whenPromised(clause: Token): Rehung[] {
  const when = clause.children('advmod', 'mark').find((t) => t.lower === 'when');
  const act = clause.deprel === 'advcl' ? clause.head : null;
  const isToCome = act?.deprel === 'xcomp' && act.child('mark')?.lower === 'to';
  const verb = isToCome ? act.head : null;
  return when && verb && isPast(verb) && clause.xpos === 'VBD' && !clause.child('aux')
    ? [rehung(clause, verb, 'advcl')]
    : [];
}

const isPast = (verb: Token): boolean =>
  verb.xpos === 'VBD' || (verb.xpos === 'VBN' && verb.children('aux').some((t) => t.lower === 'had'));

const AIMS = /^(purpose|reason|aim|end|sake)$/;

/** 'will go to Juba for that purpose on April 3': a purpose has no day. */
export function daysBehindPurposes(day: Token): Rehung[] {
  const { head: purpose, deprel } = day;
  if (!/^nmod/.test(deprel) || !purpose || !AIMS.test(purpose.lemma) || purpose.deprel !== 'obl') return [];
  const isDay = day.child('case')?.lower === 'on' && (day.upos === 'NUM' || isDated(day));
  return isDay && purpose.head ? [rehung(day, purpose.head, 'obl')] : [];
}

const SHORT = /^(Jan\.|Feb\.|Aug\.|Sept\.|Oct\.|Nov\.|Dec\.|Christmas|Easter|Ramadan)$/;

const isDated = (noun: Token): boolean =>
  DAYS_AND_MONTHS.test(noun.form) ||
  (noun.upos === 'NUM' && YEAR.test(noun.form)) ||
  SHORT.test(noun.form) ||
  noun.children('nummod', 'compound', 'nmod:unmarked').some((t) => YEAR.test(t.form));

const YEAR = /^(1[89]|20)\d\d$/;

/** 'scrambled fighters after 19 aircraft crossed the line': before a clause `after` opens it, and is no preposition of its subject. */
export function openedClauses(after: Token): Rehung[] {
  const subject =
    /^(after|before|until|since)$/.test(after.lower) && after.deprel === 'case' ? after.head : null;
  const verb = subject?.deprel.startsWith('nsubj') ? subject.head : null;
  return verb?.deprel === 'advcl' && !verb.child('mark') ? [rehung(after, verb, 'mark')] : [];
}
