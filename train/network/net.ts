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
import { drop, scale } from './dropout.ts';
import { Encoder } from './encoder.ts';
import type { Trained } from './file.ts';
import { Inputs, type Parts } from './inputs.ts';
import { Arena, Parameter } from './memory.ts';
import { SlotCells } from './slot-cells.ts';
import { TagHead } from './tag-head.ts';

export interface Shape {
  readonly words: number;
  readonly tags: number;
  readonly relations: number;
  readonly hidden: number;
  readonly parts: Parts;
  /** Numbers that come out of a memory, and how many layers of them there are. */
  readonly memory: number;
  readonly layers: number;
}

const MEGABYTES = 1024;
/** Longer sentences are not learnt from. */
const LONGEST = 420;

/** The network of `src/language/network/scorer.ts` in float32, with its gradients. */
export class Net {
  readonly arena = new Arena(MEGABYTES);
  readonly inputs: Inputs;
  readonly encoder: Encoder;
  readonly cells: SlotCells;
  readonly tagging: TagHead;
  readonly relationRows: Parameter;
  readonly countRows: Parameter;
  readonly bias: Parameter;
  readonly actions: Parameter;
  readonly relations: Parameter;
  readonly hidden: Float32Array;
  readonly scores = new Float32Array(ACTIONS);
  /** How often the weights were changed. */
  updates = 0;
  readonly #slope: Float32Array;
  readonly #dropped: Float32Array;
  readonly #slots = new Int32Array(SLOTS);
  readonly #relations = new Int32Array(CHILDREN);
  readonly #counts = new Int32Array(COUNTS);

  constructor(
    readonly shape: Shape,
    random: () => number,
  ) {
    const { arena } = this;
    const { hidden: h, memory, layers, words, tags, relations, parts } = shape;
    const width = parts.reduce((sum, part) => sum + part, 0);
    const make = (count: number, most: number): Parameter => new Parameter(arena, count, most, random);
    this.encoder = new Encoder(arena, width, memory, layers, LONGEST, random);
    this.inputs = new Inputs(arena, words, tags, parts, LONGEST, random);
    this.cells = new SlotCells(arena, this.encoder, h, tags, LONGEST, random);
    this.relationRows = make(CHILDREN * (relations + 1) * h, 0.05);
    this.countRows = make(COUNTS * STEPS * h, 0.05);
    this.bias = make(h, 0.01);
    this.actions = make(ACTIONS * h, 0.05);
    this.relations = make(2 * relations * h, 0.05);
    this.tagging = new TagHead(arena, tags, this.encoder, random);
    this.hidden = arena.floats(h);
    this.#slope = arena.floats(h);
    this.#dropped = new Float32Array(LONGEST * this.encoder.width);
  }

