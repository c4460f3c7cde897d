import type { Token } from '../../model/sentence.ts';
import { type Rehung, rehung } from './rehung.ts';

/** Months and days of the week in full. */
export const DAYS_AND_MONTHS =
  /^(January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)$/;

/**
 * 'In May Kosovo lifted the tariffs', 'On Friday Kosovan police closed', "In May Kosovo's minister, A B, flew": a verb that has no subject has the name for one
 * that the month was taken to belong to.
 */
export function monthsFirst(name: Token): Rehung[] {
  const verb = name.head;
  const owner = name.child('nmod:poss');
  const first = owner ?? (name.upos === 'PROPN' || isDescribed(name) ? name : undefined);
  const time = first?.children('compound', 'nmod:desc', 'nmod').find((t) => DAYS_AND_MONTHS.test(t.form));
  const preposition = name.child('case');
  if (!verb || !time || !preposition || name.relation !== 'obl') return [];
  const isTime =
    preposition.next === time &&
    time.index < name.index &&
    /^(in|on|from|since|by|until)$/.test(preposition.lower);
  if (!isTime || !lacksSubject(verb) || verb.index < name.index) return [];
  const between = verb.sentence.tokens.slice(time.index + 1, verb.index);
  if (between.some((t) => t.upos === 'PUNCT' && !isOfApposition(t, name))) return [];
  return [
    rehung(name, verb, verb.child('aux:pass') ? 'nsubj:pass' : 'nsubj'),
    rehung(time, verb, 'obl'),
    rehung(preposition, time, 'case'),
  ];
}

/** 'On Tuesday Indian jets': what stands between tells that the day is no part of the noun, as in 'in May elections'. */
const isDescribed = (noun: Token): boolean =>
  noun.upos === 'NOUN' && noun.previous !== null && !DAYS_AND_MONTHS.test(noun.previous.form);

/** The commas of 'the minister, A B, flew'. */
const isOfApposition = (comma: Token, noun: Token): boolean =>
  noun.child('appos') !== undefined &&
  (comma.head === noun || (comma.head?.head === noun && comma.head.deprel === 'appos'));

const lacksSubject = (verb: Token): boolean =>
  verb.upos === 'VERB' && /^VB[DZP]?$|^VBN$/.test(verb.xpos) && !verb.child('nsubj', 'csubj', 'mark');
