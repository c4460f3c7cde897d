import type { Vocabulary } from '../../src/language/vocabulary.ts';
import { ByteWriter } from '../bytes.ts';

/** The matrices of a memory that reads in one direction. */
export interface TrainedMemory {
  readonly input: Float32Array;
  readonly recurrent: Float32Array;
  readonly bias: Float32Array;
}

/** What training leaves: float tables and their sizes. */
export interface Trained {
  readonly hidden: number;
  readonly memory: number;
  readonly tags: number;
  readonly relations: number;
  readonly parts: readonly [number, number, number, number];
  readonly tables: readonly Float32Array[];
  /** Two of each layer. */
  readonly memories: readonly TrainedMemory[];
  readonly slots: Float32Array;
  readonly tagRows: Float32Array;
  readonly relationRows: Float32Array;
  readonly countRows: Float32Array;
  readonly bias: Float32Array;
  readonly actions: Float32Array;
  readonly arcs: Float32Array;
  readonly tagging: Float32Array;
}

/** The share of the values of a table that are told apart; the few larger ones are cut. */
const SHARE = 0.9999;
/** A weight of 1 in whole numbers, as `src/language/network/layout.ts` has it. */
const ONE = 2 ** 11;

/** Rounds the network to whole numbers and writes it as `src/language/network/weights.ts` reads it. */
export function networkFile(net: Trained): Uint8Array {
  const file = new ByteWriter();
  const depth = net.memories.length / 2;
  for (const number of [net.hidden, net.memory, depth, net.tags, net.relations, ...net.parts])
    file.unsigned(number);
  const scales = net.tables.map((table) => 127 / largest(table));
  for (const scale of scales) file.unsigned(Math.round((ONE * 65536) / scale));
  net.tables.forEach((table, part) => {
    file.section(bytesOf(table, scales[part] ?? 1));
  });
  for (const { input, recurrent, bias } of net.memories)
    for (const values of [input, recurrent, bias]) file.section(shortsOf(values));
  const { slots, tagRows, relationRows, countRows, bias, actions, arcs, tagging } = net;
  for (const values of [slots, tagRows, relationRows, countRows, bias, actions, arcs, tagging])
    file.section(shortsOf(values));
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

function bytesOf(values: Float32Array, scale: number): Uint8Array {
  const rounded = Int8Array.from(values, (value) => Math.max(-127, Math.min(127, Math.round(value * scale))));
  return new Uint8Array(rounded.buffer);
}

/** Numbers of two bytes, little-endian. */
function shortsOf(values: Float32Array): Uint8Array {
  const bytes = new Uint8Array(values.length * 2);
  const view = new DataView(bytes.buffer);
  values.forEach((value, i) => {
    view.setInt16(2 * i, Math.max(-32767, Math.min(32767, Math.round(value * ONE))), true);
  });
  return bytes;
}

function largest(values: Float32Array): number {
  const sorted = Float32Array.from(values, Math.abs).sort();
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * SHARE))] || 1;
}
