import type { When } from '../model/when.ts';
import { shared, sharedFor } from './shared.ts';

/** Days since 1970-01-01, both ends inclusive; an open end is infinite. */
export interface Interval {
  readonly from: number;
  readonly to: number;
}

export const ALWAYS: Interval = { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY };

const DAY = 86_400_000;

/** Number of a day `YYYY-MM-DD`, counted from 1970-01-01. */
export const dayNumber = (day: string): number =>
  shared(days, day, () => Math.floor(Date.parse(`${day}T00:00:00Z`) / DAY));

const days = new Map<string, number>();

/** The interval a date expression stands for; the same one for the same days. */
export function intervalOf(when: When | null): Interval {
  if (!when?.from && !when?.to) return ALWAYS;
  return sharedFor(expressed, when, newInterval);
}

const expressed = new WeakMap<When, Interval>();

const newInterval = (when: When): Interval =>
  shared(intervals, `${when.from} ${when.to}`, () => ({
    from: when.from ? dayNumber(when.from) : ALWAYS.from,
    to: when.to ? dayNumber(when.to) : ALWAYS.to,
  }));

const intervals = new Map<string, Interval>();

/** Number of days in the interval: Infinity where an end is open. */
export const lengthOf = (interval: Interval): number => interval.to - interval.from + 1;

export const isBounded = (interval: Interval): boolean => Number.isFinite(lengthOf(interval));

/** Days between two intervals: 0 where they touch or overlap. */
export const gap = (a: Interval, b: Interval): number => Math.max(0, a.from - b.to, b.from - a.to);

/** What two intervals have in common; the caller knows that they overlap. */
export const meet = (a: Interval, b: Interval): Interval => ({
  from: Math.max(a.from, b.from),
  to: Math.min(a.to, b.to),
});
