import { type DaySpan, weekdayOf, yearOf } from '../calendar.ts';
import { type Choice, chooseYear } from '../choose.ts';
import { inferred, type Reading, type Scene, stated, yearChosen } from '../reading.ts';
import { COMMEMORATED, MONTHS } from '../vocabulary.ts';
import { type CalendarDate, sharedYear, spanIn } from './calendar-date.ts';
import { type CalendarRange, calendarRange } from './calendar-range.ts';
import { inStory } from './story.ts';

/** Days, months and ranges of them by the calendar. */
export function calendar(scene: Scene, at: number): Reading | null {
  const read = calendarRange(scene.line, at, scene.published);
  if (!read || isNameOfEvent(scene, at, read.next)) return null;
  const [first, last] = read.value;
  if (first === last && first.day === null && first.year === null && !isMonth(scene, at, read.next))
    return null;
  const grain = last.day === null ? 'month' : 'day';
  if (first.year !== null && last.year !== null) {
    const span = join(spanIn(first, first.year), spanIn(last, last.year));
    return span && stated(read.next, span, grain, !weekdayFits(first, span));
  }
  const shared = first.year === null ? sharedYear(scene.line, read.next, last.month) : null;
  const together = shared === null ? null : rangeIn(read.value, shared);
  if (together) return inferred(read.next, together, grain, !weekdayFits(first, together));
  const inYear = (year: number): DaySpan | null => rangeIn(read.value, year);
  const choice =
    byWeekday(read.value, scene.published) ??
    inStory(scene, inYear, at) ??
    chooseYear(inYear, scene.published, scene.tense(at));
  return choice && yearChosen(read.next, choice, grain, !weekdayFits(first, choice.span));
}

/** The only year near publication in which the date falls on the weekday that it names. */
function byWeekday(range: CalendarRange, published: string): Choice | null {
  if (range[0].weekday === null) return null;
  const near = [-1, 0, 1].map((turn) => rangeIn(range, yearOf(published) + turn));
  const fitting = near.filter((span) => span !== null && weekdayFits(range[0], span));
  const [span] = fitting;
  return span && fitting.length === 1 ? { span, doubtful: false, decidedBy: null } : null;
}

/** The range that begins in a year; its end may lie in the next one. A weekday rules out the years it does not fit. */
function rangeIn([first, last]: CalendarRange, year: number): DaySpan | null {
  const from = spanIn(first, first.year ?? year);
  const to = spanIn(last, last.year ?? year);
  if (!from || !to) return null;
  return join(from, to.to < from.from ? spanIn(last, year + 1) : to);
}

const join = (from: DaySpan | null, to: DaySpan | null): DaySpan | null =>
  from && to && from.from <= to.to ? { from: from.from, to: to.to } : null;

const weekdayFits = (date: CalendarDate, span: DaySpan): boolean =>
  date.weekday === null || weekdayOf(span.from) === date.weekday;

/** 'the Sept. 11 attacks', 'May Day': a day that stands for what happened on it, in a year not told. */
function isNameOfEvent({ line }: Scene, at: number, next: number): boolean {
  if (line.is(next, 'day') && line.capital(next)) return true;
  const named = line.is(at - 1, 'the') && /\d/.test(line.word(next - 1));
  return named && [next, next + 1, next + 2].some((k) => COMMEMORATED.has(line.word(k)));
}

const OPENERS = new Set('in since until till during through throughout early mid late'.split(' '));
const WEAK_OPENERS = new Set(
  'by before after from of for to between and both or than around about last next this'.split(' '),
);
const DETERMINERS = new Set(['DET', 'PRON', 'ADJ', 'PART']);

/** Whether a month's name alone is the month, and no verb, person or rank. */
function isMonth(scene: Scene, at: number, next: number): boolean {
  const { line } = scene;
  const token = line.token(at);
  if (token?.upos === 'AUX' || token?.upos === 'VERB') return false;
  const before = line.dash(at - 1) ? line.word(at - 2) : line.word(at - 1);
  if (OPENERS.has(before)) return true;
  if (scene.isName(line.word(at))) return false;
  const after = line.token(next);
  if (WEAK_OPENERS.has(before)) return after?.upos !== 'PROPN' || MONTHS.has(line.word(next));
  if (after?.xpos === 'POS') return token?.relation !== 'nsubj';
  return DETERMINERS.has(line.token(at - 1)?.upos ?? '') && after?.upos === 'NOUN';
}
