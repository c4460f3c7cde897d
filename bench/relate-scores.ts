import { randomFrom } from '../train/random.ts';

/** F1 of each class, 0 for one that is never hit. */
export function f1ByClass(
  gold: readonly string[],
  found: readonly string[],
  classes: readonly string[],
): number[] {
  return classes.map((name) => {
    const right = gold.filter((one, i) => one === name && found[i] === name).length;
    const all = gold.filter((one) => one === name).length + found.filter((one) => one === name).length;
    return all === 0 ? 0 : (2 * right) / all;
  });
}

/** Mean of the F1 of the classes that occur. */
export function macroF1(gold: readonly string[], found: readonly string[]): number {
  const classes = [...new Set(gold)];
  return f1ByClass(gold, found, classes).reduce((sum, one) => sum + one, 0) / classes.length;
}

const RESAMPLES = 1000;

/** The middle 95% of macro F1 when groups of rows are drawn again with replacement (Efron 1979). */
export function bootstrap(
  gold: readonly string[],
  found: readonly string[],
  groups: readonly string[],
): [low: number, high: number] {
  const random = randomFrom(1979);
  const rows = new Map<string, number[]>();
  groups.forEach((group, i) => {
    rows.set(group, [...(rows.get(group) ?? []), i]);
  });
  const all = [...rows.values()];
  const values = Array.from({ length: RESAMPLES }, () => {
    const drawn = Array.from(
      { length: all.length },
      () => all[Math.floor(random() * all.length)] ?? [],
    ).flat();
    return macroF1(
      drawn.map((i) => gold[i] ?? ''),
      drawn.map((i) => found[i] ?? ''),
    );
  }).sort((a, b) => a - b);
  return [values[Math.floor(0.025 * RESAMPLES)] ?? 0, values[Math.floor(0.975 * RESAMPLES)] ?? 0];
}

/** Shares told against shares right, in tenths; and the Brier score of all classes together. */
export function calibration(
  gold: readonly string[],
  shares: readonly Float64Array[],
  classes: readonly string[],
): { rows: [told: number, right: number, count: number][]; brier: number } {
  const bins = Array.from({ length: 10 }, () => [0, 0, 0] as [number, number, number]);
  let brier = 0;
  shares.forEach((row, i) => {
    const most = Math.max(...row);
    const bin = bins[Math.min(9, Math.floor(most * 10))] as [number, number, number];
    bin[0] += most;
    bin[1] += classes[row.indexOf(most)] === gold[i] ? 1 : 0;
    bin[2]++;
    row.forEach((share, c) => {
      brier += (share - (classes[c] === gold[i] ? 1 : 0)) ** 2 / shares.length;
    });
  });
  const rows = bins.filter(([, , n]) => n > 0);
  return { rows: rows.map(([told, right, n]) => [told / n, right / n, n]), brier };
}
