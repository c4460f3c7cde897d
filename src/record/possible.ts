import { type Interval, isBounded } from './interval.ts';
import type { Told } from './told.ts';

/** Days before and behind the report of a decision to put a meeting off, between which it was or is to be. */
const BEFORE_IT = 31;
const BEHIND_IT = 200;

/** 'called off in May a visit that had been planned for February': its own day may be long past. */
export const aroundDay = (day: number, stated: Interval): Interval => ({
  from: Number.isFinite(stated.from) ? Math.min(stated.from, day - BEFORE_IT) : day - BEFORE_IT,
  to: day + BEHIND_IT,
});

/** The most days by which the day of a meeting slips without a word of it. */
export const MOST_SLIP = 7;

/** The farther ahead a day was named, the more it may slip: by no more than half of the time until then. */
export const slipOf = ({ kind, status, detail }: Told, stated: Interval, day: number): number =>
  kind === 'meeting' && status === 'planned' && detail.step === 'planned' && isBounded(stated)
    ? Math.max(0, Math.min(MOST_SLIP, Math.floor((stated.to - day) / 2)))
    : 0;

/** A meeting that is only talked of is one to come within reach, whether or not it is told when. */
const isMooted = ({ kind, status }: Told): boolean =>
  kind === 'meeting' && (status === 'called-for' || status === 'conditional');

/** How many days before a report a meeting may have been that is told without its day: of older ones reports say when they were. */
const LOOKED_BACK = 120;

/** The stated time of a thing, cut by the day of the report. */
export function possibleOf(claim: Told, stated: Interval, day: number): Interval {
  const past = claim.status === 'happened' || claim.status === 'ongoing';
  if (isMooted(claim) && stated.to > day) {
    const from = Math.max(stated.from, day);
    return { from, to: isBounded(stated) ? stated.to : Math.min(stated.to, from + BEHIND_IT) };
  }
  if (past && stated.to > day) return { from: Math.min(stated.from, day), to: day };
  if (past && claim.kind === 'meeting' && !Number.isFinite(stated.from) && Number.isFinite(stated.to))
    return { from: stated.to - LOOKED_BACK, to: stated.to };
  if (claim.status === 'planned' && stated.from < day)
    return { from: Math.min(day, stated.to), to: stated.to };
  return stated;
}
