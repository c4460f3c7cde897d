import { addDays, type DaySpan, monthSpan, weekdayOf } from '../calendar.ts';
import { chooseYear } from '../choose.ts';
import type { Read } from '../line.ts';
import { type Reading, type Scene, stated, yearChosen } from '../reading.ts';
import { ORDINALS } from '../vocabulary.ts';
import { yearAfter } from './calendar-date.ts';
import { step, unitAt } from './units.ts';

/** Picks a stretch of a month's span. */
interface Pick {
  readonly grain: 'day' | 'week' | 'month';
  readonly of: (month: DaySpan) => DaySpan | null;
}

/** 'the first week of May', 'the last Friday of October 2017', 'the second half of October', 'the first Monday in March'. */
export function ordinal(scene: Scene, at: number): Reading | null {
  const { line, published } = scene;
  const order = line.is(at, 'last', 'final') ? -1 : ORDINALS.get(line.word(at));
  const pick = order === undefined ? null : pickOf(scene, order, at + 1);
  if (!pick || !line.is(at + 2, 'of', 'in')) return null;
  const { of, grain } = pick;
  const month = line.month(at + 3);
  if (!month) return pointedMonth(scene, at + 3, pick);
  const inYear = (y: number): DaySpan | null => of(monthSpan(y, month.value));
  const year = yearAfter(line, month.next, published);
  if (year) {
    const span = inYear(year.value);
    return span && stated(year.next, span, grain);
  }
  const choice = chooseYear(inYear, published, scene.tense(at + 1));
  return choice && yearChosen(month.next, choice, grain);
}

/** '... of next month', '... of the month'. */
function pointedMonth(scene: Scene, at: number, { of, grain }: Pick): Reading | null {
  const { line, published } = scene;
  const shift = line.is(at, 'the') ? 0 : step(scene, at);
  if (shift === undefined || !line.is(at + 1, 'month')) return null;
  const span = of(unitAt(published, shift, 'month'));
  return span && stated(at + 2, span, grain);
}

function pickOf({ line }: Scene, order: number, at: number): Pick | null {
  const day: Read<number> | null = line.weekday(at);
  if (day) return { grain: 'day', of: (month) => nthWeekday(month, order, day.value) };
  if (line.is(at, 'day') && order < 0) return { grain: 'day', of: ({ to }) => ({ from: to, to }) };
  if (line.is(at, 'week')) return { grain: 'week', of: (month) => nthWeek(month, order) };
  return line.is(at, 'half') && order > 0 && order < 3
    ? { grain: 'month', of: (month) => half(month, order) }
    : null;
}

function nthWeekday(month: DaySpan, order: number, weekday: number): DaySpan | null {
  const lead = (weekday - weekdayOf(month.from) + 7) % 7;
  const day =
    order < 0
      ? addDays(month.to, -((weekdayOf(month.to) - weekday + 7) % 7))
      : addDays(month.from, lead + (order - 1) * 7);
  return day > month.to ? null : { from: day, to: day };
}

/** Days 1-7, 8-14 ... of a month, or its last seven. */
function nthWeek(month: DaySpan, order: number): DaySpan {
  if (order < 0) return { from: addDays(month.to, -6), to: month.to };
  const from = addDays(month.from, (order - 1) * 7);
  return { from, to: addDays(from, 6) };
}

const half = (month: DaySpan, order: number): DaySpan =>
  order === 1
    ? { from: month.from, to: addDays(month.from, 14) }
    : { from: addDays(month.from, 15), to: month.to };
