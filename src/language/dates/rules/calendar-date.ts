import { type DaySpan, makeDay, monthSpan, yearOf } from '../calendar.ts';
import type { Line, Read } from '../line.ts';
import { ORDINAL_DAYS } from '../vocabulary.ts';

/** A date by the calendar as far as the text gives its parts. */
export interface CalendarDate {
  readonly weekday: number | null;
  readonly day: number | null;
  readonly month: number;
  readonly year: number | null;
}

/** The span of a date once its year is known; null if the calendar has no such day. */
export function spanIn(date: CalendarDate, year: number): DaySpan | null {
  if (date.day === null) return monthSpan(year, date.month);
  const day = makeDay(year, date.month, date.day);
  return day === null ? null : { from: day, to: day };
}

/** Reads '31 October 2017', 'Oct. 31', 'Tuesday, October 31, 2017', 'July last year', 'July', '2017-10-31'. */
export function calendarDate(line: Line, at: number, published: string): Read<CalendarDate> | null {
  const iso = isoDate(line, at);
  if (iso) return iso;
  const weekday = line.weekday(at) ?? line.shortWeekday(at);
  if (!weekday) return monthFirst(line, at, published) ?? dayFirst(line, at, published);
  const start = line.skip(line.skip(weekday.next, ','), 'the');
  const rest = monthFirst(line, start, published) ?? dayFirst(line, start, published);
  if (!rest || rest.value.day === null) return null;
  return { value: { ...rest.value, weekday: weekday.value }, next: rest.next };
}

function monthFirst(line: Line, at: number, published: string): Read<CalendarDate> | null {
  const month = line.month(at);
  if (!month) return null;
  const day = line.dayNumber(month.next);
  const year = yearAfter(line, day?.next ?? month.next, published);
  return {
    value: { weekday: null, day: day?.value ?? null, month: month.value, year: year?.value ?? null },
    next: year?.next ?? day?.next ?? month.next,
  };
}

function dayFirst(line: Line, at: number, published: string): Read<CalendarDate> | null {
  const start = line.skip(at, 'the');
  const day = line.dayNumber(start) ?? ordinalDay(line, start);
  const month = day && line.month(line.skip(day.next, 'of'));
  if (!month) return null;
  const year = yearAfter(line, month.next, published);
  return {
    value: { weekday: null, day: day.value, month: month.value, year: year?.value ?? null },
    next: year?.next ?? month.next,
  };
}

/** 'first of', 'fifth of' before a month. */
function ordinalDay(line: Line, at: number): Read<number> | null {
  const value = line.is(at + 1, 'of') ? ORDINAL_DAYS.get(line.word(at)) : undefined;
  return value === undefined ? null : { value, next: at + 1 };
}

/** The year behind a day or month: '2017', ', 2017', 'of 2016', 'last year', 'of this year'. */
export function yearAfter(line: Line, at: number, published: string): Read<number> | null {
  const start = line.skip(at, ',', 'of');
  const year = line.year(start);
  if (year) return year;
  const shift = ['last', 'this', 'next'].indexOf(line.word(start));
  if (line.word(at) === ',' || shift < 0 || !line.is(start + 1, 'year')) return null;
  return { value: yearOf(published) + shift - 1, next: start + 2 };
}

/** What may stand between a date and a later one whose year it shares. */
const BETWEEN =
  /^(?:and|or|to|through|until|of|the|early|mid|late|mid-|mid-\p{L}+|[,.–-]|\d{1,2}(?:st|nd|rd|th)?)$/u;
const SHARED = 9;

/** The year that closes a list: 'in June and July of 1973', 'late March or early April 2003'. */
export function sharedYear(line: Line, at: number, month: number): number | null {
  let last = month;
  if (!line.is(at, 'and', 'or', ',', 'to') && !line.dash(at)) return null;
  for (let i = at; i < at + SHARED; i++) {
    const year = i > at + 1 ? line.year(i) : null;
    if (year) return month > last ? year.value - 1 : year.value;
    const named = line.month(i);
    if (named) last = named.value;
    else if (!BETWEEN.test(line.word(i))) return null;
  }
  return null;
}

/** '2017-10-31', as one token or as five. */
function isoDate(line: Line, at: number): Read<CalendarDate> | null {
  if (!/^\d{4}/.test(line.word(at))) return null;
  const whole = /^(\d{4})-(\d\d)-(\d\d)$/.exec(line.word(at));
  const parts =
    whole?.slice(1) ??
    (line.dash(at + 1) && line.dash(at + 3) ? [0, 2, 4].map((k) => line.word(at + k)) : []);
  const [year = '', month = '', day = ''] = parts;
  if (!/^\d{4}$/.test(year) || !/^\d\d$/.test(month) || !/^\d\d$/.test(day)) return null;
  if (makeDay(Number(year), Number(month), Number(day)) === null) return null;
  return {
    value: { weekday: null, day: Number(day), month: Number(month), year: Number(year) },
    next: at + (whole ? 1 : 5),
  };
}
