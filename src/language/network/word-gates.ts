import type { Input } from './input.ts';
import type { Layout, Room } from './layout.ts';
import type { Weights } from './weights.ts';

/** Words that are kept for the next time that they occur; a power of two. */
const KEPT = 4096;

/** Where the first layer's weights of one direction lie. */
interface Side {
  readonly input: number;
  readonly bias: number;
}

/** What a word gives to the gates of the first layer before anything is remembered; depends on the word alone. */
export class WordGates {
  readonly #weights: Weights;
  readonly #pairs: number;
  readonly #x: number;
  readonly #kept: number;
  readonly #keys = new Int32Array(KEPT * 2).fill(-1);

  constructor(weights: Weights, layout: Layout) {
    const inputs = weights.parts.reduce((sum, part) => sum + part, 0);
    this.#weights = weights;
    this.#pairs = inputs / 2;
    this.#x = layout.take(inputs * 2);
    this.#kept = layout.take(KEPT * 8 * weights.memory * 4);
  }

  /** Address of what a word gives to the gates of one of the two directions. */
  of(
    room: Room,
    sides: readonly [Side, Side] | undefined,
    input: Input,
    token: number,
    direction: 0 | 1,
  ): number {
    const word = input.words[token] as number;
    const suffix = input.suffixes[token] as number;
    const shape = input.shapes[token] as number;
    const tag = input.tags[token] as number;
    const first = word | (suffix << 16);
    const second = shape | (tag << 6);
    const place = placeOf(first, second);
    const gates = 4 * this.#weights.memory;
    const at = this.#kept + place * 2 * gates * 4;
    const here = at + direction * gates * 4;
    if (this.#keys[2 * place] === first && this.#keys[2 * place + 1] === second) return here;
    this.#keys[2 * place] = first;
    this.#keys[2 * place + 1] = second;
    this.#describe(room, [word, suffix, shape, tag]);
    sides?.forEach((side, k) => {
      const to = at + k * gates * 4;
      room.kernel.project(side.input, this.#x, side.bias, to, this.#pairs, gates);
    });
    return here;
  }

  /** Writes the numbers that describe a word to `x`. */
  #describe(room: Room, rows: readonly number[]): void {
    const { parts, tables, factors } = this.#weights;
    let to = this.#x >> 1;
    parts.forEach((size, part) => {
      const [table, factor] = [tables[part] as Int8Array, factors[part] as number];
      const row = (rows[part] as number) * size;
      for (let k = 0; k < size; k++) room.short[to++] = ((table[row + k] as number) * factor) >> 16;
    });
  }
}

function placeOf(first: number, second: number): number {
  const mixed = Math.imul(first ^ Math.imul(second, 0x9e3779b1), 0x85ebca6b);
  return (mixed ^ (mixed >>> 15)) & (KEPT - 1);
}
