import type { Rule } from '../reading.ts';
import { ago } from './ago.ts';
import { beside } from './beside.ts';
import { calendar } from './calendar.ts';
import { century, decade } from './century.ts';
import { edge } from './edge.ts';
import { fiscal } from './fiscal.ts';
import { holiday } from './holiday.ts';
import { dayOfMonth, nearDay, overnight } from './near.ts';
import { ordinal } from './ordinal.ts';
import { part } from './part.ts';
import { pointedMonth, pointedUnit, weekend } from './pointed.ts';
import { quarter } from './quarter.ts';
import { coming, recent } from './recent.ts';
import { season } from './season.ts';
import { slashed } from './slashed.ts';
import { weekday } from './weekday.ts';
import { ahead, window } from './window.ts';
import { year } from './year.ts';

/** Dates that need no other date to be counted from, or only the one told before. */
export const PLAIN_RULES: readonly Rule[] = [
  calendar,
  weekday,
  edge,
  part,
  ordinal,
  slashed,
  nearDay,
  overnight,
  holiday,
  ago,
  window,
  ahead,
  beside,
  pointedUnit,
  pointedMonth,
  weekend,
  season,
  quarter,
  fiscal,
  decade,
  century,
  year,
  recent,
  coming,
  dayOfMonth,
];
