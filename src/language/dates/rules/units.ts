import type { DateMention } from '../../../model/analysed.ts';
import { addDays, type DaySpan, daysBetween, monthsSpan, type Unit, unitSpan, yearOf } from '../calendar.ts';
import type { Read } from '../line.ts';
import type { Scene } from '../reading.ts';

/** A count and the unit it counts: 'three weeks'; `count` null for 'weeks', 'a few weeks'. */
export interface Amount {
  readonly count: number | null;
  readonly unit: Unit;
  readonly next: number;
  /** 'nearly two years': about so many. */
  readonly rounded: boolean;
}

/** Reads 'two weeks', 'a year', 'several months', 'days', '24 hours' (only whole days of them). */
export function amount({ line }: Pick<Scene, 'line'>, at: number): Amount | null {
  if (line.is(at - 1, 'half', '-', '–')) return null;
  const vague = line.vague(at);
  const count = vague === null ? line.count(at) : null;
  const hours = count && line.is(count.next, 'hours') && count.value % 24 === 0;
  if (hours) return { count: count.value / 24, unit: 'day', next: count.next + 1, rounded: line.rounded(at) };
  const start = count?.next ?? vague ?? at;
  const unit = line.unit(start);
  if (!unit || (!count && !line.word(start).endsWith('s'))) return null;
  return { count: count?.value ?? null, unit: unit.value, next: unit.next, rounded: line.rounded(at) };
}

/** Steps that 'last', 'this' and 'next' take from the unit of the day of publication. */
const STEPS: ReadonlyMap<string, number> = new Map([
  ['last', -1],
  ['this', 0],
  ['next', 1],
]);

/** Reads 'last', 'this', 'next', 'the coming' with what they point at: the number of units to go. */
export const step = ({ line }: Pick<Scene, 'line'>, at: number): number | undefined =>
  STEPS.get(line.word(at)) ?? (line.is(at, 'coming') ? 1 : undefined);

/** The year that 'the year' means: that of a date just told, if the clause does not look ahead; else that of publication. */
export function theYear(
  { published, anchor, tense }: Scene,
  at: number,
): { year: number; doubtful: boolean } {
  const here = yearOf(published);
  const told = yearTold(anchor);
  const side = tense(at).side;
  if (told !== null && told < here && side !== 'future') return { year: told, doubtful: false };
  return { year: here, doubtful: side === 'past' && Number(published.slice(5, 7)) <= 2 };
}

function yearTold(anchor: DateMention | null): number | null {
  const { from, to } = anchor?.when ?? { from: null, to: null };
  return from !== null && to !== null && from.slice(0, 4) === to.slice(0, 4) ? yearOf(from) : null;
}

/** 'of 2018', 'of last year', 'of the year', 'this year' -> the year and the position after it. */
export function yearOfPhrase(scene: Scene, at: number): (Read<number> & { doubtful: boolean }) | null {
  const { line, published } = scene;
  const start = line.skip(at, 'of');
  const year = line.year(start);
  if (year) return { ...year, doubtful: false };
  if (start > at && line.has(start, 'the year')) {
    const { year: value, doubtful } = theYear(scene, at);
    return { value, next: start + 2, doubtful };
  }
  const shift = step(scene, start);
  if (shift === undefined || !line.is(start + 1, 'year')) return null;
  return { value: yearOf(published) + shift, next: start + 2, doubtful: false };
}

/** Which third of a span a word picks. */
export type Third = 0 | 1 | 2;

/** A third of a unit: of a month days 1-10, 11-20 and the rest, of a year four months, of a decade years 0-3, 4-6, 7-9. */
export function thirdOf(span: DaySpan, unit: Unit, third: Third): DaySpan {
  const year = yearOf(span.from);
  if (unit === 'year') return monthsSpan(year, third * 4 + 1, 4);
  if (unit === 'decade') return yearsSpan(year, [0, 4, 7, 10], third);
  if (unit === 'century') return yearsSpan(year, [0, 33, 66, 100], third);
  const length = unit === 'month' ? 10 : Math.floor((daysBetween(span.from, span.to) + 1) / 3);
  const from = addDays(span.from, third * length);
  return { from, to: third === 2 ? span.to : addDays(from, length - 1) };
}

function yearsSpan(first: number, cuts: readonly number[], third: Third): DaySpan {
  const [from = 0, to = 0] = [cuts[third], cuts[third + 1]];
  return monthsSpan(first + from, 1, (to - from) * 12);
}

/** The unit so many steps from the one that the day of publication lies in. */
export function unitAt(published: string, shift: number, unit: Unit): DaySpan {
  const here = unitSpan(published, unit);
  if (shift === 0) return here;
  return unitSpan(shift < 0 ? addDays(here.from, -1) : addDays(here.to, 1), unit);
}
