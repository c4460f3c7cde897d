import { hashText } from '../../model/hash.ts';
import { mayBeAnswered } from '../deny.ts';
import { siteOf } from '../meeting.ts';
import type { Seen } from '../seen.ts';
import type { Told } from '../told.ts';
import { areMany, bareName, bodyOf } from '../weigh.ts';
import {
  AGREEMENT,
  ANSWERABLE,
  BOUNDED,
  BY,
  countOf,
  DENIED,
  FORMAT,
  FORMATS,
  FROM,
  HAS_BODY,
  HAS_GENERIC,
  HAS_OCCASION,
  HAS_PLACE,
  HAS_ROUND,
  ISSUES,
  LEVELS,
  MAY_SLIP,
  MEASURE,
  MEETING,
  OF_ITS_DAY,
  OF_MANY,
  OPEN,
  PERSONS,
  POSSIBLY_FROM,
  POSSIBLY_UNTIL,
  SIX_BITS,
  SIZE,
  SIZE_LOST,
  SORT,
  TO,
  TRAITS,
  UNTIL,
  WORDS,
} from './traits.ts';

/** Writes what is seen of a claim into a row of numbers, from a place on. */
export function glance(seen: Seen, into: Int32Array, at: number): void {
  into[at + WORDS] = wordBits(seen);
  into[at + BY] = bitsOf(seen.by);
  into[at + TO] = bitsOf(seen.to);
  into[at + ISSUES] = bitsOf(seen.issues);
  into[at + FROM] = dayOf(seen.stated.from);
  into[at + UNTIL] = dayOf(seen.stated.to);
  into[at + POSSIBLY_FROM] = dayOf(seen.possible.from);
  into[at + POSSIBLY_UNTIL] = dayOf(seen.possible.to);
  into[at + TRAITS] = traitsOf(seen);
  into[at + PERSONS] = personBits(seen);
}

/** A bit for each part of a person's name, with the side. */
function personBits({ persons }: Seen): number {
  let bits = 0;
  for (const [code, names] of persons)
    for (const name of names) for (const part of name) bits |= 1 << (hashText(code + part) & 31);
  return bits;
}

const dayOf = (day: number): number => Math.max(-OPEN, Math.min(OPEN, day));

function traitsOf(seen: Seen): number {
  const { claim, content, stated, denied, round } = seen;
  const isMeeting = claim.kind === 'meeting';
  const size = Math.min(SIX_BITS, content.words.size);
  return (
    (isMeeting ? MEETING : 0) |
    (isMeeting && claim.detail.occasion !== null ? HAS_OCCASION : 0) |
    ((isMeeting && claim.where !== null) || siteOf(claim) !== null ? HAS_PLACE : 0) |
    (isMeeting && round > 0 ? HAS_ROUND : 0) |
    (areMany(seen) ? OF_MANY : 0) |
    (seen.slip > 0 ? MAY_SLIP : 0) |
    (denied ? DENIED : 0) |
    (mayBeAnswered(seen) ? ANSWERABLE : 0) |
    (claim.kind === 'event' && claim.when?.basis !== 'speech' ? OF_ITS_DAY : 0) |
    (claim.kind === 'agreement' ? AGREEMENT : 0) |
    (bodyOf(claim) === null ? 0 : HAS_BODY) |
    (claim.kind === 'measure' ? MEASURE : 0) |
    (content.generic.size > 0 ? HAS_GENERIC : 0) |
    (Number.isFinite(stated.from) && Number.isFinite(stated.to) ? BOUNDED : 0) |
    (size << SIZE) |
    // Of so many words nothing is known.
    ((size === SIX_BITS ? SIX_BITS : size - countOf(bitsOfHashes(content.hashes))) << SIZE_LOST) |
    (sortOf(claim) << SORT)
  );
}

function sortOf(claim: Told): number {
  if (claim.kind === 'meeting')
    return Math.max(0, LEVELS.indexOf(claim.detail.level)) | (FORMATS.indexOf(claim.detail.format) << FORMAT);
  const sort =
    claim.kind === 'position'
      ? claim.detail.stance
      : claim.kind === 'event'
        ? claim.plover?.event
        : claim.kind === 'agreement'
          ? claim.detail.instrument && bareName(claim.detail.instrument)
          : null;
  return sort ? 1 + ((hashText(sort) >>> 1) % SIX_BITS) : 0;
}

const wordBits = ({ content }: Seen): number => bitsOfHashes(content.hashes);

function bitsOfHashes(hashes: readonly number[]): number {
  let bits = 0;
  for (const hash of hashes) bits |= 1 << (hash & 31);
  return bits;
}

/** A bit for each text: sets that have none in common share no text. */
function bitsOf(texts: ReadonlySet<string>): number {
  let bits = 0;
  for (const text of texts) bits |= 1 << (hashText(text) & 31);
  return bits;
}
