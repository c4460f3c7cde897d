import type { Input } from '../../src/language/network/input.ts';
import { SHAPE_ROWS, SUFFIX_ROWS } from '../../src/language/network/input.ts';
import { drop, scale } from './dropout.ts';
import { type Arena, Rows } from './memory.ts';

/** Numbers that describe a word, its ending, its shape and its tag. */
export type Parts = readonly [word: number, suffix: number, shape: number, tag: number];

/** The tables that describe words, and the rows of the sentence at hand with their gradient. */
export class Inputs {
  readonly width: number;
  /** Words, endings, shapes and tags. */
  readonly tables: readonly [Rows, Rows, Rows, Rows];
  readonly rows: Float32Array;
  readonly slopes: Float32Array;
  readonly #kept: Float32Array;

  constructor(
    arena: Arena,
    words: number,
    tags: number,
    readonly parts: Parts,
    longest: number,
    random: () => number,
  ) {
    const table = (count: number, size: number): Rows => new Rows(count, size, 0.1, random);
    this.width = parts.reduce((sum, part) => sum + part, 0);
    this.tables = [
      table(words, parts[0]),
      table(SUFFIX_ROWS, parts[1]),
      table(SHAPE_ROWS, parts[2]),
      table(tags + 2, parts[3]),
    ];
    this.rows = arena.floats(longest * this.width);
    this.slopes = arena.floats(longest * this.width);
    this.#kept = new Float32Array(longest * this.width);
  }

  /** Writes the rows of a sentence; `keep` is the share of numbers that is not dropped. */
  begin(input: Input, keep: number, random: () => number): void {
    const columns = columnsOf(input);
    this.slopes.fill(0, 0, input.n * this.width);
    for (let i = 0; i < input.n; i++) {
      let at = i * this.width;
      this.tables.forEach((table, part) => {
        const row = (columns[part]?.[i] ?? 0) * table.size;
        for (let k = 0; k < table.size; k++) this.rows[at + k] = table.value[row + k] as number;
        at += table.size;
      });
    }
    drop(this.rows, input.n * this.width, keep, this.#kept, random);
  }

  /** Hands the gradient of the rows to the tables. */
  end(input: Input): void {
    const columns = columnsOf(input);
    scale(this.slopes, input.n * this.width, this.#kept);
    for (let i = 0; i < input.n; i++) {
      let at = i * this.width;
      this.tables.forEach((table, part) => {
        table.add(columns[part]?.[i] ?? 0, this.slopes, at);
        at += table.size;
      });
    }
  }

  step(rate: number): void {
    for (const table of this.tables) table.step(rate);
  }
}

const columnsOf = (input: Input): readonly Int32Array[] => [
  input.words,
  input.suffixes,
  input.shapes,
  input.tags,
];
