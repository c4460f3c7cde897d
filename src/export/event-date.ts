import type { When } from '../model/when.ts';

/** The day that stands for a time in formats with one date: its first, else its last; null where neither is told. */
export const eventDate = (when: When | null): string | null => when?.from ?? when?.to ?? null;

/** How finely that day is told: a grain of the design, `none` without a date. Never the day of publication. */
export const datePrecision = (when: When | null): string =>
  when === null || (when.from === null && when.to === null) ? 'none' : when.grain;
