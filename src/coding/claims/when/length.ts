import type { Token } from '../../../model/sentence.ts';
import type { When } from '../../../model/when.ts';
import type { Frame } from '../../frames/frame.ts';
import { daysBefore } from './days-before.ts';

const ENDING = /^(end|conclude|wrap|close|finish)$/;
const NUMBERS = ['two', 'three', 'four', 'five', 'six', 'seven'];

/** 'ended two days of talks on Sunday': from the first to the last day. How long what has begun will last is only planned. */
export function fromFirstDay(when: When, frame: Frame): When {
  const { from, to } = when;
  if (when.grain !== 'day' || from === null || from !== to) return when;
  const days = nounsOf(frame).flatMap((t) => lengthOf(t) ?? [])[0];
  if (days === undefined) return when;
  const verbs = [frame.carrier, frame.predicate.head].filter((t) => t?.upos === 'VERB');
  return verbs.some((t) => ENDING.test(t?.lemma ?? ''))
    ? { ...when, from: daysBefore(from, days - 1) }
    : when;
}

const nounsOf = ({ predicate, carrier }: Frame): Token[] =>
  predicate.upos === 'NOUN'
    ? [predicate]
    : carrier.children('obj').filter((t) => /^(visit|trip|tour|stay|talk|summit)$/.test(t.lemma));

/** 'a two-day summit', 'two days of talks'. */
function lengthOf(noun: Token): number | null {
  const day =
    noun.children('compound', 'amod').find((t) => t.lemma === 'day') ??
    (noun.deprel === 'nmod' && noun.head?.lemma === 'day' ? noun.head : undefined);
  const number = day?.child('nummod')?.lower ?? '';
  const told = NUMBERS.indexOf(number) + 2;
  if (told > 1) return told;
  return /^[2-9]$/.test(number) ? Number(number) : null;
}
