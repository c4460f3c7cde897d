import type { Token } from '../../model/sentence.ts';
import { DAYS_AND_MONTHS } from './openings.ts';
import { type Rehung, rehung } from './rehung.ts';

/** 'signed a pact with Chad in May 2023 and a treaty a year later': what is joined to a date is joined to what was signed. */
export function joinedToDates(noun: Token): readonly Rehung[] {
  const { head: date, deprel } = noun;
  if (deprel !== 'conj' || noun.upos !== 'NOUN' || !date || !isDate(date)) return [];
  const isWhole = noun.children('det').some((t) => /^(an?|another)$/.test(t.lower)) && !noun.child('case');
  const verb = /^obl/.test(date.deprel) ? date.head : null;
  const object = verb?.children('obj').find((t) => t.index < date.index && t.upos === 'NOUN');
  return isWhole && object && !object.child('conj') ? [rehung(noun, object, 'conj')] : [];
}

const isDate = ({ form, upos }: Token): boolean =>
  DAYS_AND_MONTHS.test(form) || (upos === 'NUM' && /^(1[89]|20)\d\d$/.test(form));
