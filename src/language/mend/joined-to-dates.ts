import type { Token } from '../../model/sentence.ts';
import { DAYS_AND_MONTHS } from './openings.ts';
import { type Rehung, rehung } from './rehung.ts';

/** 'signed a pact with Chad in May 2023 and a treaty a year later': what is joined to a date is joined to what was signed. */
export function joinedToDates(noun: Token): readonly Rehung[] {
  const { head: date, deprel } = noun;
  if (deprel !== 'conj' || !/^(NOUN|PROPN)$/.test(noun.upos) || !date || !isDate(date)) return [];
  return place(noun, date) ?? thing(noun, date);
}

/** 'was in Lima on Monday and in Quito on Tuesday': a place is joined to the place. */
function place(town: Token, date: Token): readonly Rehung[] | null {
  const first = date.head;
  const isSaid = first?.child('cop') !== undefined && first.upos === 'PROPN';
  const isAlike = isSaid && first.child('case')?.lower === 'in' && town.child('case')?.lower === 'in';
  return town.upos === 'PROPN' && isAlike ? [rehung(town, first, 'conj')] : null;
}

function thing(noun: Token, date: Token): readonly Rehung[] {
  const isWhole = noun.children('det').some((t) => /^(an?|another)$/.test(t.lower)) && !noun.child('case');
  const verb = /^obl/.test(date.deprel) ? date.head : null;
  const object =
    noun.upos === 'PROPN'
      ? undefined
      : verb?.children('obj').find((t) => t.index < date.index && t.upos === 'NOUN');
  return isWhole && object && !object.child('conj') ? [rehung(noun, object, 'conj')] : [];
}

const isDate = ({ form, upos }: Token): boolean =>
  DAYS_AND_MONTHS.test(form) || (upos === 'NUM' && /^(1[89]|20)\d\d$/.test(form));

/** 'they met in Lima, and Sunday they met again': the day is when that was, and the clause is joined to the first. */
export function clausesBehindDays(verb: Token): readonly Rehung[] {
  const day = verb.deprel === 'acl:relcl' ? verb.head : null;
  const first = day?.deprel === 'conj' ? day.head : null;
  const subject = verb.child('nsubj');
  if (
    !day ||
    !first ||
    !/^VB[DZP]$/.test(verb.xpos) ||
    !/day$/.test(day.form) ||
    !DAYS_AND_MONTHS.test(day.form)
  )
    return [];
  const joint = day.child('cc');
  if (!joint || joint.next !== day || day.child('case') || subject?.index !== day.index + 1) return [];
  return [
    rehung(verb, first, 'conj'),
    rehung(day, verb, 'obl:unmarked'),
    rehung(joint, verb, 'cc'),
    ...day.children('punct').map((mark) => rehung(mark, verb, 'punct')),
  ];
}
