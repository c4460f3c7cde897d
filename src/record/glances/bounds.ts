import { likenessOfLength } from '../weigh.ts';
import { WEIGHTS } from '../weights.ts';
import {
  AGREEMENT,
  BOUNDED,
  countOf,
  FORMAT,
  HAS_BODY,
  HAS_GENERIC,
  HAS_OCCASION,
  HAS_PLACE,
  HAS_ROUND,
  LEVEL,
  MEASURE,
  SIZE,
  SIZE_LOST,
  six,
} from './traits.ts';

/** The most that two meetings can weigh by what they are known by. Any number of persons may stand behind one bit. */
export function meetingWeight(both: number, sort: number, other: number, persons: number): number {
  if (persons !== 0) return Number.POSITIVE_INFINITY;
  let most = 0;
  if ((sort & LEVEL) === (other & LEVEL)) most += WEIGHTS.level;
  if (sort >> FORMAT === other >> FORMAT) most += WEIGHTS.format;
  if ((both & HAS_OCCASION) !== 0) most += WEIGHTS.occasion;
  if ((both & HAS_PLACE) !== 0) most += WEIGHTS.place;
  if ((both & HAS_ROUND) !== 0) most += WEIGHTS.round;
  return most;
}

/** The most that one stance, type of event or instrument can weigh. */
export function sortWeight(both: number): number {
  if ((both & AGREEMENT) !== 0) return WEIGHTS.instrument + WEIGHTS.recalled;
  return Math.max(WEIGHTS.stance, WEIGHTS.event + ((both & HAS_BODY) === 0 ? 0 : WEIGHTS.body));
}

/** The most that common words can weigh: no more are common than bits are, and words that share a bit. */
export function wordsWeight(bits: number, one: number, other: number): number {
  const [small, large] = [
    Math.min(six(one, SIZE), six(other, SIZE)),
    Math.max(six(one, SIZE), six(other, SIZE)),
  ];
  const common = mostCommon(bits, one, other);
  return (common > 1 || large === 1 ? WEIGHTS.words : WEIGHTS.word) * (common / small);
}

/** The most words that two claims can share, by the bits that they share. */
export const mostCommon = (bits: number, one: number, other: number): number =>
  Math.min(
    six(one, SIZE),
    six(other, SIZE),
    countOf(bits) + Math.min(six(one, SIZE_LOST), six(other, SIZE_LOST)),
  );

export const deedWeight = (both: number): number =>
  (both & HAS_GENERIC) !== 0 && (both & MEASURE) !== 0 ? WEIGHTS.deed : 0;

/** A measure lives on: that it is told of one day says less. */
export function dateWeight(longer: number, traits: number): number {
  if ((traits & MEASURE) === 0) return WEIGHTS[likenessOfLength(longer)];
  return (traits & BOUNDED) === 0 ? 0 : Math.max(WEIGHTS.month, WEIGHTS.quarter);
}
