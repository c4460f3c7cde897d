import { COUNTRIES, INTERNATIONAL } from '../codebook/index.ts';
import { contentIn } from './content.ts';
import {
  type CurvePoint,
  curveOf,
  dyadsOf,
  type Figure,
  figuresOf,
  MOVEMENT_MONTHS,
  type Movement,
  monthOf,
  monthsBefore,
  movementOf,
} from './figures/index.ts';
import type { Known } from './known.ts';
import type { Desk } from './line.ts';
import { compare } from './order.ts';
import { isStale, lastReportOf, recordsOf } from './pair.ts';
import { recentSteps } from './state.ts';

/** How one pair of an actor stands. */
export interface PairSummary {
  readonly pair: readonly [string, string];
  readonly name: string;
  readonly records: number;
  readonly claims: number;
  /** Of the last 92 days: what took place, by quad class, as the state of relations has it; null where no report within them tells of the pair. */
  readonly cooperative: number | null;
  readonly conflictual: number | null;
  /** Index and band of the month that it stands at; null where nothing is dated, or no report tells of it any more. */
  readonly level: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly movement: Movement['word'];
  readonly contradictions: number;
  readonly lastReport: string;
}

/** An actor's pairs, those that moved first, then the busiest. */
export function pairsOf(known: Known, actor: string): PairSummary[] {
  const others = new Set(
    contentIn(known)
      .recordsWith(actor)
      .flatMap((record) => [...dyadsOf(record)])
      .flatMap((name) => {
        const codes = name.split(' ');
        return codes.includes(actor) ? codes.filter((code) => code !== actor) : [];
      }),
  );
  return [...others]
    .map((other) => summaryOf(known, [actor, other]))
    .sort(
      (a, b) => Number(moved(b)) - Number(moved(a)) || b.records - a.records || compare(a.pair[1], b.pair[1]),
    );
}

/** All pairs of actors that have records between them, the busiest first; each in the order of its codes. */
export function allPairsOf(known: Known): PairSummary[] {
  const names = new Set(known.records.flatMap((record) => [...dyadsOf(record)]));
  return [...names]
    .map((name) => summaryOf(known, [name.slice(0, 3), name.slice(4)]))
    .sort((a, b) => b.records - a.records || compare(a.pair.join(), b.pair.join()));
}

const moved = ({ movement }: PairSummary): boolean => movement === 'warmer' || movement === 'cooler';

function summaryOf(known: Known, pair: readonly [string, string]): PairSummary {
  const records = recordsOf(contentIn(known), pair);
  const { dated } = figuresOf(figuresDesk(known, pair, records));
  const now = monthOf(known.clocks.asOf);
  const past = dated.filter(({ month }) => month <= now);
  const lastReport = lastReportOf(records, pair) ?? '';
  const stale = isStale(lastReport, known.clocks.asOf);
  const curve = stale ? [] : latestOf(past, now);
  const last = curve.at(-1);
  const steps = stale ? null : recentSteps(records, known.clocks.asOf);
  return {
    pair,
    name: COUNTRIES.get(pair[1]) ?? INTERNATIONAL[pair[1] as keyof typeof INTERNATIONAL] ?? pair[1],
    records: records.length,
    claims: records.reduce((sum, { claims }) => sum + claims.length, 0),
    cooperative: steps?.cooperative ?? null,
    conflictual: steps?.conflictual ?? null,
    level: last?.level ?? null,
    low: last?.low ?? null,
    high: last?.high ?? null,
    movement: movementOf(curve).word,
    contradictions: new Set(
      records.flatMap(({ contradictions }) => contradictions.map(({ records: r }) => r.join())),
    ).size,
    lastReport,
  };
}

/**
 * A desk for figures, without the copies: to find those of all pairs takes reading every report. The level is that of the
 * dossier; the band, which narrows with independent publishers, may differ from its in the last digit.
 */
function figuresDesk(
  known: Known,
  pair: readonly [string, string],
  records: Desk['records'],
): Parameters<typeof figuresOf>[0] {
  const { articles, claims, records: byRecord } = contentIn(known);
  const { clocks, review } = known;
  return { pair, asOf: clocks.asOf, records, byRecord, claims, review, articles, copies: new Map() };
}

/** The end of the curve as far as the movement is told over. */
function latestOf(past: readonly Figure[], now: string): CurvePoint[] {
  const [first] = past;
  if (!first) return [];
  const from = monthsBefore(now, MOVEMENT_MONTHS);
  return curveOf(past, { from: [first.month, from].sort().at(-1), to: now });
}
