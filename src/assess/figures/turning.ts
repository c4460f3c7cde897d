import { randomFrom, shuffle } from '../../model/random.ts';
import { logRatio } from '../counts.ts';
import { breakOf, LEAST_MONTHS } from './energy.ts';
import type { Figure } from './figure.ts';
import { monthsBetween } from './month.ts';

/** Dated records below which no turning point may be claimed: change-point methods need months with many events. */
export const TURNING_POINT_FLOOR = 100;
/** Shuffled series that a break is held against. */
const SHUFFLES = 199;
/** Share of them that may fall apart as much. */
const LEVEL = 0.05;
/** Months on either side whose records are named. */
const AROUND = 3;

/** A month from which the relation was another than before. */
export interface TurningPoint {
  /** First month of the later part. */
  readonly month: string;
  readonly direction: 'warmer' | 'cooler';
  /** Mean log-ratio of the part before and of the part from there on. */
  readonly before: number;
  readonly after: number;
  /** Share of shuffled series that fall apart as much, the series itself counted in. */
  readonly p: number;
  /** The records around it that lean the way it turned. */
  readonly records: readonly string[];
}

/** What can be said about turning points, and why not more. */
export interface Turning {
  readonly points: readonly TurningPoint[];
  /** Dated records that were counted, and how many are needed. */
  readonly events: number;
  readonly floor: number;
  /** Why none can be claimed; null where they can. */
  readonly why: string | null;
}

/**
 * Turning points of the monthly log-ratio by E-divisive with a permutation test (199 shuffles, 5%), searched again on
 * both sides of each break. Below the floor of dated records, or with fewer than six months, none is claimed.
 */
export function turningOf(figures: readonly Figure[]): Turning {
  const telling = figures.filter(({ tone }) => tone !== 0);
  const common = { events: telling.length, floor: TURNING_POINT_FLOOR };
  if (telling.length < TURNING_POINT_FLOOR)
    return {
      ...common,
      points: [],
      why: `${telling.length} dated records; ${TURNING_POINT_FLOOR} are needed`,
    };
  const months = monthsBetween(telling[0]?.month ?? '', telling.at(-1)?.month ?? '');
  if (months.length < 2 * LEAST_MONTHS)
    return { ...common, points: [], why: `${months.length} months; ${2 * LEAST_MONTHS} are needed` };
  const series = seriesOf(months, telling);
  const points = breaksIn(series, 0).map((at) => pointOf(at.at, at.p, months, series, telling));
  return { ...common, points, why: null };
}

function seriesOf(months: readonly string[], telling: readonly Figure[]): number[] {
  const counts = new Map(months.map((month) => [month, { good: 0, bad: 0 }]));
  for (const { month, tone } of telling) {
    const count = counts.get(month);
    if (count && tone > 0) count.good++;
    else if (count) count.bad++;
  }
  return [...counts.values()].map(({ good, bad }) => logRatio(good, bad));
}

interface Found {
  readonly at: number;
  readonly p: number;
}

function breaksIn(series: readonly number[], from: number): Found[] {
  const found = breakOf(series);
  if (!found) return [];
  const p = chanceOf(series, found.statistic);
  if (p > LEVEL) return [];
  return [
    ...breaksIn(series.slice(0, found.at), from),
    { at: from + found.at, p },
    ...breaksIn(series.slice(found.at), from + found.at),
  ];
}

/** Share of shuffled series with a break as large. The shuffles are the same in every run. */
function chanceOf(series: readonly number[], statistic: number): number {
  const random = randomFrom(series.length);
  const shuffled = [...series];
  let asLarge = 1;
  for (let i = 0; i < SHUFFLES; i++) {
    shuffle(shuffled, random);
    if ((breakOf(shuffled)?.statistic ?? 0) >= statistic) asLarge++;
  }
  return asLarge / (SHUFFLES + 1);
}

function pointOf(
  at: number,
  p: number,
  months: readonly string[],
  series: readonly number[],
  telling: readonly Figure[],
): TurningPoint {
  const [before, after] = [mean(series.slice(0, at)), mean(series.slice(at))];
  const direction = after > before ? 'warmer' : 'cooler';
  const around = new Set(months.slice(Math.max(0, at - AROUND), at + AROUND));
  const later = new Set(months.slice(at, at + AROUND));
  const wanted = direction === 'warmer' ? 1 : -1;
  const records = telling
    .filter(({ month, tone }) => around.has(month) && (tone === wanted) === later.has(month))
    .map(({ record }) => record);
  return { month: months[at] ?? '', direction, before, after, p, records };
}

const mean = (values: readonly number[]): number =>
  Math.round((values.reduce((sum, value) => sum + value, 0) / values.length) * 100) / 100;
