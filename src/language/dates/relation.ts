import type { Token } from '../../model/sentence.ts';
import type { Grain, When } from '../../model/when.ts';
import { addUnits, type DaySpan, type Unit, unitSpan } from './calendar.ts';

/** How far from its anchor and on which side a date lies; no count: 'days after'. */
export interface Offset {
  readonly count: number | null;
  readonly unit: Unit;
  /** `into` counts from the anchor's beginning, `within` runs from the anchor on, `same` is the unit it lies in. */
  readonly side: 'before' | 'after' | 'into' | 'within' | 'same';
}

/** A date told by its distance from an event that another sentence may date. */
export interface Relation {
  readonly offset: Offset;
  /** The noun that names the event. */
  readonly head: Token;
}

/** Days of a grain, for comparing how finely two times are told. */
const DAYS: Readonly<Record<Grain, number>> = {
  day: 1,
  week: 7,
  month: 30,
  quarter: 91,
  season: 91,
  half: 183,
  year: 365,
  decade: 3650,
  century: 36_500,
  open: Number.POSITIVE_INFINITY,
};

/** Whether a time is told finely enough for a unit to be counted from it. */
export const fineEnough = (when: When, unit: Unit): boolean => DAYS[when.grain] <= DAYS[unit];

/** The unit that lies so many units from the day. */
export const around = (day: string, count: number, unit: Unit): DaySpan =>
  unitSpan(addUnits(day, count, unit), unit);

/**
 * The interval at an offset from a dated anchor, `from` or `to` missing where it is open; null where the anchor is
 * told too coarsely to count from ('three days after the vote in May').
 */
export function spanFrom(anchor: When, offset: Offset): Partial<DaySpan> | null {
  const { from, to } = anchor;
  if (from === null || to === null) return null;
  const { count, unit, side } = offset;
  if (count === null) return side === 'before' ? { to } : { from };
  if (side === 'within') return { from, to: addUnits(to, count, unit) };
  if (!fineEnough(anchor, unit)) return null;
  if (side === 'same') return unitSpan(from, unit);
  return side === 'after' ? around(to, count, unit) : around(from, side === 'into' ? count : -count, unit);
}
