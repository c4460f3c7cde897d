import { goldsteinOf, type Quad } from '../../codebook/index.ts';
import { tellerOf } from '../../model/article.ts';
import type { Claim, Stance } from '../../model/claim.ts';
import type { RecordEntry } from '../../model/record.ts';
import { tookPlace } from '../counts.ts';
import { claimsOf, type Desk } from '../line.ts';
import { compare } from '../order.ts';
import { monthOf } from './month.ts';

/** Whose act it is, seen from the pair: its first side's, its second side's, or a joint one or another's. */
export const DIRECTIONS = ['first', 'second', 'joint'] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** One record that took place, as the figures see it: counted once, however many reports tell it. */
export interface Figure {
  readonly record: string;
  /** `YYYY-MM`, of the first day that the thing may have been on. */
  readonly month: string;
  readonly direction: Direction;
  /** PLOVER's event; null for statements, which PLOVER leaves out. */
  readonly event: string | null;
  readonly quad: Quad | null;
  /** PLOVER's own score, -10 to 10; null without an event. */
  readonly score: number | null;
  /** Goldstein score of the CAMEO code, -10 to 10; null where the code has none. */
  readonly goldstein: number | null;
  /** 1 cooperative, -1 conflictual, 0 neither: see {@link toneOf}. */
  readonly tone: 1 | 0 | -1;
  /** How much is known of it, 0 to 1: see {@link informationOf}. Widens or narrows the band, never moves the level. */
  readonly information: number;
  readonly reports: readonly string[];
  readonly publishers: readonly string[];
}

/** The figures of all records of a pair that took place and have a date; how many had none. */
export interface Figures {
  readonly dated: readonly Figure[];
  readonly undated: number;
}

/** Takes in what took place: plans, wishes, denials, mere allegations and assessments are no event. */
export function figuresOf(desk: Desk): Figures {
  const placed = desk.records.filter((record) => tookPlace(record) && record.kind !== 'assessment');
  const dated = placed.flatMap((record) => figureOf(record, desk) ?? []);
  dated.sort((a, b) => compare(a.month, b.month) || compare(a.record, b.record));
  return { dated, undated: placed.length - dated.length };
}

function figureOf(record: RecordEntry, desk: Desk): Figure | null {
  const day = record.when?.from ?? record.when?.to;
  if (!day) return null;
  const claims = claimsOf(record, desk);
  const cameo = codeOf(claims);
  const publishers = publishersOf(record, desk);
  return {
    record: record.id,
    month: monthOf(day),
    direction: directionOf(record, desk.pair),
    event: record.plover?.event ?? null,
    quad: record.plover?.quad ?? null,
    score: record.plover?.score ?? null,
    goldstein: cameo === null ? null : goldsteinOf(cameo),
    tone: toneOf(record, cameo),
    information: informationOf(claims, publishers.length),
    reports: record.sources,
    publishers,
  };
}

/** The code that most claims of a record give it; the smaller one where two are as frequent. */
function codeOf(claims: readonly Claim[]): string | null {
  const counts = new Map<string, number>();
  for (const { cameo } of claims) if (cameo !== null) counts.set(cameo, (counts.get(cameo) ?? 0) + 1);
  return [...counts].sort(([a, n], [b, m]) => m - n || compare(a, b))[0]?.[0] ?? null;
}

function directionOf({ by }: RecordEntry, [first, second]: readonly [string, string]): Direction {
  const all = (code: string): boolean => by.length > 0 && by.every((party) => party.code === code);
  return all(first) ? 'first' : all(second) ? 'second' : 'joint';
}

const STANCES: Partial<Record<Stance, 1 | -1>> = {
  supports: 1,
  assures: 1,
  acknowledges: 1,
  opposes: -1,
  demands: -1,
};

/**
 * Cooperative or conflictual: by the quad class (1 and 2, 3 and 4); a statement, which PLOVER has no class for, by its
 * stance, else by the sign of its code's Goldstein score.
 */
export function toneOf({ plover, detail }: RecordEntry, cameo: string | null): 1 | 0 | -1 {
  if (plover) return plover.quad <= 2 ? 1 : -1;
  if ('stance' in detail) return STANCES[detail.stance] ?? 0;
  const score = cameo === null ? 0 : (goldsteinOf(cameo) ?? 0);
  return score > 0 ? 1 : score < 0 ? -1 : 0;
}

/**
 * What one record adds to what is known: the mean confidence of its claims times p / (p + 1) for p independent
 * publishers, so that one publisher counts half and many approach the whole.
 */
export function informationOf(claims: readonly Claim[], publishers: number): number {
  if (claims.length === 0 || publishers === 0) return 0;
  const mean = claims.reduce((sum, { confidence }) => sum + confidence, 0) / claims.length;
  return mean * (publishers / (publishers + 1));
}

/** Who tells it independently: one despatch in many papers is that of the paper that had it first. */
function publishersOf(record: RecordEntry, desk: Desk): string[] {
  const names = record.sources.map((id) => {
    const article = desk.articles.get(desk.copies.get(id) ?? id);
    return article ? tellerOf(article) : id;
  });
  return [...new Set(names)].sort(compare);
}
