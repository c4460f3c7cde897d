import { GateTables } from './gate-tables.ts';
import type { Input } from './input.ts';
import { type Layout, placeMatrix, placeRows, type Room } from './layout.ts';
import type { MemoryWeights, Weights } from './weights.ts';
import { WordGates } from './word-gates.ts';

/** Longest stretch that is read in one go; a longer sentence is read in stretches. */
const STRETCH = 512;

/** Where a memory's weights lie. */
interface Side {
  readonly weights: MemoryWeights;
  readonly input: number;
  readonly recurrent: number;
  readonly bias: number;
}

/** Layers of two memories that read a sentence from either side (bidirectional LSTMs), in whole numbers. */
export class Encoder {
  readonly #memory: number;
  readonly #tagCount: number;
  readonly #layers: readonly (readonly [Side, Side])[];
  readonly #words: WordGates;
  readonly #tables: GateTables;
  readonly #z: number;
  readonly #cell: number;
  readonly #zero: number;
  /** What two layers say, in turns. */
  readonly #said: readonly [number, number];
  readonly #tagging: number;
  readonly #scores: number;
  /** Where a word of a sentence of several stretches is put for a moment, and what is said of all of them. */
  readonly #one: number;
  #far = new Int16Array(0);
  /** The tag that the surroundings of each word of the sentence tell. */
  tags = new Int32Array(0);

  constructor(
    readonly weights: Weights,
    layout: Layout,
  ) {
    const { memory, tags } = weights;
    this.#memory = memory;
    this.#tagCount = tags;
    this.#layers = weights.layers.map(
      ([forwards, backwards]) => [placeOf(forwards, layout), placeOf(backwards, layout)] as const,
    );
    this.#words = new WordGates(weights, layout);
    this.#tables = new GateTables(layout);
    this.#z = layout.take(4 * memory * 4);
    this.#cell = layout.take(memory * 4);
    this.#zero = layout.take(memory * 2);
    this.#said = [layout.take(STRETCH * memory * 4), layout.take(STRETCH * memory * 4)];
    this.#tagging = layout.take(weights.tagging.length * 2);
    this.#scores = layout.take(tags * 4);
    this.#one = layout.take(memory * 4);
  }

  /** Writes weights and tables into the memory. */
  fill(room: Room): void {
    for (const side of this.#layers.flat()) {
      placeMatrix(room, side.input, side.weights.input, 4 * this.#memory);
      placeMatrix(room, side.recurrent, side.weights.recurrent, 4 * this.#memory);
      placeRows(room, side.bias, side.weights.bias);
    }
    room.short.set(this.weights.tagging, this.#tagging >> 1);
    this.#tables.fill(room);
  }

  /** Reads a sentence: its {@link tags}, and what {@link said} tells of its words. */
  encode(room: Room, input: Input): void {
    const width = 2 * this.#memory;
    this.tags = new Int32Array(input.n);
    this.#far = new Int16Array(input.n > STRETCH ? input.n * width : 0);
    for (let from = 0; from < input.n; from += STRETCH) {
      const count = Math.min(STRETCH, input.n - from);
      this.#stretch(room, input, from, count);
      if (this.#far.length === 0) continue;
      const said = this.#last >> 1;
      this.#far.set(room.short.subarray(said, said + count * width), from * width);
    }
  }

  /** Address of what the last layer says of a word of the sentence, `2 x memory` numbers. */
  said(room: Room, token: number): number {
    const width = 2 * this.#memory;
    if (this.#far.length === 0) return this.#last + token * width * 2;
    room.short.set(this.#far.subarray(token * width, (token + 1) * width), this.#one >> 1);
    return this.#one;
  }

  get #last(): number {
    return this.#said[((this.#layers.length - 1) & 1) as 0 | 1];
  }

  #stretch(room: Room, input: Input, from: number, count: number): void {
    const width = 2 * this.#memory;
    for (let layer = 0; layer < this.#layers.length; layer++)
      for (const k of [0, 1] as const) this.#read(room, input, from, count, layer, k);
    for (let i = 0; i < count; i++) {
      const said = this.#last + i * width * 2;
      room.kernel.dots(said, this.#tagging, this.#scores, this.#tagCount, width);
      this.tags[from + i] = largest(room.long, this.#scores >> 2, this.#tagCount);
    }
  }

  /** One memory of a layer reads a stretch. */
  #read(room: Room, input: Input, from: number, count: number, layer: number, k: 0 | 1): void {
    const memory = this.#memory;
    const { kernel, long } = room;
    const side = (this.#layers[layer] as readonly [Side, Side])[k];
    const below = this.#said[((layer + 1) & 1) as 0 | 1];
    const out = this.#said[(layer & 1) as 0 | 1];
    const z = this.#z;
    long.fill(0, this.#cell >> 2, (this.#cell >> 2) + memory);
    let before = this.#zero;
    for (let step = 0; step < count; step++) {
      const token = k === 0 ? step : count - 1 - step;
      const start = layer === 0 ? this.#words.of(room, this.#layers[0], input, from + token, k) : side.bias;
      if (layer > 0) kernel.project(side.input, below + token * memory * 4, start, z, memory, 4 * memory);
      kernel.project(side.recurrent, before, layer > 0 ? z : start, z, memory / 2, 4 * memory);
      const said = out + (token * 2 + k) * memory * 2;
      kernel.gates(z, this.#cell, said, memory, this.#tables.sigma, this.#tables.tanh);
      before = said;
    }
  }
}

const placeOf = (weights: MemoryWeights, layout: Layout): Side => ({
  weights,
  input: layout.take(weights.input.length * 2),
  recurrent: layout.take(weights.recurrent.length * 2),
  bias: layout.take(weights.bias.length * 4),
});

/** The place of the largest of `count` numbers, the first of equals. */
export function largest(numbers: Int32Array, from: number, count: number): number {
  let winner = 0;
  for (let k = 1; k < count; k++)
    if ((numbers[from + k] as number) > (numbers[from + winner] as number)) winner = k;
  return winner;
}
