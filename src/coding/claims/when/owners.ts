import type { DateMention } from '../../../model/analysed.ts';
import type { Resolved } from '../../../model/resolved.ts';
import type { Token } from '../../../model/sentence.ts';
import type { When } from '../../../model/when.ts';
import { isVerbal } from '../../frames/tree.ts';

/** 'will be signed in March', told in June without a year: the next one. */
export function ahead(date: DateMention, { filed }: Resolved): DateMention {
  const { from, to } = date.when;
  const isPast = date.yearInferred && to !== null && to < filed;
  return isPast
    ? { ...date, when: { ...date.when, from: from && yearAfter(from), to: yearAfter(to) } }
    : date;
}

/** The 29th of February stands for the end of the month. */
const yearAfter = (day: string): string => {
  const year = Number(day.slice(0, 4)) + 1;
  const isLeap = new Date(Date.UTC(year, 1, 29)).getUTCMonth() === 1;
  return `${year}${day.endsWith('-02-29') && !isLeap ? '-02-28' : day.slice(4)}`;
};

export const future = (when: When, resolved: Resolved): boolean => (when.from ?? '') > resolved.filed;

/** 'has broken a promise it made in 2019': a perfect has no date in the past; the verb in between has. */
export const isBeyond = (date: DateMention, carrier: Token): boolean => between(date, carrier) !== null;

/** The past verb that stands between a perfect and a date. */
export function between(date: DateMention, verb: Token): Token | null {
  if (!verb.children('aux').some((a) => a.lower === 'has' || a.lower === 'have')) return null;
  return verb.sentence.tokens.slice(verb.index + 1, date.first).findLast((t) => t.xpos === 'VBD') ?? null;
}

/** The predicates that a date expression modifies: climbs from its topmost token to the first verb. */
export function owners(date: DateMention, tokens: readonly Token[]): Token[] {
  const inside = (t: Token) => t.index >= date.first && t.index <= date.last;
  const top = tokens.slice(date.first, date.last + 1).find((t) => !t.head || !inside(t.head));
  const found: Token[] = [];
  for (let up = top?.head ?? null; up && found.length < 4; up = up.head) {
    found.push(up);
    if ((isVerbal(up) && up.upos === 'VERB') || isDoneAgain(up)) break;
  }
  const causing = found.at(-1) && causeOf(found.at(-1) as Token);
  if (causing) found.push(causing);
  const verb = found.at(-1);
  const nearer = verb && between(date, verb);
  return nearer ? [...found.slice(0, -1), nearer] : found;
}

/** 'condemned the raid, as it did in May': the day of the other time. */
const isDoneAgain = ({ deprel, lemma, upos }: Token): boolean =>
  deprel === 'advcl' && lemma === 'do' && upos === 'AUX';

/** 'forced it to land on Sunday', 'forbade them to leave on Sunday': what somebody is made to do is done when he is made to. */
const causeOf = ({ deprel, head }: Token): Token | null =>
  deprel === 'xcomp' && head && /^(force|compel|oblige|forbid|cause)$/.test(head.lemma) ? head : null;