  /**
   * Reads a sentence. The shares say what is kept of the inputs and of what the encoder says.
   * @returns false for a sentence that is too long
   */
  begin(input: Input, keep: number, keepSaid: number, random: () => number): boolean {
    if (input.n > LONGEST) return false;
    const count = input.n * this.encoder.width;
    this.inputs.begin(input, keep, random);
    this.encoder.forward(input.n, this.inputs.rows);
    drop(this.encoder.out, count, keepSaid, this.#dropped, random);
    this.encoder.slope.fill(0, 0, count);
    this.cells.begin(input.n);
    return true;
  }

  /** Hidden layer and scores of the actions in a configuration; `mask` drops hidden units. */
  score(state: State, input: Input, mask: Float32Array): void {
    const { kernel } = this.arena;
    const h = this.shape.hidden;
    const out = this.hidden.byteOffset;
    slotsOf(state, this.#slots);
    relationsOf(state, this.#slots, this.#relations);
    countsOf(state, this.#slots, this.#counts);
    this.hidden.set(this.bias.value.subarray(0, h));
    for (let k = 0; k < SLOTS; k++) kernel.axpy(1, this.cells.of(k, this.#slots[k] as number, input), out, h);
    for (let k = 0; k < CHILDREN; k++)
      kernel.axpy(1, this.relationRows.value.byteOffset + this.#relationRow(k) * 4, out, h);
    for (let k = 0; k < COUNTS; k++)
      kernel.axpy(1, this.countRows.value.byteOffset + this.#countRow(k) * 4, out, h);
    for (let j = 0; j < h; j++) {
      const v = this.hidden[j] as number;
      this.hidden[j] = v > 0 ? v * (mask[j] as number) : 0;
    }
    for (let a = 0; a < ACTIONS; a++)
      this.scores[a] = kernel.dot(this.actions.value.byteOffset + a * h * 4, out, h);
  }

  #relationRow(k: number): number {
    return (k * (this.shape.relations + 1) + (this.#relations[k] as number) + 1) * this.shape.hidden;
  }

  #countRow(k: number): number {
    return (k * STEPS + (this.#counts[k] as number)) * this.shape.hidden;
  }

  /** Score of a relation for the arc that an action makes, in the configuration scored last. */
  relationScore(action: number, relation: number): number {
    const h = this.shape.hidden;
    const row = (action === ACTION.left ? 0 : this.shape.relations) + relation;
    return this.arena.kernel.dot(this.relations.value.byteOffset + row * h * 4, this.hidden.byteOffset, h);
  }

  /** Begins the gradient of the configuration scored last. */
  clearSlope(): void {
    this.#slope.fill(0);
  }

  /** Gradient of an output row: of the row itself and of the hidden layer. */
  output(parameter: Parameter, row: number, slope: number): void {
    const h = this.shape.hidden;
    const { kernel } = this.arena;
    kernel.axpy(slope, this.hidden.byteOffset, parameter.gradient.byteOffset + row * h * 4, h);
    kernel.axpy(slope, parameter.value.byteOffset + row * h * 4, this.#slope.byteOffset, h);
  }

  /** Hands the gradient of the hidden layer down to slots, relations and counts. */
  down(input: Input, mask: Float32Array): void {
    const { kernel } = this.arena;
    const h = this.shape.hidden;
    const slope = this.#slope;
    for (let j = 0; j < h; j++)
      slope[j] = (this.hidden[j] as number) > 0 ? (slope[j] as number) * (mask[j] as number) : 0;
    const d = slope.byteOffset;
    kernel.axpy(1, d, this.bias.gradient.byteOffset, h);
    for (let k = 0; k < SLOTS; k++) this.cells.teach(k, this.#slots[k] as number, input, d);
    for (let k = 0; k < CHILDREN; k++)
      kernel.axpy(1, d, this.relationRows.gradient.byteOffset + this.#relationRow(k) * 4, h);
    for (let k = 0; k < COUNTS; k++)
      kernel.axpy(1, d, this.countRows.gradient.byteOffset + this.#countRow(k) * 4, h);
  }

  /** Ends a sentence: what was gathered goes to the matrices and tables. */
  end(input: Input): void {
    const { n } = input;
    this.cells.end(input);
    scale(this.encoder.slope, n * this.encoder.width, this.#dropped);
    this.encoder.backward(n, this.inputs.rows, this.inputs.slopes);
    this.inputs.end(input);
  }

  step(rate: number, rowRate: number): void {
    const { cells, relationRows, countRows, bias, actions, relations, tagging } = this;
    const others = [relationRows, countRows, bias, actions, relations, tagging.weights];
    for (const parameter of [cells.matrices, cells.tagRows, ...others]) parameter.step(rate);
    this.encoder.step(rate);
    this.inputs.step(rowRate);
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
      tables: this.inputs.tables.map((rows) => rows.value),
      memories: this.encoder.memories.map(({ input, recurrent, bias }) => ({
        input: input.value,
        recurrent: recurrent.value,
        bias: bias.value,
      })),
      slots: this.cells.matrices.value,
      tagRows: this.cells.tagRows.value,
      relationRows: this.relationRows.value,
      countRows: this.countRows.value,
      bias: this.bias.value,
      actions: this.actions.value,
      arcs: this.relations.value,
      tagging: this.tagging.weights.value,
    };
  }
}
