import type { Line, Read } from '../line.ts';
import { type CalendarDate, calendarDate, yearAfter } from './calendar-date.ts';

/** First and last of a range; the same date twice where it is none. */
export type CalendarRange = readonly [CalendarDate, CalendarDate];

/** Reads 'Nov. 12-14', '13 to 16 December', 'between 3 and 5 May', 'Dec. 30 to Jan. 2, 2018', 'March-May 2016'. */
export function calendarRange(line: Line, at: number, published: string): Read<CalendarRange> | null {
  const fused = fusedDays(line, at, published);
  if (fused) return fused;
  const first = calendarDate(line, at, published);
  if (!first) return daysThenMonth(line, at, published);
  return closed(line, at, first, published);
}

/** 'Nov. 12-14' and '12-14 November' where the days are one token. */
function fusedDays(line: Line, at: number, published: string): Read<CalendarRange> | null {
  const month = line.month(at);
  const days = /^(\d{1,2})[-–](\d{1,2})$/.exec(line.word(month?.next ?? at));
  const named = month ?? (days && line.month(at + 1));
  if (!days || !named) return null;
  return dayPair(
    Number(days[1]),
    Number(days[2]),
    named.value,
    line,
    month ? month.next + 1 : named.next,
    published,
  );
}

function dayPair(
  from: number,
  to: number,
  month: number,
  line: Line,
  next: number,
  published: string,
): Read<CalendarRange> | null {
  if (from < 1 || to > 31 || from >= to) return null;
  const year = yearAfter(line, next, published);
  const date = { weekday: null, month, year: year?.value ?? null };
  return {
    value: [
      { ...date, day: from },
      { ...date, day: to },
    ],
    next: year?.next ?? next,
  };
}

/** '12 to 14 November': two numbers before the month. */
function daysThenMonth(line: Line, at: number, published: string): Read<CalendarRange> | null {
  const first = line.dayNumber(line.skip(at, 'the'));
  const link = first && connector(line, first.next, at, first.value);
  const second = link && line.dayNumber(line.skip(link, 'the'));
  const month = second && line.month(line.skip(second.next, 'of'));
  return month ? dayPair(first.value, second.value, month.value, line, month.next, published) : null;
}

/** A date and, where a range goes on, its end. */
function closed(line: Line, at: number, first: Read<CalendarDate>, published: string): Read<CalendarRange> {
  const date = first.value;
  const alone: Read<CalendarRange> = { value: [date, date], next: first.next };
  const link = connector(line, first.next, at, date.day);
  if (link === null) return alone;
  const second = calendarDate(line, link, published);
  if (second && (second.value.day === null) === (date.day === null))
    return isAnd(line, first.next) && !isBetween(line, at) ? alone : ordered(date, second);
  const day = date.day === null || date.year !== null ? null : line.dayNumber(link);
  const monthFirst = line.month(at) !== null || line.weekday(at) !== null;
  if (!day || date.day === null || !monthFirst) return alone;
  return dayPair(date.day, day.value, date.month, line, day.next, published) ?? alone;
}

function ordered(first: CalendarDate, second: Read<CalendarDate>): Read<CalendarRange> {
  const last = second.value;
  if (first.year !== null || last.year === null) return { value: [first, last], next: second.next };
  const turns =
    first.month > last.month || (first.month === last.month && (first.day ?? 0) > (last.day ?? 0));
  return { value: [{ ...first, year: last.year - (turns ? 1 : 0) }, last], next: second.next };
}

const isAnd = (line: Line, at: number): boolean => line.is(at, 'and');
const isBetween = (line: Line, at: number): boolean => line.is(at - 1, 'between');

/** Position after what joins both ends of a range: 'and' only after 'between' or for two days that follow each other. */
function connector(line: Line, at: number, start: number, day: number | null): number | null {
  if (line.is(at, 'to', 'through', 'until', 'till') || line.dash(at)) return at + 1;
  if (!isAnd(line, at)) return null;
  const successive = day !== null && line.dayNumber(at + 1)?.value === day + 1;
  return isBetween(line, start) || successive ? at + 1 : null;
}
