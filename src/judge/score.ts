import { alphaOf } from './alpha.ts';
import type { Answered } from './answers.ts';
import { bootstrap } from './bootstrap.ts';
import { DECISIVE, FIELDS, type JudgedField } from './fields.ts';
import { effective, type Interval, rounded, wilson } from './interval.ts';

/** A share with its interval of 95%; null where nothing was judged. */
export interface Share {
  readonly judged: number;
  readonly share: number | null;
  readonly interval: Interval | null;
}

/** What one judge's answers say. */
export interface Score {
  readonly rows: number;
  /** Claims that the sample stands for. */
  readonly claims: number;
  /** Precision: the act, its parties and its status are all right. Rows weighted by what they stand for. */
  readonly overall: Share;
  readonly fields: Readonly<Record<JudgedField, Share>>;
  /** Precision by stratum. */
  readonly strata: readonly (Share & { readonly stratum: string; readonly size: number })[];
  /** Share of what the paragraphs tell that was found; null where nobody counted what was missed. */
  readonly recall: {
    readonly share: number;
    readonly interval: Interval | null;
    readonly missed: number;
  } | null;
}

/** Whether a claim is right in all that decides; null where one of it was left open. */
export function isRight({ right }: Answered): boolean | null {
  const answers = DECISIVE.map((field) => right[field]);
  if (answers.some((answer) => answer === false)) return false;
  return answers.every((answer) => answer === true) ? true : null;
}

/** Scores the sheet of one judge. */
export function scoreOf(rows: readonly Answered[]): Score {
  const claims = rows.filter(({ isClaim }) => isClaim);
  const sizes = new Map(claims.map(({ stratum, size }) => [stratum, size]));
  return {
    rows: rows.length,
    claims: [...sizes.values()].reduce((sum, size) => sum + size, 0),
    overall: shareOf(claims, isRight),
    fields: Object.fromEntries(
      FIELDS.map((field) => [field, shareOf(claims, ({ right }) => right[field] ?? null)]),
    ) as Record<JudgedField, Share>,
    strata: [...sizes].sort().map(([stratum, size]) => ({
      stratum,
      size,
      ...shareOf(
        claims.filter((row) => row.stratum === stratum),
        isRight,
      ),
    })),
    recall: recallOf(rows),
  };
}

/** Weighted, with Wilson's interval for as many rows as would tell as much without weights. */
function shareOf(rows: readonly Answered[], answer: (row: Answered) => boolean | null): Share {
  const judged = rows.filter((row) => answer(row) !== null);
  const sum = (some: readonly Answered[]): number => some.reduce((total, { weight }) => total + weight, 0);
  const all = sum(judged);
  if (all === 0) return { judged: judged.length, share: null, interval: null };
  const share = sum(judged.filter((row) => answer(row) === true)) / all;
  const size = effective(judged.map(({ weight }) => weight));
  return { judged: judged.length, share: rounded(share), interval: wilson(share * size, size) };
}

/**
 * What was found and is right, of all acts and statements that the paragraphs tell: those that claims tell, rightly or not,
 * and those that were missed. A paragraph may be drawn through each of its claims, so what was missed in it counts through
 * each of them by its part (the multiplicity estimator: Sirken 1970).
 */
function recallOf(rows: readonly Answered[]): Score['recall'] {
  const counted = rows.filter(
    (row) => row.missed !== null && row.beside !== null && (!row.isClaim || isRight(row) !== null),
  );
  const share = recallIn(counted);
  if (share === null) return null;
  const strata = [...new Set(counted.map(({ stratum }) => stratum))].map((name) =>
    counted.filter(({ stratum }) => stratum === name),
  );
  return {
    share: rounded(share),
    interval: bootstrap(strata, recallIn),
    missed: Math.round(missedIn(counted)),
  };
}

function recallIn(rows: readonly Answered[]): number | null {
  const weighed = (is: (row: Answered) => boolean): number =>
    rows.reduce((sum, row) => sum + (row.isClaim && is(row) ? row.weight : 0), 0);
  const all = weighed(({ right }) => right.such === true) + missedIn(rows);
  return all === 0 ? null : weighed((row) => isRight(row) === true) / all;
}

const missedIn = (rows: readonly Answered[]): number =>
  rows.reduce(
    (sum, { weight, missed, beside }) => sum + (weight * (missed ?? 0)) / Math.max(1, beside ?? 1),
    0,
  );

/** Agreement of two judges by field, and on what is right as a whole: Krippendorff's alpha over what both have answered. */
export function agreementOf(
  a: readonly Answered[],
  b: readonly Answered[],
): Readonly<Record<JudgedField | 'overall', { readonly alpha: number | null; readonly both: number }>> {
  const others = new Map(b.map((row) => [row.id, row]));
  const pairs = a.flatMap((row) => {
    const other = others.get(row.id);
    return other && row.isClaim ? [[row, other] as const] : [];
  });
  const agreed = (answer: (row: Answered) => boolean | null) => {
    const both = pairs.flatMap(([x, y]) => {
      const [one, two] = [answer(x), answer(y)];
      return one === null || two === null ? [] : [[one, two] as const];
    });
    return { alpha: alphaOf(both), both: both.length };
  };
  return Object.fromEntries([
    ['overall', agreed(isRight)],
    ...FIELDS.map((field) => [field, agreed(({ right }) => right[field] ?? null)]),
  ]) as ReturnType<typeof agreementOf>;
}
