import { finish, hashText, mix } from '../model/hash.ts';
import { type Interval, isBounded, lengthOf } from './interval.ts';
import { occasionOf, siteOf } from './meeting.ts';
import type { Seen } from './seen.ts';
import { areMany, bareName, bodyOf } from './weigh.ts';

/** Longer intervals weigh nothing, so that they need not be found by their dates. */
const LONGEST = 92;

/** What a key is of; keys of two sorts differ. */
const [
  WORD,
  GENERIC,
  ISSUE,
  MONTH,
  DAY,
  OCCASION,
  OCCASION_NAME,
  PERSON,
  PLACE,
  ROUND,
  INSTRUMENT,
  BODY,
  TO,
  COUNTRY,
  PARTIES,
] = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15] as const;

/*
 * Keys, as hashes, by which claims of a block find those that may be one with them: any two whose weights can reach
 * the threshold share one. Two things may have one hash: what is found is weighed anyway.
 */

/** Those of its content words. */
export const wordKeysOf = ({ content }: Seen): number[] => content.hashes.map(wordKeyOf);

/**
 * The others. Without a common word it takes, outside of meetings, a generic word, an issue or an instrument that is shared together
 * with dates that overlap, an issue with a generic word, or one and the same day. Meetings may also share a person, a
 * place, an occasion, a round or a date.
 */
export function otherKeysOf(seen: Seen): number[] {
  const keys: number[] = [];
  const months = monthsOf(seen.stated);
  const matters = mattersOf(seen);
  if (seen.claim.kind === 'meeting') {
    for (const month of months) keys.push(keyOf(MONTH, month));
    meetingKeys(seen, keys);
    for (const [code, names] of seen.persons)
      for (const name of names)
        for (const part of name) keys.push(keyOf(PERSON, mix(hashText(code), hashText(part))));
    return keys.concat(matters);
  }
  const site = siteOf(seen.claim);
  if (site !== null) keys.push(keyOf(PLACE, hashText(site)));
  issueKeys(seen, seen.content.generic, keys);
  for (const matter of matters) for (const month of months) keys.push(mix(matter, month));
  if (lengthOf(seen.stated) <= 1) keys.push(keyOf(DAY, seen.stated.from));
  if (areMany(seen)) for (const month of months) keys.push(keyOf(PARTIES, month));
  return keys;
}

/** The same as long as everything is at hand: of kinds that have many keys finer ones. */
export function plainKeysOf(seen: Seen): number[] {
  if (seen.claim.kind === 'measure') return plainMeasureKeys(seen);
  return seen.claim.kind === 'meeting' ? plainMeetingKeys(seen) : otherKeysOf(seen);
}

/** Two measures are not one for their dates, nor for a generic word, unless they have an issue or target in common too. */
function plainMeasureKeys(seen: Seen): number[] {
  const keys: number[] = [];
  issueKeys(seen, seen.content.generic, keys);
  for (const word of seen.content.generic)
    for (const code of seen.to) {
      const matter = keyOf(TO, mix(hashText(word), hashText(code)));
      for (const month of monthsOf(seen.stated)) keys.push(mix(matter, month));
    }
  return keys;
}

/**
 * By level and format alone two meetings are not one on other dates than one day, unless they have a target, an issue or
 * the country in common, nor for an issue alone unless they have the country in common. Their persons are looked up
 * otherwise (`persons`).
 */
function plainMeetingKeys(seen: Seen): number[] {
  const keys: number[] = [];
  const country = seen.claim.where?.country ?? null;
  const matters = Array.from(seen.issues, (issue) => keyOf(ISSUE, hashText(issue)));
  for (const code of seen.to) matters.push(keyOf(TO, hashText(code)));
  if (country !== null) matters.push(keyOf(COUNTRY, hashText(country)));
  for (const matter of matters) for (const month of monthsOf(seen.stated)) keys.push(mix(matter, month));
  if (country !== null) issueKeys(seen, [country], keys);
  for (const word of seen.content.generic) keys.push(keyOf(GENERIC, hashText(word)));
  if (lengthOf(seen.stated) <= 1) keys.push(keyOf(DAY, seen.stated.from));
  meetingKeys(seen, keys);
  return keys;
}

/** Those of its issues together with something else. */
function issueKeys({ issues }: Seen, others: Iterable<string>, keys: number[]): void {
  for (const issue of issues)
    for (const other of others) keys.push(keyOf(ISSUE, mix(hashText(issue), hashText(other))));
}

/** What a claim is on and by what. */
function mattersOf(seen: Seen): number[] {
  const matters: number[] = [];
  for (const word of seen.content.generic) matters.push(keyOf(GENERIC, hashText(word)));
  for (const issue of seen.issues) matters.push(keyOf(ISSUE, hashText(issue)));
  const body = bodyOf(seen.claim);
  if (body !== null) matters.push(keyOf(BODY, hashText(body)));
  const instrument = seen.claim.kind === 'agreement' ? seen.claim.detail.instrument : null;
  if (instrument !== null && seen.named) matters.push(keyOf(INSTRUMENT, hashText(bareName(instrument))));
  return matters;
}

const NONE: readonly never[] = [];

const keyOf = (sort: number, hash: number): number => finish(mix(sort, hash));

const wordKeyOf = (hash: number): number => keyOf(WORD, hash);

/** Numbers of the stretches of 31 days that a short interval touches: two that overlap share one. */
export function monthsOf(interval: Interval): readonly number[] {
  if (!isBounded(interval) || lengthOf(interval) > LONGEST) return NONE;
  const one = Math.floor(interval.from / 31);
  const other = Math.floor(interval.to / 31);
  const months: number[] = [];
  for (let month = Math.min(one, other); month <= Math.max(one, other); month++) months.push(month);
  return months;
}

function meetingKeys(seen: Seen, keys: number[]): void {
  const { claim, occasion } = seen;
  if (seen.round > 0) keys.push(keyOf(ROUND, seen.round));
  for (const word of occasion) keys.push(keyOf(OCCASION, hashText(word)));
  const named = occasionOf(seen);
  if (named !== null) keys.push(keyOf(OCCASION_NAME, hashText(named)));
  if (claim.where) keys.push(keyOf(PLACE, hashText(claim.where.name.toLowerCase())));
}
