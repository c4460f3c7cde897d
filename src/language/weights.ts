import type { ByteReader } from './bytes.ts';
import type { Features } from './features.ts';

/** Adds the weights of a feature (a 32-bit hash) to the scores of the classes. */
export interface Scorer {
  add(feature: number, scores: Int32Array): void;
}

/** How a row of a file tells the classes of its weights: each by a byte, or all as the bits of one, where eight at most exist. */
export type RowLayout = 'listed' | 'bits';

/**
 * Weights by feature and class, for reading: an open-addressed table of feature hashes, each pointing to a row
 * of its non-zero entries. An entry holds the class in its low byte and the weight above it.
 */
export class WeightTable implements Scorer {
  readonly #slots: Int32Array;
  readonly #entries: Int32Array;
  readonly #mask: number;
  /** A bit for the upper part of every feature's hash: most of those that are not there are known by it. */
  readonly #seen: Uint8Array;
  readonly #shift: number;

  /** Reads the table from a section of the model file: features ascending, each with its classes and weights. */
  constructor(reader: ByteReader, layout: RowLayout = 'listed') {
    const features = reader.unsigned();
    const size = tableSize(features);
    this.#mask = size - 1;
    this.#slots = new Int32Array(size * 2);
    const bits = Math.max(3, Math.ceil(Math.log2(features * 8 + 1)));
    this.#seen = new Uint8Array(1 << (bits - 3));
    this.#shift = 32 - bits;
    this.#entries = new Int32Array(features + reader.unsigned() + 1);
    let feature = 0;
    let at = 1;
    for (let i = 0; i < features; i++) {
      feature = (feature + reader.unsigned()) | 0;
      this.#place(feature, at);
      at = layout === 'bits' ? this.#bitRow(reader, at) : this.#listedRow(reader, at);
    }
  }

  /** Reads a row to `at` and tells where the next one begins. */
  #listedRow(reader: ByteReader, at: number): number {
    const count = reader.byte();
    this.#entries[at] = count;
    for (let k = 1; k <= count; k++) this.#entries[at + k] = reader.byte() | (reader.signed() << 8);
    return at + count + 1;
  }

  #bitRow(reader: ByteReader, at: number): number {
    const bits = reader.byte();
    let next = at + 1;
    for (let c = 0; bits >> c !== 0; c++)
      if ((bits >> c) & 1) this.#entries[next++] = c | (reader.signed() << 8);
    this.#entries[at] = next - at - 1;
    return next;
  }

  #place(feature: number, at: number): void {
    const bit = feature >>> this.#shift;
    this.#seen[bit >>> 3] = (this.#seen[bit >>> 3] as number) | (1 << (bit & 7));
    let slot = feature & this.#mask;
    while (this.#slots[slot * 2] !== 0) slot = (slot + 1) & this.#mask;
    this.#slots[slot * 2] = feature;
    this.#slots[slot * 2 + 1] = at;
  }

  add(feature: number, scores: Int32Array): void {
    const bit = feature >>> this.#shift;
    if ((((this.#seen[bit >>> 3] as number) >>> (bit & 7)) & 1) === 0) return;
    let slot = feature & this.#mask;
    for (;;) {
      const key = this.#slots[slot * 2] as number;
      if (key === feature) break;
      if (key === 0) return;
      slot = (slot + 1) & this.#mask;
    }
    const at = this.#slots[slot * 2 + 1] as number;
    const last = at + (this.#entries[at] as number);
    for (let i = at + 1; i <= last; i++) {
      const entry = this.#entries[i] as number;
      scores[entry & 255] = (scores[entry & 255] as number) + (entry >> 8);
    }
  }
}

/** The power of two that leaves at least half of the slots empty. */
function tableSize(features: number): number {
  let size = 16;
  while (size < features * 2) size *= 2;
  return size;
}

/** Scores the classes by the features; the best of the first `classes`, the first of equals. */
export function decide(weights: Scorer, features: Features, scores: Int32Array, classes: number): number {
  scoreAll(weights, features, scores, classes);
  return best(scores, classes);
}

/** The class with the highest score, the first of equals. */
export function best(scores: Int32Array, classes: number): number {
  let winner = 0;
  for (let c = 1; c < classes; c++) {
    if ((scores[c] as number) > (scores[winner] as number)) winner = c;
  }
  return winner;
}

/** Sums the weights of all features into the scores of the first `classes`. */
export function scoreAll(weights: Scorer, features: Features, scores: Int32Array, classes: number): void {
  scores.fill(0, 0, classes);
  const { items, length } = features;
  for (let k = 0; k < length; k++) weights.add(items[k] as number, scores);
}
