import { grouped } from '../grouped.ts';
import { compare } from '../order.ts';
import type { Figure } from './figure.ts';
import { monthNumber, monthsBetween } from './month.ts';
import type { Span } from './panel.ts';

/** Months after which a record counts half in the index. */
export const HALF_LIFE = 2;
/** Months after which it counts no more: its weight is then below 2%. */
const MEMORY = 12;
/** Half-width of a band of 90% in standard errors. */
const NINETY = 1.645;
/** Records named beside a point; the others are counted. */
const NAMED = 12;

/** A record that made a point, with the weight that its age leaves it. */
export interface Cause {
  readonly record: string;
  readonly tone: 1 | -1;
  readonly weight: number;
}

/** The index of a pair in one month. */
export interface CurvePoint {
  /** `YYYY-MM`. */
  readonly month: string;
  /** Log-ratio of cooperative to conflictual records: 0 is balance, above it cooperation prevails. */
  readonly level: number;
  /** Band of 90%. */
  readonly low: number;
  readonly high: number;
  /** Records, reports and independent publishers of the month itself. */
  readonly records: number;
  readonly reports: number;
  readonly publishers: number;
  /** The records that weigh most, and how many more there are. */
  readonly because: readonly Cause[];
  readonly more: number;
}

interface Weighed {
  readonly figure: Figure;
  readonly weight: number;
}

/**
 * The index by month. Level: Lowe's log-ratio ln((C + ½) / (K + ½)), where C and K count the cooperative and the
 * conflictual records of the month and of the eleven before, each halved every two months; later months never change
 * it. Band: ±1.645 times the standard error of a log-ratio of counts, √(1 / (C' + ½) + 1 / (K' + ½)), where C' and K'
 * count each record by what is known of it (its confidence and its independent publishers): little or doubtful
 * evidence widens the band and leaves the level alone. After Lowe, Benoit, Mikhaylov and Laver (2011); the half-life
 * and the discount are this project's choice.
 */
export function curveOf(figures: readonly Figure[], span: Span = {}): CurvePoint[] {
  const telling = figures.filter(({ tone }) => tone !== 0);
  const [from, to] = [span.from ?? figures[0]?.month, span.to ?? figures.at(-1)?.month];
  if (from === undefined || to === undefined) return [];
  const byMonth = grouped(telling, ({ month }) => monthNumber(month));
  return monthsBetween(from, to).map((month) => pointOf(month, weighedAt(monthNumber(month), byMonth)));
}

function weighedAt(now: number, byMonth: ReadonlyMap<number, readonly Figure[]>): Weighed[] {
  return Array.from({ length: MEMORY }, (_, age) => age).flatMap((age) =>
    (byMonth.get(now - age) ?? []).map((figure) => ({ figure, weight: 0.5 ** (age / HALF_LIFE) })),
  );
}

function pointOf(month: string, weighed: readonly Weighed[]): CurvePoint {
  const total = (tone: 1 | -1, by: (one: Weighed) => number): number =>
    weighed.filter(({ figure }) => figure.tone === tone).reduce((sum, one) => sum + by(one), 0) + 0.5;
  const count = ({ weight }: Weighed): number => weight;
  const known = ({ weight, figure }: Weighed): number => weight * figure.information;
  const level = Math.log(total(1, count) / total(-1, count));
  const width = NINETY * Math.sqrt(1 / total(1, known) + 1 / total(-1, known));
  const own = weighed.filter(({ figure }) => figure.month === month).map(({ figure }) => figure);
  return {
    month,
    level: rounded(level),
    low: rounded(level - width),
    high: rounded(level + width),
    records: own.length,
    reports: new Set(own.flatMap(({ reports }) => reports)).size,
    publishers: new Set(own.flatMap(({ publishers }) => publishers)).size,
    because: causesOf(weighed),
    more: Math.max(0, weighed.length - NAMED),
  };
}

const causesOf = (weighed: readonly Weighed[]): Cause[] =>
  [...weighed]
    .sort((a, b) => b.weight - a.weight || compare(a.figure.record, b.figure.record))
    .slice(0, NAMED)
    .map(({ figure, weight }) => ({
      record: figure.record,
      tone: figure.tone > 0 ? 1 : -1,
      weight: rounded(weight),
    }));

const rounded = (value: number): number => Math.round(value * 100) / 100 || 0;

/** Whether relations warm or cool, and from which point to which. */
export interface Movement {
  readonly word: 'warmer' | 'cooler' | 'no change beyond the band' | 'too short to tell';
  readonly from: string | null;
  readonly to: string | null;
}

/** Months that a movement is told over. */
export const MOVEMENT_MONTHS = 3;

/**
 * The movement over the last three months: `warmer` or `cooler` only if the level of three months ago lies outside
 * the band of now, and the level of now outside the band of then.
 */
export function movementOf(curve: readonly CurvePoint[]): Movement {
  const [then, now] = [curve.at(-1 - MOVEMENT_MONTHS), curve.at(-1)];
  if (!then || !now) return { word: 'too short to tell', from: null, to: null };
  const span = { from: then.month, to: now.month };
  if (then.level < now.low && now.level > then.high) return { word: 'warmer', ...span };
  if (then.level > now.high && now.level < then.low) return { word: 'cooler', ...span };
  return { word: 'no change beyond the band', ...span };
}
