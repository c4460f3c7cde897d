/** Months as `YYYY-MM`. */

/** The month of a day or a timestamp. */
export const monthOf = (day: string): string => day.slice(0, 7);

/** Months since year 0, for arithmetic. */
export const monthNumber = (month: string): number =>
  Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;

/** All months from one to another, both included; none if the first is the later one. */
export function monthsBetween(first: string, last: string): string[] {
  const [from, to] = [monthNumber(first), monthNumber(last)];
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => nameOf(from + i));
}

/** The month so many before one. */
export const monthsBefore = (month: string, months: number): string => nameOf(monthNumber(month) - months);

const nameOf = (number: number): string =>
  `${String(Math.floor(number / 12)).padStart(4, '0')}-${String((number % 12) + 1).padStart(2, '0')}`;
