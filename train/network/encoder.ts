import { Lstm, type Rowed } from './lstm.ts';
import type { Arena } from './memory.ts';

interface Layer {
  readonly width: number;
  readonly directions: readonly [Lstm, Lstm];
  /** What comes out, a row a word, and its gradient. */
  readonly out: Float32Array;
  readonly slope: Float32Array;
}

/** Layers of memories that read a sentence from both sides, so that each word's row knows its surroundings. */
export class Encoder {
  readonly #layers: readonly Layer[];
  /** Numbers in a row of what comes out. */
  readonly width: number;

  constructor(
    arena: Arena,
    width: number,
    size: number,
    layers: number,
    longest: number,
    random: () => number,
  ) {
    this.width = 2 * size;
    this.#layers = Array.from({ length: layers }, (_, layer) => {
      const from = layer === 0 ? width : this.width;
      const memory = (reversed: boolean): Lstm => new Lstm(arena, from, size, reversed, longest, random);
      return {
        width: from,
        directions: [memory(false), memory(true)] as const,
        out: arena.floats(longest * this.width),
        slope: arena.floats(longest * this.width),
      };
    });
  }

  get #last(): Layer {
    return this.#layers.at(-1) as Layer;
  }
  get out(): Float32Array {
    return this.#last.out;
  }
  /** The gradient of {@link out}: to be filled before {@link backward}. */
  get slope(): Float32Array {
    return this.#last.slope;
  }
  get memories(): readonly Lstm[] {
    return this.#layers.flatMap(({ directions }) => directions);
  }

  /** @param x a row of the first layer's width for each of the `n` words */
  forward(n: number, x: Float32Array): void {
    let from = x;
    for (const { width, directions, out } of this.#layers) {
      for (const [side, memory] of directions.entries())
        memory.forward(n, rows(from, width), out, this.width, side * memory.size);
      from = out;
    }
  }

  /** Adds the gradient of the input rows to `dx`. */
  backward(n: number, x: Float32Array, dx: Float32Array): void {
    for (let layer = this.#layers.length - 1; layer >= 0; layer--) {
      const { width, directions, slope } = this.#layers[layer] as Layer;
      const below = this.#layers[layer - 1];
      const [from, to] = below ? [below.out, below.slope] : [x, dx];
      if (below) to.fill(0, 0, n * width);
      for (const [side, memory] of directions.entries())
        memory.backward(n, rows(from, width), rows(to, width), slope, this.width, side * memory.size);
    }
  }

  step(rate: number): void {
    for (const memory of this.memories) memory.step(rate);
  }
}

const rows = (values: Float32Array, width: number): Rowed => ({ at: values.byteOffset, stride: width * 4 });
