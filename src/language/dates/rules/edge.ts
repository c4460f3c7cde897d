import { addUnits, type DaySpan, monthsSpan, type Unit, yearOf, yearSpan } from '../calendar.ts';
import { inferred, type Reading, type Scene, stated } from '../reading.ts';
import { century, decade } from './century.ts';
import { monthPart } from './part.ts';
import { step, theYear, thirdOf, unitAt } from './units.ts';

const ENDS = ['end', 'close'];
const STARTS = ['beginning', 'start', 'outset'];

/**
 * 'the end of the year', 'the start of 2018', 'the end of next week', "the year's end", 'end-June': of a year its
 * last or first month, of a decade or century its last or first year, of anything shorter its last or first third.
 */
export function edge(scene: Scene, at: number): Reading | null {
  const { line } = scene;
  const start = line.skip(at, 'the');
  const end = line.is(start, ...ENDS);
  if (end && line.dash(start + 1)) return ofNamed(scene, start + 2, true);
  const fused = /^end[-–]/.test(line.word(at)) ? null : turned(scene, at);
  if (fused) return fused;
  if ((!end && !line.is(start, ...STARTS)) || !line.is(start + 1, 'of')) return null;
  return ofNamed(scene, start + 2, end) ?? ofUnit(scene, start + 2, end);
}

/** 'year-end', "the year's end", 'month-end'. */
function turned(scene: Scene, at: number): Reading | null {
  const { line } = scene;
  for (const unit of ['year', 'month'] as const) {
    const start = line.skip(at, 'the');
    const owned = line.is(start, unit) && line.is(start + 1, "'s", '’s') && line.is(start + 2, 'end');
    const next = owned ? start + 3 : line.joined(at, unit, 'end');
    if (next !== null && (owned || line.dash(next - 2) || next === at + 1))
      return endOf(scene, at, unit, next);
  }
  return null;
}

function endOf(scene: Scene, at: number, unit: Unit, next: number): Reading | null {
  const fixed = unit === 'year' ? scene.line.year(next) : null;
  if (fixed) return stated(fixed.next, edgeSpan(yearSpan(fixed.value), 'year', true), 'month');
  return bareUnit(scene, at, unit, next, true);
}

/** A month, year, decade or century by its name. */
function ofNamed(scene: Scene, at: number, end: boolean): Reading | null {
  const { line } = scene;
  const month = line.month(at);
  if (month)
    return line.dayNumber(month.next) ? null : monthPart(scene, month.value, end ? 2 : 0, month.next);
  const year = line.year(at);
  if (year) return stated(year.next, edgeSpan(yearSpan(year.value), 'year', end), 'month');
  const start = line.skip(at, 'the');
  const whole = decade(scene, start) ?? century(scene, start);
  if (!whole?.from || !whole.to) return null;
  const span = edgeSpan({ from: whole.from, to: whole.to }, 'decade', end);
  return stated(whole.next, span, 'year');
}

/** 'the year', 'next week', 'this month'. */
function ofUnit(scene: Scene, at: number, end: boolean): Reading | null {
  const { line, published } = scene;
  const the = line.is(at, 'the');
  const shift = the ? 0 : step(scene, at);
  const unit = shift === undefined ? null : line.unit(at + 1);
  if (shift === undefined || !unit || unit.value === 'day' || line.is(unit.next, 'of')) return null;
  if (the) return bareUnit(scene, at, unit.value, unit.next, end);
  return stated(
    unit.next,
    edgeSpan(unitAt(published, shift, unit.value), unit.value, end),
    grainOf(unit.value),
  );
}

/** 'the year' and the like: the running one, or the year that was told just before. */
function bareUnit(scene: Scene, at: number, unit: Unit, next: number, end: boolean): Reading {
  const told = unit === 'year' ? theYear(scene, at) : null;
  const whole = told ? yearSpan(told.year) : unitAt(scene.published, 0, unit);
  return inferred(next, edgeSpan(whole, unit, end), grainOf(unit), told?.doubtful);
}

const grainOf = (unit: Unit): 'year' | 'month' | 'week' =>
  unit === 'decade' || unit === 'century' ? 'year' : unit === 'week' ? 'week' : 'month';

function edgeSpan(whole: DaySpan, unit: Unit, end: boolean): DaySpan {
  if (unit === 'week' || unit === 'month') return thirdOf(whole, unit, end ? 2 : 0);
  if (unit === 'decade' || unit === 'century') return yearSpan(yearOf(end ? whole.to : whole.from));
  const first = end ? addUnits(`${whole.to.slice(0, 7)}-01`, 0, 'month') : whole.from;
  return monthsSpan(yearOf(first), Number(first.slice(5, 7)), 1);
}
