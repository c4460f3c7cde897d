import type { ByteReader } from '../bytes.ts';
import { ACTIONS } from '../state.ts';
import { SHAPE_ROWS, SUFFIX_ROWS } from './input.ts';
import { CHILDREN, COUNTS, SLOTS, STEPS } from './slots.ts';

/** The memory that reads in one direction: matrices of (inputs x four gates) and (outputs x four gates), and the bias. */
export interface MemoryWeights {
  readonly input: Int16Array;
  readonly recurrent: Int16Array;
  readonly bias: Int16Array;
}

/**
 * Whole-number weights of the parser's network as a model file holds them, with 11 bits behind the point, and the
 * sizes that go with them. Matrices have a row of outputs for each input.
 */
export interface Weights {
  /** Hidden units, a multiple of 16. */
  readonly hidden: number;
  /** Numbers that one memory says of a word, a multiple of 16. */
  readonly memory: number;
  readonly tags: number;
  readonly relations: number;
  /** Numbers that describe a word, its ending, its shape and its tag. */
  readonly parts: readonly [word: number, suffix: number, shape: number, tag: number];
  /** By what the bytes of the four tables of parts are multiplied, with 16 further bits behind the point. */
  readonly factors: readonly number[];
  readonly tables: readonly [words: Int8Array, suffixes: Int8Array, shapes: Int8Array, tags: Int8Array];
  /** Layers of memories, each with one that reads forwards and one that reads backwards. */
  readonly layers: readonly (readonly [forwards: MemoryWeights, backwards: MemoryWeights])[];
  /** A matrix (2 x memory x hidden) for each slot. */
  readonly slots: Int16Array;
  readonly tagRows: Int16Array;
  readonly relationRows: Int16Array;
  readonly countRows: Int16Array;
  readonly bias: Int16Array;
  readonly actions: Int16Array;
  readonly arcs: Int16Array;
  /** A row over what the last layer says of a word for each tag. */
  readonly tagging: Int16Array;
}

/** Reads the section that `train/network/file.ts` writes. */
export function readWeights(reader: ByteReader): Weights {
  const number = (): number => reader.unsigned();
  const bytes = (): Int8Array => {
    const section = reader.section();
    return new Int8Array(section.buffer, section.byteOffset, section.length);
  };
  const [hidden, memory, depth, tags, relations] = [number(), number(), number(), number(), number()];
  const parts = [number(), number(), number(), number()] as const;
  const factors = [number(), number(), number(), number()];
  const tables = [bytes(), bytes(), bytes(), bytes()] as const;
  const shorts = (): Int16Array => shortsOf(reader.section());
  const side = (): MemoryWeights => ({ input: shorts(), recurrent: shorts(), bias: shorts() });
  const found: Weights = {
    hidden,
    memory,
    tags,
    relations,
    parts,
    factors,
    tables,
    layers: Array.from({ length: depth }, () => [side(), side()] as const),
    slots: shorts(),
    tagRows: shorts(),
    relationRows: shorts(),
    countRows: shorts(),
    bias: shorts(),
    actions: shorts(),
    arcs: shorts(),
    tagging: shorts(),
  };
  checkSizes(found);
  return found;
}

/** Little-endian numbers of two bytes, at whatever place the section begins. */
function shortsOf(bytes: Uint8Array): Int16Array {
  const shorts = new Int16Array(bytes.length >> 1);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  for (let i = 0; i < shorts.length; i++) shorts[i] = view.getInt16(2 * i, true);
  return shorts;
}

/** @throws Error where a table has not the size that the numbers before it ask for */
function checkSizes(found: Weights): void {
  const { hidden: h, memory: m, tags, relations, parts, tables } = found;
  const [word, suffix, shape, tag] = parts;
  const inputs = word + suffix + shape + tag;
  const sizes: readonly (readonly [ArrayLike<number>, number])[] = [
    [tables[1], SUFFIX_ROWS * suffix],
    [tables[2], SHAPE_ROWS * shape],
    [tables[3], (tags + 2) * tag],
    ...found.layers.flatMap((sides, layer) =>
      sides.flatMap((side) => [
        [side.input, (layer === 0 ? inputs : 2 * m) * 4 * m] as const,
        [side.recurrent, m * 4 * m] as const,
        [side.bias, 4 * m] as const,
      ]),
    ),
    [found.slots, SLOTS * 2 * m * h],
    [found.tagRows, SLOTS * (tags + 2) * h],
    [found.relationRows, CHILDREN * (relations + 1) * h],
    [found.countRows, COUNTS * STEPS * h],
    [found.bias, h],
    [found.actions, ACTIONS * h],
    [found.arcs, 2 * relations * h],
    [found.tagging, tags * 2 * m],
  ];
  const whole = h > 0 && h % 16 === 0 && m > 0 && m % 16 === 0 && inputs % 2 === 0;
  if (whole && tables[0].length % word === 0 && sizes.every(([table, size]) => table.length === size)) return;
  throw new Error('language model: the network in the file is damaged; fetch the file again');
}
