import { addUnits, type DaySpan, monthsSpan, unitSpan, yearOf } from '../calendar.ts';
import { inferred, type Reading, type Scene, stated } from '../reading.ts';
import { ORDINALS, SEASONS } from '../vocabulary.ts';

const SHIFTS: ReadonlyMap<string, number> = new Map([
  ['last', -1],
  ['this', 0],
  ['next', 1],
  ['coming', 1],
]);
const REACH = new Set(['week', 'month', 'quarter', 'year', 'decade']);

/** 'this year', 'last month', 'earlier this week', 'later this year', 'next quarter'. */
export function pointedUnit({ line, published }: Scene, at: number): Reading | null {
  const part = line.is(at, 'earlier', 'later') ? line.word(at) : '';
  const start = part === '' ? at : at + 1;
  const shift = SHIFTS.get(line.word(start));
  const unit = shift === undefined ? null : line.unit(start + 1);
  if (shift === undefined || !unit || !REACH.has(unit.value) || plural(line.word(start + 1))) return null;
  const span = unitSpan(addUnits(published, shift, unit.value), unit.value);
  return stated(unit.next, clipped(span, part, published, shift), unit.value);
}

const plural = (word: string): boolean => word.endsWith('s');

/** 'earlier this year' ends and 'later this year' begins with the day of publication. */
function clipped(span: DaySpan, part: string, published: string, shift: number): DaySpan {
  if (part === '' || shift !== 0) return span;
  return part === 'earlier' ? { from: span.from, to: published } : { from: published, to: span.to };
}

/** 'this weekend', 'last weekend', 'next weekend': Saturday and Sunday of the week meant. */
export function weekend({ line, published }: Scene, at: number): Reading | null {
  const shift = SHIFTS.get(line.word(at));
  if (shift === undefined || !line.is(at + 1, 'weekend')) return null;
  const week = unitSpan(addUnits(published, shift, 'week'), 'week');
  return stated(at + 2, { from: addUnits(week.to, -1, 'day'), to: week.to }, 'day', shift !== 0);
}

/** 'last November', 'next March', 'this September'; whose 'last' and 'next' are meant may differ by a year. */
export function pointedMonth({ line, published }: Scene, at: number): Reading | null {
  const shift = SHIFTS.get(line.word(at));
  const month = shift === undefined ? null : line.month(at + 1);
  if (shift === undefined || !month || line.dayNumber(month.next)) return null;
  const year = yearOf(published);
  const here = monthsSpan(year, month.value, 1);
  const passed = here.to < published;
  const turn = shift < 0 ? (passed ? 0 : -1) : shift > 0 && here.from <= published ? 1 : 0;
  return stated(month.next, monthsSpan(year + turn, month.value, 1), 'month', shift !== 0 && turn === 0);
}

/** 'last summer', 'in spring 2017', 'this winter': by the seasons of the northern hemisphere. */
export function season({ line, published }: Scene, at: number): Reading | null {
  const shift = SHIFTS.get(line.word(at));
  const start = shift === undefined ? at : at + 1;
  const first = SEASONS.get(line.word(start));
  if (first === undefined) return null;
  if (shift !== undefined) return stated(start + 1, lastBegun(first, published, shift), 'season', true);
  const year = line.year(line.skip(start + 1, 'of', ','));
  return year && stated(year.next, monthsSpan(year.value, first, 3), 'season');
}

/** The season of the running year, or for 'last' the latest that is over, for 'next' the first not yet begun. */
function lastBegun(month: number, published: string, shift: number): DaySpan {
  const here = monthsSpan(yearOf(published), month, 3);
  if (shift < 0) return here.to < published ? here : monthsSpan(yearOf(published) - 1, month, 3);
  if (shift > 0) return here.from > published ? here : monthsSpan(yearOf(published) + 1, month, 3);
  return here;
}

/** 'the third quarter', 'the first half of 2018', 'the second quarter of last year'. */
export function quarter({ line, published }: Scene, at: number): Reading | null {
  const order = ORDINALS.get(line.word(at));
  const half = line.is(at + 1, 'half');
  if (order === undefined || !(half || line.is(at + 1, 'quarter')) || (half && order > 2)) return null;
  const year = yearOfPhrase({ line, published }, at + 2);
  if (!year && half) return null;
  const length = half ? 6 : 3;
  const span = monthsSpan(year?.value ?? yearOf(published), (order - 1) * length + 1, length);
  const grain = half ? 'month' : 'quarter';
  return year ? stated(year.next, span, grain) : inferred(at + 2, span, grain, true);
}

/** 'of 2018', 'of last year', 'of the year', 'this year' -> the year and the position after it. */
export function yearOfPhrase(
  { line, published }: Pick<Scene, 'line' | 'published'>,
  at: number,
): { readonly value: number; readonly next: number } | null {
  const start = line.skip(at, 'of');
  const year = line.year(start);
  if (year) return year;
  if (line.is(start, 'the') && line.is(start + 1, 'year') && start > at)
    return { value: yearOf(published), next: start + 2 };
  const shift = SHIFTS.get(line.word(start));
  return shift !== undefined && line.is(start + 1, 'year')
    ? { value: yearOf(published) + shift, next: start + 2 }
    : null;
}
