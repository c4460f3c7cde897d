import { ByteReader } from '../src/language/bytes.ts';
import { type RowLayout, WeightTable } from '../src/language/weights.ts';
import { ByteWriter } from './bytes.ts';

/** Weights that were learnt: calls back with every feature and its weights by class, features ascending unsigned. */
export interface Learnt {
  averaged(each: (feature: number, classes: number[], weights: number[]) => void): void;
}

/**
 * Averages the weights, rounds them and writes those that are left as {@link WeightTable} reads them.
 * @param scale how many steps a weight of 1 has
 * @param least the smallest weight that keeps a feature, if it is the feature's largest
 * @param layout `bits` is shorter, for classes up to 7
 */
export function freeze(
  weights: Learnt,
  scale: number,
  least: number,
  layout: RowLayout = 'listed',
): Uint8Array {
  const rows = new ByteWriter();
  let features = 0;
  let entries = 0;
  let last = 0;
  weights.averaged((feature, classes, values) => {
    const row = rowOf(classes, values, scale);
    if (row.length === 0 || Math.max(...values.map(Math.abs)) < least) return;
    rows.unsigned(feature - last);
    if (layout === 'bits') writeBits(rows, row);
    else writeListed(rows, row);
    last = feature;
    features++;
    entries += row.length;
  });
  const whole = new ByteWriter();
  whole.unsigned(features);
  whole.unsigned(entries);
  whole.raw(rows.bytes);
  return whole.bytes;
}

/** Classes with their weights in steps, those of 0 left out. */
type Row = readonly (readonly [label: number, weight: number])[];

const rowOf = (classes: readonly number[], values: readonly number[], scale: number): Row =>
  values
    .map((value, k) => [classes[k] ?? 0, Math.round(value * scale)] as const)
    .filter(([, weight]) => weight !== 0);

function writeListed(rows: ByteWriter, row: Row): void {
  rows.byte(row.length);
  for (const [label, weight] of row) {
    rows.byte(label);
    rows.signed(weight);
  }
}

function writeBits(rows: ByteWriter, row: Row): void {
  rows.byte(row.reduce((bits, [label]) => bits | (1 << label), 0));
  for (const [, weight] of row.toSorted(([a], [b]) => a - b)) rows.signed(weight);
}

/** The table that reads what was frozen. */
export const thaw = (bytes: Uint8Array): WeightTable => new WeightTable(new ByteReader(bytes));
