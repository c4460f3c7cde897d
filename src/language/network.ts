import type { ByteReader } from './bytes.ts';
import { type Machine, machineOf } from './kernel/kernel.ts';
import { CHILDREN, COUNTS, countsOf, relationsOf, SLOTS, STEPS, slotsOf } from './slots.ts';
import { ACTION, ACTIONS, type State } from './state.ts';
import { type Input, SHAPE_ROWS, SUFFIX_ROWS } from './word-rows.ts';

/** Cells that hold what a word gives in a slot; a power of two. */
const CELLS = 16_384;
/** Places that a cell is looked for in. */
const PROBES = 3;
/** A word row that no word has: for the root and for nothing. */
const NOBODY = 0xffff;

/** Whole-number weights of the parser's network as a model file holds them, and the sizes that go with them. */
export interface Weights {
  readonly hidden: number;
  readonly tags: number;
  readonly relations: number;
  /** Numbers that describe a word, its ending and its shape. */
  readonly parts: readonly [number, number, number];
  /** By how many bits a hidden unit is shifted before it is used. */
  readonly shift: number;
  readonly words: Int8Array;
  readonly suffixes: Int8Array;
  readonly shapes: Int8Array;
  readonly slots: Int8Array;
  readonly tagRows: Int8Array;
  readonly relationRows: Int8Array;
  readonly countRows: Int8Array;
  readonly bias: Int8Array;
  /** By what the rows of tags, relations, counts and the bias are multiplied. */
  readonly factor: number;
  readonly actions: Int8Array;
  readonly arcs: Int8Array;
}

/** Reads the section that `train/network/file.ts` writes. */
export function readWeights(reader: ByteReader): Weights {
  const numbers = Array.from({ length: 8 }, () => reader.unsigned());
  const [hidden = 0, tags = 0, relations = 0, word = 0, suffix = 0, shape = 0, shift = 0, factor = 1] =
    numbers;
  const bytes = (): Int8Array => {
    const section = reader.section();
    return new Int8Array(section.buffer, section.byteOffset, section.length);
  };
  const found: Weights = {
    hidden,
    tags,
    relations,
    parts: [word, suffix, shape],
    shift,
    factor,
    words: bytes(),
    suffixes: bytes(),
    shapes: bytes(),
    slots: bytes(),
    tagRows: bytes(),
    relationRows: bytes(),
    countRows: bytes(),
    bias: bytes(),
    actions: bytes(),
    arcs: bytes(),
  };
  checkSizes(found);
  return found;
}

/** @throws Error where a table has not the size that the numbers before it ask for */
function checkSizes(found: Weights): void {
  const { hidden: h, tags, relations, parts } = found;
  const width = parts[0] + parts[1] + parts[2];
  const right =
    h > 0 &&
    h % 16 === 0 &&
    width % 2 === 0 &&
    found.words.length % parts[0] === 0 &&
    found.suffixes.length === SUFFIX_ROWS * parts[1] &&
    found.shapes.length === SHAPE_ROWS * parts[2] &&
    found.slots.length === SLOTS * width * h &&
    found.tagRows.length === SLOTS * (tags + 2) * h &&
    found.relationRows.length === CHILDREN * (relations + 1) * h &&
    found.arcs.length === 2 * relations * h;
  if (!right) throw new Error('language model: the network in the file is damaged; fetch the file again');
}

/**
 * A feed-forward network over the slots of a configuration (Chen and Manning 2014) in whole numbers, so that every
 * machine finds the same trees. What a word gives in a slot is kept for the next time that it stands there.
 */
export class Network {
  readonly #machine: Machine;
  readonly #short: Int16Array;
  readonly #long: Int32Array;
  readonly #at: Record<'slots' | 'tags' | 'rows' | 'counts' | 'bias' | 'actions' | 'arcs', number>;
  readonly #x: number;
  readonly #list: number;
  readonly #hidden: number;
  readonly #out: number;
  readonly #cells: number;
  readonly #keys = new Int32Array(CELLS * 2).fill(-1);
  /** The configuration that used each cell last. */
  readonly #turns = new Int32Array(CELLS).fill(-1);
  #turn = 0;
  readonly #pairs: number;
  readonly #slots = new Int32Array(SLOTS);
  readonly #relations = new Int32Array(CHILDREN);
  readonly #counts = new Int32Array(COUNTS);

