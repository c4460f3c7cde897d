/** Arithmetic of the proleptic Gregorian calendar on days written `YYYY-MM-DD`; months count from 1. */

/** A whole number of days, both ends inclusive. */
export interface DaySpan {
  readonly from: string;
  readonly to: string;
}

/** Units that a text counts time in. */
export type Unit = 'day' | 'week' | 'month' | 'quarter' | 'year' | 'decade' | 'century';

const MILLISECONDS = 86_400_000;

const dayOf = (stamp: number): string => new Date(stamp).toISOString().slice(0, 10);

/** Days since 1970-01-01. */
const numberOf = (day: string): number => Math.floor(Date.parse(`${day}T00:00:00Z`) / MILLISECONDS);

export const yearOf = (day: string): number => Number(day.slice(0, 4));
export const monthOf = (day: string): number => Number(day.slice(5, 7));
export const dayOfMonth = (day: string): number => Number(day.slice(8, 10));

const pad = (value: number, width: number): string => String(value).padStart(width, '0');

/** The day as text, or null if the calendar has no such day. */
export function makeDay(year: number, month: number, day: number): string | null {
  if (year < 1 || year > 9999 || month < 1 || month > 12 || day < 1 || day > lengthOf(year, month))
    return null;
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

/** Number of days in a month. */
export function lengthOf(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

export const addDays = (day: string, days: number): string => dayOf((numberOf(day) + days) * MILLISECONDS);

/** The same day so many months on, or the last of that month where it is shorter. */
export function addMonths(day: string, months: number): string {
  const count = yearOf(day) * 12 + monthOf(day) - 1 + months;
  const year = Math.min(Math.max(Math.floor(count / 12), 1), 9999);
  const month = (((count % 12) + 12) % 12) + 1;
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(Math.min(dayOfMonth(day), lengthOf(year, month)), 2)}`;
}

const MONTHS_IN: Readonly<Record<'month' | 'quarter' | 'year' | 'decade' | 'century', number>> = {
  month: 1,
  quarter: 3,
  year: 12,
  decade: 120,
  century: 1200,
};

/** The day so many units on, kept within the years 1 to 9999. */
export function addUnits(day: string, count: number, unit: Unit): string {
  if (unit === 'day') return addDays(day, count);
  if (unit === 'week') return addDays(day, count * 7);
  return addMonths(day, count * MONTHS_IN[unit]);
}

/** Day of the week: 0 is Monday, 6 Sunday. */
export const weekdayOf = (day: string): number => (((numberOf(day) + 3) % 7) + 7) % 7;

/** Signed number of days from `a` to `b`. */
export const daysBetween = (a: string, b: string): number => numberOf(b) - numberOf(a);

export const monthSpan = (year: number, month: number): DaySpan => monthsSpan(year, month, 1);

/** So many whole months from the first of a month on. */
export function monthsSpan(year: number, month: number, count: number): DaySpan {
  const from = `${pad(year, 4)}-${pad(month, 2)}-01`;
  return { from, to: addDays(addMonths(from, count), -1) };
}

export const yearSpan = (year: number): DaySpan => monthsSpan(year, 1, 12);

/** The whole unit that a day lies in. Weeks run from Monday to Sunday (ISO 8601). */
export function unitSpan(day: string, unit: Unit): DaySpan {
  const year = yearOf(day);
  switch (unit) {
    case 'day':
      return { from: day, to: day };
    case 'week': {
      const from = addDays(day, -weekdayOf(day));
      return { from, to: addDays(from, 6) };
    }
    case 'month':
      return monthSpan(year, monthOf(day));
    case 'quarter':
      return monthsSpan(year, Math.floor((monthOf(day) - 1) / 3) * 3 + 1, 3);
    case 'year':
      return yearSpan(year);
    case 'decade':
      return monthsSpan(Math.floor(year / 10) * 10, 1, 120);
    case 'century':
      return monthsSpan(Math.floor((year - 1) / 100) * 100 + 1, 1, 1200);
  }
}
