import { rounded } from './interval.ts';

/**
 * Krippendorff's alpha of two judges for yes and no: 1 is agreement, 0 what chance would give; null where all answers are
 * the same, which leaves nothing to measure by. Krippendorff (2011), 'Computing Krippendorff's Alpha-Reliability', for
 * nominal data without missing values.
 */
export function alphaOf(pairs: readonly (readonly [boolean, boolean])[]): number | null {
  const values = 2 * pairs.length;
  const yes = pairs.reduce((sum, [x, y]) => sum + Number(x) + Number(y), 0);
  const expected = (2 * yes * (values - yes)) / (values * (values - 1));
  if (!(expected > 0)) return null;
  const observed = pairs.filter(([x, y]) => x !== y).length / pairs.length;
  return rounded(1 - observed / expected);
}
