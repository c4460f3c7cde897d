import type { Vocabulary } from '../../src/language/vocabulary.ts';
import { ByteWriter } from '../bytes.ts';

/** What training leaves: float tables and their sizes. */
export interface Trained {
  readonly hidden: number;
  readonly tags: number;
  readonly relations: number;
  readonly parts: readonly [number, number, number];
  readonly words: Float32Array;
  readonly suffixes: Float32Array;
  readonly shapes: Float32Array;
  readonly slots: Float32Array;
  readonly tagRows: Float32Array;
  readonly relationRows: Float32Array;
  readonly countRows: Float32Array;
  readonly bias: Float32Array;
  readonly actions: Float32Array;
  readonly arcs: Float32Array;
}

/** The largest value that is still told apart; the few beyond it are cut. */
const SHARE = 0.9999;
/** Hidden units stay below this in training. */
const LARGEST_HIDDEN = 24;

/** Rounds the network to whole numbers and writes it as `src/language/network.ts` reads it. */
export function networkFile(net: Trained): Uint8Array {
  const input = 127 / Math.max(...[net.words, net.suffixes, net.shapes].map(largest));
  const matrix = 127 / largest(net.slots);
  const scale = input * matrix;
  const rows = [net.tagRows, net.relationRows, net.countRows, net.bias];
  const factor = Math.max(1, Math.ceil((Math.max(...rows.map(largest)) * scale) / 127));
  const shift = Math.max(0, Math.ceil(Math.log2((LARGEST_HIDDEN * scale) / 32767)));
  const output = 127 / Math.max(largest(net.actions), largest(net.arcs));
  const file = new ByteWriter();
  const [word, suffix, shape] = net.parts;
  for (const number of [net.hidden, net.tags, net.relations, word, suffix, shape, shift, factor])
    file.unsigned(number);
  file.section(whole(net.words, input));
  file.section(whole(net.suffixes, input));
  file.section(whole(net.shapes, input));
  file.section(whole(net.slots, matrix));
  for (const values of rows) file.section(whole(values, scale / factor));
  file.section(whole(net.actions, output));
  file.section(whole(net.arcs, output));
  return file.bytes;
}

/** The vocabulary as `src/language/vocabulary.ts` reads it; its rows are in order of their hashes. */
export function vocabularyFile({ rows, clusters, kin }: Vocabulary): Uint8Array {
  const hashes = new ByteWriter();
  let last = 0;
  for (const hash of rows.keys()) {
    hashes.unsigned((hash >>> 0) - last);
    last = hash >>> 0;
  }
  const file = new ByteWriter();
  for (const part of [hashes.bytes, clusters, kin]) file.section(part);
  return file.bytes;
}

function whole(values: Float32Array, scale: number): Uint8Array {
  const rounded = Int8Array.from(values, (value) => Math.max(-127, Math.min(127, Math.round(value * scale))));
  return new Uint8Array(rounded.buffer);
}

function largest(values: Float32Array): number {
  const sorted = Float32Array.from(values, Math.abs).sort();
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * SHARE))] || 1;
}
