/** Bounds of a share, 95%. */
export type Interval = readonly [low: number, high: number];

/** Three decimals: more would promise what no sample of hundreds can hold. */
export const rounded = (value: number): number => Math.round(value * 1000) / 1000;

/**
 * Wilson's interval of 95% for a share (Wilson 1927); null for nothing.
 * @param of size of the sample; for weighted rows the number of unweighted ones that would tell as much
 */
export function wilson(right: number, of: number): Interval | null {
  if (!(of > 0)) return null;
  const [z, p] = [1.96, right / of];
  const middle = (p + (z * z) / (2 * of)) / (1 + (z * z) / of);
  const half = (z / (1 + (z * z) / of)) * Math.sqrt((p * (1 - p)) / of + (z * z) / (4 * of * of));
  return [rounded(middle - half), rounded(middle + half)];
}

/** How many rows of equal weight would tell as much as these (Kish 1965, 'Survey Sampling'). */
export function effective(weights: readonly number[]): number {
  const sum = weights.reduce((total, weight) => total + weight, 0);
  const squares = weights.reduce((total, weight) => total + weight * weight, 0);
  return squares === 0 ? 0 : (sum * sum) / squares;
}
