import type { When } from '../model/when.ts';

/**
 * The day that stands for a time in formats with one date: its first; its last only where the text itself sets one ('by
 * Friday'). Null where neither is told: that a thing lies before its report is no date.
 */
export const eventDate = (when: When | null): string | null =>
  when?.from ?? (when && when.text !== '' ? when.to : null);

/** How finely that day is told: a grain of the design, `none` without a date. Never the day of publication. */
export const datePrecision = (when: When | null): string =>
  when === null || eventDate(when) === null ? 'none' : when.grain;
