import type { Contradiction } from '../model/record.ts';
import { compare, stepOf } from './history.ts';
import { ALWAYS, type Interval, isBounded, lengthOf } from './interval.ts';
import type { Seen } from './seen.ts';
import { NONE } from './told.ts';

/**
 * Claims that tell one dated thing with days that cannot both be right. What was planned for another day than it was held on
 * is no contradiction; two plans are one, unless the meeting was moved.
 */
export function datesDisputed(ordered: readonly Seen[], id: string): readonly Contradiction[] {
  const meetings = ordered.filter(({ claim, stated }) => claim.kind === 'meeting' && isBounded(stated));
  if (meetings.length === 0) return NONE;
  const moved = ordered.some(({ claim }) => stepOf(claim) === 'moved');
  const held = meetings.filter(({ claim }) => stepOf(claim) === 'held');
  const plans = moved ? NONE : meetings.filter(({ claim }) => stepOf(claim) !== 'held');
  const all = [...disputedIn(held), ...disputedIn(plans)];
  return all.length === 0 ? NONE : [{ on: 'when', claims: all.sort(compare), records: [id] }];
}

function disputedIn(dated: readonly Seen[]): string[] {
  const latestFrom = dated.reduce((latest, { stated }) => Math.max(latest, stated.from), ALWAYS.from);
  const earliestTo = dated.reduce((earliest, { stated }) => Math.min(earliest, stated.to), ALWAYS.to);
  const claims = dated
    .filter(({ stated }) => latestFrom > stated.to || stated.from > earliestTo)
    .map(({ claim }) => claim.id);
  return claims.length > 0 ? claims : shiftedWindows(dated);
}

/** Days over which a gathering may last that reports give by its first and last one. */
const FEW = 5;

/** 'on May 4 and 5' and 'on May 5 and 6': windows of a few days that agree in part only, so that one of them is wrong. */
function shiftedWindows(dated: readonly Seen[]): string[] {
  const windows = dated.filter(({ stated }) => lengthOf(stated) > 1 && lengthOf(stated) <= FEW);
  const clash = (a: Interval, b: Interval): boolean =>
    (a.from < b.from && a.to < b.to) || (b.from < a.from && b.to < a.to);
  return windows
    .filter(({ stated }) => windows.some((other) => clash(stated, other.stated)))
    .map(({ claim }) => claim.id);
}
