import { addUnits, type DaySpan, monthsSpan, type Unit, unitSpan, yearOf } from '../calendar.ts';
import { chooseSpan } from '../choose.ts';
import { chosen, type Reading, type Scene, stated } from '../reading.ts';
import { step, unitAt } from './units.ts';

const REACH = new Set<Unit>(['week', 'month', 'quarter', 'year', 'decade']);

/** 'this year', 'last month', 'earlier this week', 'later in the year', 'next quarter', 'the year before last'. */
export function pointedUnit(scene: Scene, at: number): Reading | null {
  const { line, published } = scene;
  const part = line.is(at, 'earlier', 'later') ? line.word(at) : '';
  const start = part === '' ? at : at + 1;
  const inside = part !== '' && line.has(start, 'in the') ? 0 : undefined;
  const shift = inside ?? step(scene, start);
  const unit = shift === undefined ? null : line.unit(start + (inside === 0 ? 2 : 1));
  if (shift === undefined || !unit) return twoAway(scene, at);
  if (!REACH.has(unit.value) || line.word(unit.next - 1).endsWith('s') || line.is(unit.next, 'of'))
    return null;
  const span = clipped(unitAt(published, shift, unit.value), part, published, shift);
  return stated(unit.next, span, unit.value);
}

/** 'earlier this year' ends and 'later this year' begins with the day of publication. */
function clipped(span: DaySpan, part: string, published: string, shift: number): DaySpan {
  if (part === '' || shift !== 0) return span;
  return part === 'earlier' ? { from: span.from, to: published } : { from: published, to: span.to };
}

/** 'the year before last', 'the week after next'. */
function twoAway({ line, published }: Scene, at: number): Reading | null {
  const unit = line.is(at, 'the') ? line.unit(at + 1) : null;
  if (!unit || !REACH.has(unit.value) || line.word(at + 1).endsWith('s')) return null;
  const back = line.has(unit.next, 'before last');
  if (!back && !line.has(unit.next, 'after next')) return null;
  const span = unitSpan(addUnits(published, back ? -2 : 2, unit.value), unit.value);
  return stated(unit.next + 2, span, unit.value);
}

/** 'this weekend', 'last weekend', 'over the weekend': Saturday and Sunday of the week meant. */
export function weekend(scene: Scene, at: number): Reading | null {
  const { line, published } = scene;
  if (!line.is(at + 1, 'weekend')) return null;
  const inYear = (shift: number): DaySpan => {
    const week = unitSpan(addUnits(published, shift, 'week'), 'week');
    return { from: addUnits(week.to, -1, 'day'), to: week.to };
  };
  const shift = step(scene, at);
  if (shift !== undefined) return stated(at + 2, inYear(shift), 'day', shift !== 0);
  if (!line.is(at, 'the') || !line.is(at - 1, 'over', 'at', 'on', 'during', 'by', 'before', 'after', 'until'))
    return null;
  const choice = chooseSpan([-1, 0, 1].map(inYear), published, scene.tense(at + 1));
  return choice && chosen(at + 2, choice, 'day');
}

/** 'last November', 'next March', 'this September'; whose 'last' and 'next' are meant may differ by a year. */
export function pointedMonth(scene: Scene, at: number): Reading | null {
  const { line, published } = scene;
  const shift = step(scene, at);
  const month = shift === undefined ? null : line.month(at + 1);
  if (shift === undefined || !month || line.dayNumber(month.next) || line.year(month.next)) return null;
  const year = yearOf(published);
  const here = monthsSpan(year, month.value, 1);
  const passed = here.to < published;
  const turn = shift < 0 ? (passed ? 0 : -1) : shift > 0 && here.from <= published ? 1 : 0;
  return stated(month.next, monthsSpan(year + turn, month.value, 1), 'month', shift !== 0 && turn === 0);
}
