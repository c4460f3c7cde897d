/**
 * Numbers that a claim has here: its block, and in which search it was last looked at; bits of its words, doers,
 * targets, issues and persons; its dates; its traits. What is looked at first stands side by side.
 */
export const FIELDS = 12;
export const [
  BLOCK,
  LOOKED,
  TRAITS,
  WORDS,
  BY,
  TO,
  ISSUES,
  FROM,
  UNTIL,
  POSSIBLY_FROM,
  POSSIBLY_UNTIL,
  PERSONS,
] = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11] as const;

/** Traits: flags, then numbers of a few bits each. */
export const MEETING = 1;
export const MEASURE = 2;
export const HAS_GENERIC = 4;
export const BOUNDED = 8;
/** How many words it has, and how many of them have no bit of their own. */
export const SIZE = 4;
export const SIZE_LOST = 10;
/** What stance, event or instrument it has, as a small number; 0 for none. Of a meeting the level and the format. */
export const SORT = 16;
/** More traits: told as not being so; what a meeting is known by. */
export const DENIED = 1 << 22;
export const HAS_OCCASION = 1 << 23;
export const HAS_PLACE = 1 << 24;
export const HAS_ROUND = 1 << 25;
/** Of three parties or more: agreements have no rounds, and meetings nothing that this would tell. */
export const OF_MANY = HAS_ROUND;
/** What somebody is said to have done or promised: he may answer in the same report. */
export const ANSWERABLE = 1 << 26;
/** An agreement; an event done by a body; an event that is of the days that are possible for it, and of no others. */
export const AGREEMENT = 1 << 27;
export const HAS_BODY = 1 << 28;
export const OF_ITS_DAY = 1 << 29;
/** A meeting that is planned, and may slip. */
export const MAY_SLIP = 1 << 30;
export const SIX_BITS = 63;

/** Days that stand for an open end. */
export const OPEN = 1_000_000_000;

/** The level of a meeting in its lowest bits, the format above them; one that goes with all others is 0. */
export const LEVEL = 3;
export const FORMAT = 2;
export const LEVELS: readonly string[] = ['military', 'heads', 'ministers', 'officials'];
export const FORMATS: readonly string[] = ['talks', 'visit', 'call', 'sidelines'];

export const six = (traits: number, at: number): number => (traits >>> at) & SIX_BITS;

/** Number of bits that are set (Warren, Hacker's Delight, 5-1). */
export function countOf(bits: number): number {
  let n = bits - ((bits >>> 1) & 0x55555555);
  n = (n & 0x33333333) + ((n >>> 2) & 0x33333333);
  return Math.imul((n + (n >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
