/** Days each month can have; leap years apart. */
const LENGTHS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Whether `YYYY-MM-DD` is a day of the calendar, in a year that has newspapers. */
export function validDay(day: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day);
  if (!match) return false;
  const [year, month, date] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const length = month === 2 && !leap ? 28 : (LENGTHS[month - 1] ?? 0);
  return year >= 1800 && date >= 1 && date <= length;
}

/** Whether a text is a date of publication as it may be given: a day, or a day and minute with or without a zone. */
export function validPublished(published: string): boolean {
  const match = /^(\d{4}-\d{2}-\d{2})(?:T([01]\d|2[0-3]):[0-5]\d(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d)?)?$/.exec(
    published,
  );
  return match?.[1] !== undefined && validDay(match[1]);
}
