import { randomFrom } from '../model/random.ts';
import { type Interval, rounded } from './interval.ts';

const TIMES = 2000;
/** The same in every run, so that the same judgements give the same figures. */
const SEED = 20_261_126;

/**
 * Bounds of 95% for what is computed from a stratified sample: rows are drawn again from each stratum, with replacement, and
 * the middle 95% of what comes out taken (the percentile bootstrap: Efron and Tibshirani 1993). Null where it comes to
 * nothing.
 * @param strata rows of each stratum
 * @param compute from rows to a figure; null where there is none
 */
export function bootstrap<T>(
  strata: readonly (readonly T[])[],
  compute: (rows: readonly T[]) => number | null,
): Interval | null {
  const random = randomFrom(SEED);
  const figures: number[] = [];
  for (let i = 0; i < TIMES; i++) {
    const figure = compute(
      strata.flatMap((rows) => rows.map(() => rows[Math.floor(random() * rows.length)] as T)),
    );
    if (figure !== null) figures.push(figure);
  }
  if (figures.length < TIMES / 2) return null;
  figures.sort((a, b) => a - b);
  const at = (share: number): number => rounded(figures[Math.round(share * (figures.length - 1))] ?? 0);
  return [at(0.025), at(0.975)];
}
