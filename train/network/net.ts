import type { Input } from '../../src/language/network/input.ts';
import {
  CHILDREN,
  COUNTS,
  countsOf,
  relationsOf,
  SLOTS,
  STEPS,
  slotsOf,
} from '../../src/language/network/slots.ts';
import { ACTION, ACTIONS, type State } from '../../src/language/state.ts';
import { Encoder } from './encoder.ts';
import type { Trained } from './file.ts';
import { Arena, Parameter, Rows } from './memory.ts';

export interface Shape {
  readonly words: number;
  readonly suffixes: number;
  readonly shapes: number;
  readonly tags: number;
  readonly relations: number;
  readonly hidden: number;
  /** Numbers that describe a word, its ending, its shape and its tag. */
  readonly parts: readonly [word: number, suffix: number, shape: number, tag: number];
  /** Numbers that come out of a memory, and how many layers of them there are. */
  readonly memory: number;
  readonly layers: number;
}

const LONGEST = 420;

/** A feed-forward network over the slots of a configuration (after Chen and Manning 2014), with its gradients. */
export class Net {
  readonly arena: Arena;
  readonly width: number;
  readonly words: Rows;
  readonly suffixes: Rows;
  readonly shapes: Rows;
  readonly tags: Rows;
  readonly encoder: Encoder;
  readonly slots: Parameter;
  readonly tagRows: Parameter;
  readonly relationRows: Parameter;
  readonly countRows: Parameter;
  readonly bias: Parameter;
  readonly actions: Parameter;
  readonly relations: Parameter;
  /** A row for each tag, over what the encoder says of a word. */
  readonly tagging: Parameter;
  readonly hidden: Float32Array;
  readonly #x: Float32Array;
  readonly #dx: Float32Array;
  readonly #inputs: number;
  readonly #dropped: Float32Array;
  readonly #projected: Float32Array;
  readonly #gathered: Float32Array;
  readonly #state: Uint8Array;
  readonly #keep = new Float32Array(LONGEST * 320);
  readonly #delta: Float32Array;
  readonly scores = new Float32Array(ACTIONS);
  readonly at = {
    slots: new Int32Array(SLOTS),
    relations: new Int32Array(CHILDREN),
    counts: new Int32Array(COUNTS),
  };

