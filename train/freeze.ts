import { ByteReader } from '../src/language/bytes.ts';
import { WeightTable } from '../src/language/weights.ts';
import { ByteWriter } from './bytes.ts';

/** Weights that were learnt: calls back with every feature and its weights by class, features ascending unsigned. */
export interface Learnt {
  averaged(each: (feature: number, classes: number[], weights: number[]) => void): void;
}

/**
 * Averages the weights, rounds them and writes those that are left as {@link WeightTable} reads them.
 * @param scale how many steps a weight of 1 has
 * @param least the smallest weight that keeps a feature, if it is the feature's largest
 */
export function freeze(weights: Learnt, scale: number, least: number): Uint8Array {
  const rows = new ByteWriter();
  let features = 0;
  let entries = 0;
  let last = 0;
  weights.averaged((feature, classes, values) => {
    const rounded = values.map((value) => Math.round(value * scale));
    const count = rounded.filter((weight) => weight !== 0).length;
    if (count === 0 || Math.max(...values.map(Math.abs)) < least) return;
    rows.unsigned(feature - last);
    rows.byte(count);
    rounded.forEach((weight, k) => {
      if (weight === 0) return;
      rows.byte(classes[k] ?? 0);
      rows.signed(weight);
    });
    last = feature;
    features++;
    entries += count;
  });
  const whole = new ByteWriter();
  whole.unsigned(features);
  whole.unsigned(entries);
  whole.raw(rows.bytes);
  return whole.bytes;
}

/** The table that reads what was frozen. */
export const thaw = (bytes: Uint8Array): WeightTable => new WeightTable(new ByteReader(bytes));
