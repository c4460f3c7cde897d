import { type Interval, isBounded, lengthOf } from './interval.ts';
import { occasionOf } from './meeting.ts';
import type { Seen } from './seen.ts';

/** Longer intervals weigh nothing, so that they need not be found by their dates. */
const LONGEST = 92;

/**
 * Keys by which claims of a block find those that may be one with them: any two whose weights can reach the threshold
 * share one. Without a common word it takes, outside of meetings, a generic word or an issue that is shared together
 * with dates that overlap, an issue with a generic word, or one and the same day. Meetings may also share a person, a
 * place, an occasion or a date.
 */
export function keysOf(seen: Seen): Iterable<string> {
  const months = monthsOf(seen.stated);
  const matters = [...prefixed('g', seen.content.generic), ...prefixed('i', seen.issues)];
  const words = prefixed('w', seen.content.words);
  if (seen.claim.kind === 'meeting')
    return new Set([...words, ...matters, ...meetingKeys(seen), ...prefixed('m', months)]);
  const both = [...seen.issues].flatMap((issue) => prefixed(`i${issue} `, seen.content.generic));
  const dated = matters.flatMap((matter) => prefixed(`${matter} `, months));
  const day = lengthOf(seen.stated) <= 1 ? [`d${seen.stated.from}`] : [];
  return new Set([...words, ...both, ...dated, ...day]);
}

const prefixed = (prefix: string, words: Iterable<string | number>): string[] =>
  Array.from(words, (word) => `${prefix}${word}`);

/** Numbers of the stretches of 31 days that a short interval touches: two that overlap share one. */
function monthsOf(interval: Interval): number[] {
  if (!isBounded(interval) || lengthOf(interval) > LONGEST) return [];
  const [first, last] = [interval.from, interval.to].map((day) => Math.floor(day / 31)).sort((a, b) => a - b);
  return Array.from({ length: (last ?? 0) - (first ?? 0) + 1 }, (_, i) => (first ?? 0) + i);
}

function meetingKeys(seen: Seen): string[] {
  const { claim, occasion, persons } = seen;
  const named = occasionOf(seen);
  return [
    ...prefixed('o', occasion),
    ...(named === null ? [] : [`O${named}`]),
    ...[...persons].flatMap(([code, names]) => names.flatMap((name) => prefixed(`p${code} `, name))),
    ...(claim.where ? [`l${claim.where.name.toLowerCase()}`] : []),
  ];
}