  constructor(
    readonly shape: Shape,
    random: () => number,
  ) {
    const h = shape.hidden;
    this.#inputs = shape.parts.reduce((sum, part) => sum + part, 0);
    this.arena = new Arena(1024);
    this.encoder = new Encoder(this.arena, this.#inputs, shape.memory, shape.layers, LONGEST, random);
    this.width = this.encoder.width;
    const make = (count: number, scale: number): Parameter => new Parameter(this.arena, count, scale, random);
    this.words = new Rows(shape.words, shape.parts[0], 0.1, random);
    this.suffixes = new Rows(shape.suffixes, shape.parts[1], 0.1, random);
    this.shapes = new Rows(shape.shapes, shape.parts[2], 0.1, random);
    this.tags = new Rows(shape.tags + 2, shape.parts[3], 0.1, random);
    this.slots = make(SLOTS * this.width * h, 0.06);
    this.tagRows = make(SLOTS * (shape.tags + 2) * h, 0.05);
    this.relationRows = make(CHILDREN * (shape.relations + 1) * h, 0.05);
    this.countRows = make(COUNTS * STEPS * h, 0.05);
    this.bias = make(h, 0.01);
    this.actions = make(ACTIONS * h, 0.05);
    this.relations = make(2 * shape.relations * h, 0.05);
    this.tagging = make(shape.tags * this.width, 0.05);
    this.hidden = this.arena.floats(h);
    this.#delta = this.arena.floats(h);
    this.#x = this.arena.floats(LONGEST * this.#inputs);
    this.#dx = this.arena.floats(LONGEST * this.#inputs);
    this.#dropped = new Float32Array(LONGEST * this.width);
    this.#projected = this.arena.floats(SLOTS * (LONGEST + 2) * h);
    this.#gathered = this.arena.floats(SLOTS * (LONGEST + 2) * h);
    this.#state = new Uint8Array(SLOTS * (LONGEST + 2));
  }

  /** Makes a sentence ready; longer ones are not learnt from. The shares say what is kept of inputs and of what the encoder says. */
  begin(input: Input, keep = 1, keepContext = 1, random: () => number = Math.random): boolean {
    const { n } = input;
    if (n > LONGEST) return false;
    const width = this.#inputs;
    const [w, s, p] = this.shape.parts;
    this.#dx.fill(0, 0, n * width);
    for (let i = 0; i < n; i++) {
      copy(this.words, input.words[i] as number, this.#x, i * width);
      copy(this.suffixes, input.suffixes[i] as number, this.#x, i * width + w);
      copy(this.shapes, input.shapes[i] as number, this.#x, i * width + w + s);
      copy(this.tags, input.tags[i] as number, this.#x, i * width + w + s + p);
    }
    drop(this.#x, n * width, keep, this.#keep, random);
    this.encoder.forward(n, this.#x);
    drop(this.encoder.out, n * this.width, keepContext, this.#dropped, random);
    this.encoder.slope.fill(0, 0, n * this.width);
    this.#state.fill(0, 0, SLOTS * (n + 2));
    return true;
  }

  /** Learns to tell the tag of a word from its surroundings; -1 where it has none of the classes. */
  learnTag(token: number, right: number, weight: number, scores: Float32Array): void {
    const { kernel } = this.arena;
    const { tags } = this.shape;
    const [row, out, slope] = [this.width * 4, this.encoder.out.byteOffset, this.encoder.slope.byteOffset];
    const at = token * row;
    for (let c = 0; c < tags; c++)
      scores[c] = kernel.dot(this.tagging.value.byteOffset + c * row, out + at, this.width);
    softmax(scores, tags);
    for (let c = 0; c < tags; c++) {
      const error = weight * ((scores[c] as number) - (c === right ? 1 : 0));
      if (right < 0 || Math.abs(error) < 1e-4) continue;
      kernel.axpy(error, out + at, this.tagging.gradient.byteOffset + c * row, this.width);
      kernel.axpy(error, this.tagging.value.byteOffset + c * row, slope + at, this.width);
    }
  }

  /** The tag that the surroundings of a word tell. */
  tagOf(token: number): number {
    const row = this.width * 4;
    const out = this.encoder.out.byteOffset + token * row;
    let winner = 0;
    let top = Number.NEGATIVE_INFINITY;
    for (let c = 0; c < this.shape.tags; c++) {
      const score = this.arena.kernel.dot(this.tagging.value.byteOffset + c * row, out, this.width);
      if (score > top) [top, winner] = [score, c];
    }
    return winner;
  }

  #project(slot: number, token: number, input: Input): number {
    const h = this.shape.hidden;
    const cell = slot * (input.n + 2) + token;
    const at = this.#projected.byteOffset + cell * h * 4;
    if (this.#state[cell] === 0) {
      this.#state[cell] = 1;
      const tag = (slot * (this.shape.tags + 2) + (input.tags[token] as number)) * h;
      this.#projected.set(this.tagRows.value.subarray(tag, tag + h), cell * h);
      if (token < input.n) {
        const x = this.encoder.out.byteOffset + token * this.width * 4;
        this.arena.kernel.forward(
          this.slots.value.byteOffset + slot * this.width * h * 4,
          x,
          at,
          this.width,
          h,
        );
      }
    }
    return at;
  }

  /** Hidden layer and scores of the actions in a configuration; `mask` drops hidden units in training. */
  score(state: State, input: Input, mask: Float32Array | null): void {
    const { kernel } = this.arena;
    const h = this.shape.hidden;
    const out = this.hidden.byteOffset;
    const { slots, relations, counts } = this.at;
    slotsOf(state, slots);
    relationsOf(state, slots, relations);
    countsOf(state, slots, counts);
    this.hidden.set(this.bias.value.subarray(0, h));
    for (let k = 0; k < SLOTS; k++) kernel.axpy(1, this.#project(k, slots[k] as number, input), out, h);
    for (let k = 0; k < CHILDREN; k++)
      kernel.axpy(1, this.relationRows.value.byteOffset + this.relationRow(k) * 4, out, h);
    for (let k = 0; k < COUNTS; k++)
      kernel.axpy(1, this.countRows.value.byteOffset + this.countRow(k) * 4, out, h);
    for (let j = 0; j < h; j++) {
      const v = this.hidden[j] as number;
      this.hidden[j] = v > 0 ? (mask ? v * (mask[j] as number) : v) : 0;
    }
    for (let a = 0; a < ACTIONS; a++)
      this.scores[a] = kernel.dot(this.actions.value.byteOffset + a * h * 4, out, h);
  }

  relationRow(k: number): number {
    return (k * (this.shape.relations + 1) + (this.at.relations[k] as number) + 1) * this.shape.hidden;
  }
  countRow(k: number): number {
    return (k * STEPS + (this.at.counts[k] as number)) * this.shape.hidden;
  }

  /** Score of a relation for the arc that an action makes, in the configuration scored last. */
  relationScore(action: number, relation: number): number {
    const h = this.shape.hidden;
    const row = (action === ACTION.left ? 0 : this.shape.relations) + relation;
    return this.arena.kernel.dot(this.relations.value.byteOffset + row * h * 4, this.hidden.byteOffset, h);
  }

  /** Begins the gradient of the configuration scored last. */
  clearDelta(): void {
    this.#delta.fill(0);
  }
  /** Gradient of an output row: of the row itself and of the hidden layer. */
  output(parameter: Parameter, row: number, slope: number): void {
    const h = this.shape.hidden;
    const { kernel } = this.arena;
    kernel.axpy(slope, this.hidden.byteOffset, parameter.gradient.byteOffset + row * h * 4, h);
    kernel.axpy(slope, parameter.value.byteOffset + row * h * 4, this.#delta.byteOffset, h);
  }

  /** Hands the gradient of the hidden layer down to slots, relations and counts. */
  down(input: Input, mask: Float32Array): void {
    const { kernel } = this.arena;
    const h = this.shape.hidden;
    const delta = this.#delta;
    for (let j = 0; j < h; j++)
      delta[j] = (this.hidden[j] as number) > 0 ? (delta[j] as number) * (mask[j] as number) : 0;
    const d = delta.byteOffset;
    kernel.axpy(1, d, this.bias.gradient.byteOffset, h);
    for (let k = 0; k < SLOTS; k++) {
      const cell = k * (input.n + 2) + (this.at.slots[k] as number);
      const at = this.#gathered.byteOffset + cell * h * 4;
      if (this.#state[cell] === 1) {
        this.#state[cell] = 2;
        this.#gathered.fill(0, cell * h, (cell + 1) * h);
      }
      kernel.axpy(1, d, at, h);
    }
    for (let k = 0; k < CHILDREN; k++)
      kernel.axpy(1, d, this.relationRows.gradient.byteOffset + this.relationRow(k) * 4, h);
    for (let k = 0; k < COUNTS; k++)
      kernel.axpy(1, d, this.countRows.gradient.byteOffset + this.countRow(k) * 4, h);
  }

  /** Ends a sentence: what was gathered for each token in each slot goes to the matrices and tables. */
  end(input: Input): void {
    const { kernel } = this.arena;
    const h = this.shape.hidden;
    const { n } = input;
    for (let slot = 0; slot < SLOTS; slot++)
      for (let token = 0; token < n + 2; token++) {
        const cell = slot * (n + 2) + token;
        if (this.#state[cell] !== 2) continue;
        const g = this.#gathered.byteOffset + cell * h * 4;
        const tag = (slot * (this.shape.tags + 2) + (input.tags[token] as number)) * h;
        kernel.axpy(1, g, this.tagRows.gradient.byteOffset + tag * 4, h);
        if (token >= n) continue;
        const offset = token * this.width * 4;
        const w = slot * this.width * h * 4;
        kernel.backward(
          this.slots.value.byteOffset + w,
          this.slots.gradient.byteOffset + w,
          this.encoder.out.byteOffset + offset,
          this.encoder.slope.byteOffset + offset,
          g,
          this.width,
          h,
        );
      }
    scale(this.encoder.slope, n * this.width, this.#dropped);
    this.encoder.backward(n, this.#x, this.#dx);
    scale(this.#dx, n * this.#inputs, this.#keep);
    const [w, s, p] = this.shape.parts;
    for (let i = 0; i < n; i++) {
      const at = i * this.#inputs;
      this.words.add(input.words[i] as number, this.#dx, at);
      this.suffixes.add(input.suffixes[i] as number, this.#dx, at + w);
      this.shapes.add(input.shapes[i] as number, this.#dx, at + w + s);
      this.tags.add(input.tags[i] as number, this.#dx, at + w + s + p);
    }
  }

  /** The tables as they are. */
  trained(): Trained {
    const { hidden, memory, tags, relations, parts } = this.shape;
    return {
      hidden,
      memory,
      tags,
      relations,
      parts,
      tables: [this.words, this.suffixes, this.shapes, this.tags].map((rows) => rows.value),
      memories: this.encoder.memories.map(({ input, recurrent, bias }) => ({
        input: input.value,
        recurrent: recurrent.value,
        bias: bias.value,
      })),
      slots: this.slots.value,
      tagRows: this.tagRows.value,
      relationRows: this.relationRows.value,
      countRows: this.countRows.value,
      bias: this.bias.value,
      actions: this.actions.value,
      arcs: this.relations.value,
      tagging: this.tagging.value,
    };
  }

  step(rate: number, rowRate: number): void {
    const dense = [
      this.slots,
      this.tagRows,
      this.relationRows,
      this.countRows,
      this.bias,
      this.actions,
      this.relations,
      this.tagging,
    ];
    for (const parameter of dense) parameter.step(rate, 0);
    this.encoder.step(rate);
    for (const rows of [this.words, this.suffixes, this.shapes, this.tags]) rows.step(rowRate);
  }
}

function copy(rows: Rows, row: number, to: Float32Array, at: number): void {
  for (let k = 0; k < rows.size; k++) to[at + k] = rows.value[row * rows.size + k] as number;
}

/** Drops numbers and makes up for it in the rest; what each was multiplied by is kept in `mask`. */
function drop(
  values: Float32Array,
  count: number,
  keep: number,
  mask: Float32Array,
  random: () => number,
): void {
  mask.fill(1, 0, count);
  if (keep >= 1) return;
  for (let i = 0; i < count; i++) mask[i] = random() < keep ? 1 / keep : 0;
  scale(values, count, mask);
}

function scale(values: Float32Array, count: number, mask: Float32Array): void {
  for (let i = 0; i < count; i++) values[i] = (values[i] as number) * (mask[i] as number);
}

/** Scores into shares that sum to 1, in place. */
function softmax(scores: Float32Array, count: number): void {
  let top = Number.NEGATIVE_INFINITY;
  for (let c = 0; c < count; c++) top = Math.max(top, scores[c] as number);
  let sum = 0;
  for (let c = 0; c < count; c++) {
    scores[c] = Math.exp((scores[c] as number) - top);
    sum += scores[c] as number;
  }
  for (let c = 0; c < count; c++) scores[c] = (scores[c] as number) / sum;
}
