import { addDays, type DaySpan, daysBetween, monthSpan, monthsSpan, unitSpan, yearOf } from '../calendar.ts';
import { chooseYear } from '../choose.ts';
import { inferred, type Reading, type Scene, stated } from '../reading.ts';
import { yearAfter } from './calendar-date.ts';

/** Which third of a span a word picks. */
const THIRDS: ReadonlyMap<string, number> = new Map([
  ['early', 0],
  ['mid', 1],
  ['mid-', 1],
  ['middle', 1],
  ['late', 2],
  ['beginning', 0],
  ['start', 0],
  ['end', 2],
]);

interface Opening {
  readonly third: number;
  readonly next: number;
}

/** 'early', 'mid-', 'the end of', 'the middle of' before a month or year. */
function opening({ line }: Scene, at: number): Opening | null {
  const start = line.skip(at, 'the');
  const third = THIRDS.get(line.word(start));
  if (third === undefined) return null;
  if (line.is(start, 'early', 'late', 'mid', 'mid-'))
    return { third, next: line.dash(start + 1) ? start + 2 : start + 1 };
  return line.is(start + 1, 'of') ? { third, next: start + 2 } : null;
}

/** 'early March', 'mid-May 2016', 'the end of June', 'late last month', 'early next year', 'late 2015'. */
export function part(scene: Scene, at: number): Reading | null {
  const fused = fusedMid(scene, at);
  if (fused) return fused;
  const open = opening(scene, at);
  return open && (ofMonth(scene, open, at) ?? ofPointed(scene, open) ?? ofYear(scene, open));
}

/** 'mid-March' where it is one token. */
function fusedMid(scene: Scene, at: number): Reading | null {
  const name = /^mid[-–](\p{L}+)$/u.exec(scene.line.word(at))?.[1];
  const month = name === undefined ? -1 : MONTH_NAMES.indexOf(name) + 1;
  return month > 0 ? monthPart(scene, month, 1, at + 1, at) : null;
}

const MONTH_NAMES =
  'january february march april may june july august september october november december'.split(' ');

function ofMonth(scene: Scene, { third, next }: Opening, at: number): Reading | null {
  const month = scene.line.month(next);
  return month && !scene.line.dayNumber(month.next)
    ? monthPart(scene, month.value, third, month.next, at)
    : null;
}

function monthPart(scene: Scene, month: number, third: number, next: number, at: number): Reading | null {
  const year = yearAfter(scene.line, next, scene.published);
  const inYear = (y: number): DaySpan => thirdOf(monthSpan(y, month), third);
  if (year) return stated(year.next, inYear(year.value), 'month');
  const choice = chooseYear(inYear, scene.published, scene.side(at));
  return choice && inferred(next, choice.span, 'month', choice.doubtful);
}

/** 'late last month', 'early next week', 'late this year'. */
function ofPointed({ line, published }: Scene, { third, next }: Opening): Reading | null {
  const shift = ['last', 'this', 'next'].indexOf(line.word(next));
  const unit = shift < 0 ? null : line.unit(next + 1);
  if (!unit || unit.value === 'day' || unit.value === 'decade') return null;
  if (unit.value === 'year')
    return stated(unit.next, thirdOfYear(yearOf(published) + shift - 1, third), 'year');
  const here = unitSpan(published, unit.value);
  const edge = shift === 0 ? addDays(here.from, -1) : shift === 1 ? published : addDays(here.to, 1);
  return stated(unit.next, thirdOf(unitSpan(edge, unit.value), third), unit.value);
}

function ofYear({ line }: Scene, { third, next }: Opening): Reading | null {
  const year = line.year(next);
  return year && stated(year.next, thirdOfYear(year.value, third), 'year');
}

/** Four months of a year: January to April, May to August, September to December. */
const thirdOfYear = (year: number, third: number): DaySpan => monthsSpan(year, third * 4 + 1, 4);

/** A third of a span by days; of a month 1-10, 11-20 and the rest. */
function thirdOf(span: DaySpan, third: number): DaySpan {
  const length = Math.floor((daysBetween(span.from, span.to) + 1) / 3);
  const from = addDays(span.from, third * length);
  return { from, to: third === 2 ? span.to : addDays(from, length - 1) };
}
