/** Least months on either side of a break. */
export const LEAST_MONTHS = 3;

export interface Break {
  /** First index of the later part. */
  readonly at: number;
  /** Statistic of the break: larger means that the parts differ more. */
  readonly statistic: number;
}

/**
 * The place where a series falls most apart, by the energy statistic of Szekely and Rizzo that E-divisive rests on
 * (Matteson and James 2014, 'A nonparametric approach for multiple change point analysis of multivariate data', with
 * alpha 1 and the later part running to the end). Quadratic in the length of the series. Null if it is too short.
 */
export function breakOf(series: readonly number[]): Break | null {
  let best: Break | null = null;
  const within = sumsWithin(series);
  const behind = sumsWithin([...series].reverse());
  const whole = within[series.length] ?? 0;
  for (let at = LEAST_MONTHS; at <= series.length - LEAST_MONTHS; at++) {
    const [left, right] = [within[at] ?? 0, behind[series.length - at] ?? 0];
    const statistic = energy(at, series.length - at, left, right, whole - left - right);
    if (!best || statistic > best.statistic) best = { at, statistic };
  }
  return best;
}

/** Sum of the distances between all pairs among the first `n` values, by `n`. */
function sumsWithin(series: readonly number[]): number[] {
  const sums = [0];
  for (const [i, value] of series.entries()) {
    let added = 0;
    for (let j = 0; j < i; j++) added += Math.abs(value - (series[j] ?? 0));
    sums.push((sums[i] ?? 0) + added);
  }
  return sums;
}

function energy(n: number, m: number, left: number, right: number, across: number): number {
  const apart = (2 / (n * m)) * across;
  const spread = left / ((n * (n - 1)) / 2) + right / ((m * (m - 1)) / 2);
  return ((n * m) / (n + m)) * (apart - spread);
}
