import { type DaySpan, monthSpan, monthsSpan, type Unit, unitSpan, yearSpan } from '../calendar.ts';
import { chooseYear } from '../choose.ts';
import { inferred, type Reading, type Scene, stated, yearChosen } from '../reading.ts';
import { MONTHS } from '../vocabulary.ts';
import { sharedYear, yearAfter } from './calendar-date.ts';
import { century, centurySpan, decade } from './century.ts';
import { inStory } from './story.ts';
import { step, type Third, theYear, thirdOf, unitAt } from './units.ts';

const THIRDS: ReadonlyMap<string, Third> = new Map([
  ['early', 0],
  ['mid', 1],
  ['mid-', 1],
  ['middle', 1],
  ['late', 2],
]);

/** 'early March', 'mid-May 2016', 'late last month', 'the middle of next year', 'mid-2017', 'the late 1880s'. */
export function part(scene: Scene, at: number): Reading | null {
  const { line } = scene;
  const fused = /^mid[-–](.+)$/u.exec(line.word(at))?.[1];
  if (fused !== undefined) return ofFused(scene, at, fused);
  const start = line.skip(at, 'the');
  const third = THIRDS.get(line.word(start));
  if (third === undefined) return null;
  const middle = line.is(start, 'middle');
  if (middle && !line.is(start + 1, 'of')) return null;
  const next = middle || line.dash(start + 1) ? start + 2 : start + 1;
  return ofMonth(scene, next, third) ?? ofUnit(scene, next, third, middle) ?? ofYears(scene, next, third);
}

/** 'mid-March', 'mid-2017', 'mid-1990s', 'mid-19th century' where the tokens hang together. */
function ofFused(scene: Scene, at: number, rest: string): Reading | null {
  const month = rest.length > 3 ? MONTHS.get(rest) : undefined;
  if (month !== undefined) return monthPart(scene, month, 1, at + 1);
  if (/^(1[5-9]|20)\d\d$/.test(rest))
    return stated(at + 1, thirdOf(yearSpan(Number(rest)), 'year', 1), 'year');
  const tens = /^(\d{3}0)s$/.exec(rest);
  if (tens) return stated(at + 1, thirdOf(monthsSpan(Number(tens[1]), 1, 120), 'decade', 1), 'decade');
  const order = /^(\d\d)th$/.exec(rest);
  if (!order || !scene.line.is(at + 1, 'century')) return null;
  return stated(at + 2, thirdOf(centurySpan(Number(order[1])), 'century', 1), 'century');
}

function ofMonth(scene: Scene, at: number, third: Third): Reading | null {
  const month = scene.line.month(at);
  if (!month || scene.line.dayNumber(month.next)) return null;
  return monthPart(scene, month.value, third, month.next);
}

/** A third of a month, whose year may follow. */
export function monthPart(scene: Scene, month: number, third: Third, next: number): Reading | null {
  const year = yearAfter(scene.line, next, scene.published);
  const inYear = (y: number): DaySpan => thirdOf(monthSpan(y, month), 'month', third);
  if (year) return stated(year.next, inYear(year.value), 'month');
  const shared = sharedYear(scene.line, next, month);
  if (shared !== null) return inferred(next, inYear(shared), 'month');
  const choice =
    inStory(scene, inYear, next - 1) ?? chooseYear(inYear, scene.published, scene.tense(next - 1));
  return choice && yearChosen(next, choice, 'month');
}

const UNITS = new Set<Unit>(['week', 'month', 'quarter', 'year']);

/** 'late last month', 'early next week', 'the middle of the year'; 'early in the year'. */
function ofUnit(scene: Scene, at: number, third: Third, middle: boolean): Reading | null {
  const { line, published } = scene;
  const the = line.has(at, 'in the') ? 2 : middle && line.is(at, 'the') ? 1 : 0;
  const shift = the > 0 ? 0 : step(scene, at);
  const unit = shift === undefined ? null : line.unit(at + (the || 1));
  if (shift === undefined || !unit || !UNITS.has(unit.value)) return null;
  if (the > 0 && unit.value === 'year') {
    const { year, doubtful } = theYear(scene, at);
    return inferred(unit.next, thirdOf(yearSpan(year), 'year', third), 'year', doubtful);
  }
  return stated(unit.next, thirdOf(unitAt(published, shift, unit.value), unit.value, third), unit.value);
}

/** Years, decades and centuries. */
function ofYears(scene: Scene, at: number, third: Third): Reading | null {
  const start = scene.line.skip(at, 'the');
  const whole = decade(scene, start) ?? century(scene, start) ?? yearAt(scene, at);
  if (!whole?.from) return null;
  const unit = whole.grain === 'decade' || whole.grain === 'century' ? whole.grain : 'year';
  const full =
    unit === 'century' && whole.to ? { from: whole.from, to: whole.to } : unitSpan(whole.from, unit);
  return { ...whole, ...thirdOf(full, unit, third) };
}

function yearAt({ line }: Scene, at: number): Reading | null {
  const year = line.year(at);
  return year && stated(year.next, yearSpan(year.value), 'year');
}