  constructor(
    readonly weights: Weights,
    plain = false,
  ) {
    const { hidden: h, tags, relations, parts } = weights;
    const width = parts[0] + parts[1] + parts[2];
    this.#pairs = width / 2;
    let size = 64;
    const take = (bytes: number): number => {
      const at = size;
      size = (size + bytes + 15) & ~15;
      return at;
    };
    this.#at = {
      slots: take(SLOTS * width * h * 2),
      tags: take(SLOTS * (tags + 2) * h * 4),
      rows: take(CHILDREN * (relations + 1) * h * 4),
      counts: take(COUNTS * STEPS * h * 4),
      bias: take(h * 4),
      actions: take(ACTIONS * h * 2),
      arcs: take(2 * relations * h * 2),
    };
    this.#x = take(width * 2);
    this.#list = take((SLOTS + CHILDREN + COUNTS + 1) * 4);
    this.#hidden = take(h * 2);
    this.#out = take(2 * relations * 4);
    this.#cells = take(CELLS * h * 4);
    this.#machine = machineOf(size, plain);
    this.#short = new Int16Array(this.#machine.memory);
    this.#long = new Int32Array(this.#machine.memory);
    this.#fill();
  }

  #fill(): void {
    const { weights } = this;
    const at = this.#at;
    const { hidden: h, factor } = weights;
    const pairs = SLOTS * this.#pairs;
    for (let p = 0; p < pairs; p++)
      for (let j = 0; j < h; j++) {
        const to = (at.slots >> 1) + (p * h + j) * 2;
        this.#short[to] = weights.slots[2 * p * h + j] as number;
        this.#short[to + 1] = weights.slots[(2 * p + 1) * h + j] as number;
      }
    const rows: readonly (readonly [number, Int8Array])[] = [
      [at.tags, weights.tagRows],
      [at.rows, weights.relationRows],
      [at.counts, weights.countRows],
      [at.bias, weights.bias],
    ];
    for (const [to, from] of rows)
      for (let i = 0; i < from.length; i++) this.#long[(to >> 2) + i] = (from[i] as number) * factor;
    this.#short.set(weights.actions, at.actions >> 1);
    this.#short.set(weights.arcs, at.arcs >> 1);
  }

  /** Scores the actions in a configuration into `scores`. */
  score(state: State, input: Input, scores: Int32Array): void {
    const h = this.weights.hidden;
    const { kernel } = this.#machine;
    slotsOf(state, this.#slots);
    relationsOf(state, this.#slots, this.#relations);
    countsOf(state, this.#slots, this.#counts);
    let to = this.#list >> 2;
    this.#turn = (this.#turn + 1) & 0x3fffffff;
    for (let k = 0; k < SLOTS; k++) this.#long[to++] = this.#cell(k, this.#slots[k] as number, input);
    for (let k = 0; k < CHILDREN; k++) {
      const row = k * (this.weights.relations + 1) + (this.#relations[k] as number) + 1;
      this.#long[to++] = this.#at.rows + row * h * 4;
    }
    for (let k = 0; k < COUNTS; k++)
      this.#long[to++] = this.#at.counts + (k * STEPS + (this.#counts[k] as number)) * h * 4;
    this.#long[to] = this.#at.bias;
    kernel.gather(this.#list, SLOTS + CHILDREN + COUNTS + 1, this.#hidden, h, this.weights.shift);
    kernel.dots(this.#hidden, this.#at.actions, this.#out, ACTIONS, h);
    for (let a = 0; a < ACTIONS; a++) scores[a] = this.#long[(this.#out >> 2) + a] as number;
  }

  /** The relation of the arc that an action makes in the configuration that was scored last. */
  relation(action: number): number {
    const { relations, hidden: h } = this.weights;
    const side = action === ACTION.left ? 0 : relations * h * 2;
    this.#machine.kernel.dots(this.#hidden, this.#at.arcs + side, this.#out, relations, h);
    const from = this.#out >> 2;
    let winner = 0;
    for (let r = 1; r < relations; r++)
      if ((this.#long[from + r] as number) > (this.#long[from + winner] as number)) winner = r;
    return winner;
  }

  /** Address of what a word gives in a slot: its vector times the slot's matrix, and the row of its tag. */
  #cell(slot: number, token: number, input: Input): number {
    const h = this.weights.hidden;
    const word = token < input.n ? (input.words[token] as number) : NOBODY;
    const suffix = token < input.n ? (input.suffixes[token] as number) : 0;
    const shape = token < input.n ? (input.shapes[token] as number) : 0;
    const tag = input.tags[token] as number;
    const first = word | (suffix << 16);
    const second = shape | (tag << 6) | (slot << 14);
    const place = this.#place(first, second);
    const at = this.#cells + place * h * 4;
    this.#turns[place] = this.#turn;
    if (this.#keys[2 * place] === first && this.#keys[2 * place + 1] === second) return at;
    this.#keys[2 * place] = first;
    this.#keys[2 * place + 1] = second;
    const row = (this.#at.tags >> 2) + (slot * (this.weights.tags + 2) + tag) * h;
    this.#long.copyWithin(at >> 2, row, row + h);
    if (word !== NOBODY) this.#project(slot, word, suffix, shape, at);
    return at;
  }

  /** Where a cell is kept, or the first place near by that the configuration at hand does not use. */
  #place(first: number, second: number): number {
    const home = hash(first, second) & (CELLS - 1);
    for (let k = 0; k < PROBES; k++) {
      const place = (home + k) & (CELLS - 1);
      if (this.#keys[2 * place] === first && this.#keys[2 * place + 1] === second) return place;
    }
    let place = home;
    while (this.#turns[place] === this.#turn) place = (place + 1) & (CELLS - 1);
    return place;
  }

  #project(slot: number, word: number, suffix: number, shape: number, at: number): void {
    const { parts, words, suffixes, shapes, hidden: h } = this.weights;
    const [w, s, p] = parts;
    const to = this.#x >> 1;
    for (let k = 0; k < w; k++) this.#short[to + k] = words[word * w + k] as number;
    for (let k = 0; k < s; k++) this.#short[to + w + k] = suffixes[suffix * s + k] as number;
    for (let k = 0; k < p; k++) this.#short[to + w + s + k] = shapes[shape * p + k] as number;
    const matrix = this.#at.slots + slot * this.#pairs * h * 4;
    this.#machine.kernel.project(matrix, this.#x, at, this.#pairs, h);
  }
}

function hash(a: number, b: number): number {
  const mixed = Math.imul(a ^ Math.imul(b, 0x9e3779b1), 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
}
