import { ACTION, ACTIONS, type State } from '../state.ts';
import { Encoder, largest } from './encoder.ts';
import type { Input } from './input.ts';
import { Layout, placeMatrix, placeRows, type Room } from './layout.ts';
import { CHILDREN, COUNTS, countsOf, relationsOf, SLOTS, STEPS, slotsOf } from './slots.ts';
import type { Weights } from './weights.ts';

/** Cells that hold what a word gives in a slot; a power of two. */
const CELLS = 8192;
/** By how many bits a hidden unit is shifted before it is used. */
const SHIFT = 12;

/**
 * A feed-forward network over the slots of a configuration (Chen and Manning 2014), whose words are told by an encoder
 * that has read the sentence (Kiperwasser and Goldberg 2016), in whole numbers, so that every machine finds the same
 * trees.
 */
export class Network {
  readonly #room: Room;
  readonly #encoder: Encoder;
  readonly #at: Record<'slots' | 'tags' | 'rows' | 'counts' | 'bias' | 'actions' | 'arcs', number>;
  readonly #list: number;
  readonly #hidden: number;
  readonly #out: number;
  readonly #cells: number;
  /** Which word in which slot a cell holds, of which sentence, and the configuration that used it last. */
  readonly #keys = new Int32Array(CELLS).fill(-1);
  readonly #sentences = new Int32Array(CELLS).fill(-1);
  readonly #turns = new Int32Array(CELLS).fill(-1);
  #sentence = 0;
  #turn = 0;
  readonly #slots = new Int32Array(SLOTS);
  readonly #relations = new Int32Array(CHILDREN);
  readonly #counts = new Int32Array(COUNTS);

  /** @param plain asks for the kernel without SIMD */
  constructor(
    readonly weights: Weights,
    plain = false,
  ) {
    const { hidden: h, memory, tags, relations } = weights;
    const layout = new Layout();
    this.#encoder = new Encoder(weights, layout);
    this.#at = {
      slots: layout.take(SLOTS * 2 * memory * h * 2),
      tags: layout.take(SLOTS * (tags + 2) * h * 4),
      rows: layout.take(CHILDREN * (relations + 1) * h * 4),
      counts: layout.take(COUNTS * STEPS * h * 4),
      bias: layout.take(h * 4),
      actions: layout.take(ACTIONS * h * 2),
      arcs: layout.take(2 * relations * h * 2),
    };
    this.#list = layout.take((SLOTS + CHILDREN + COUNTS + 1) * 4);
    this.#hidden = layout.take(h * 2);
    this.#out = layout.take(2 * relations * 4);
    this.#cells = layout.take(CELLS * h * 4);
    this.#room = layout.machine(plain);
    this.#encoder.fill(this.#room);
    this.#fill();
  }

  #fill(): void {
    const room = this.#room;
    const { weights } = this;
    const at = this.#at;
    const slot = 2 * weights.memory * weights.hidden;
    for (let k = 0; k < SLOTS; k++) {
      const matrix = weights.slots.subarray(k * slot, (k + 1) * slot);
      placeMatrix(room, at.slots + k * slot * 2, matrix, weights.hidden);
    }
    placeRows(room, at.tags, weights.tagRows);
    placeRows(room, at.rows, weights.relationRows);
    placeRows(room, at.counts, weights.countRows);
    placeRows(room, at.bias, weights.bias);
    room.short.set(weights.actions, at.actions >> 1);
    room.short.set(weights.arcs, at.arcs >> 1);
  }

  /** Reads a sentence whose configurations are to be scored. */
  begin(input: Input): void {
    this.#sentence = (this.#sentence + 1) & 0x3fffffff;
    this.#encoder.encode(this.#room, input);
  }

  /** Tags of the words of the sentence that was begun last, by their surroundings. */
  get tags(): Int32Array {
    return this.#encoder.tags;
  }

  /** Scores the actions in a configuration of the sentence into `scores`. */
  score(state: State, input: Input, scores: Int32Array): void {
    const { kernel, long } = this.#room;
    const h = this.weights.hidden;
    slotsOf(state, this.#slots);
    relationsOf(state, this.#slots, this.#relations);
    countsOf(state, this.#slots, this.#counts);
    let to = this.#list >> 2;
    this.#turn = (this.#turn + 1) & 0x3fffffff;
    for (let k = 0; k < SLOTS; k++) long[to++] = this.#cell(k, this.#slots[k] as number, input);
    for (let k = 0; k < CHILDREN; k++) {
      const row = k * (this.weights.relations + 1) + (this.#relations[k] as number) + 1;
      long[to++] = this.#at.rows + row * h * 4;
    }
    for (let k = 0; k < COUNTS; k++)
      long[to++] = this.#at.counts + (k * STEPS + (this.#counts[k] as number)) * h * 4;
    long[to] = this.#at.bias;
    kernel.gather(this.#list, SLOTS + CHILDREN + COUNTS + 1, this.#hidden, h, SHIFT);
    kernel.dots(this.#hidden, this.#at.actions, this.#out, ACTIONS, h);
    for (let a = 0; a < ACTIONS; a++) scores[a] = long[(this.#out >> 2) + a] as number;
  }

  /** The relation of the arc that an action makes in the configuration that was scored last. */
  relation(action: number): number {
    const { relations, hidden: h } = this.weights;
    const { kernel, long } = this.#room;
    const side = action === ACTION.left ? 0 : relations * h * 2;
    kernel.dots(this.#hidden, this.#at.arcs + side, this.#out, relations, h);
    return largest(long, this.#out >> 2, relations);
  }

  /** Address of what a word gives in a slot: its vector times the slot's matrix, and the row of its tag. */
  #cell(slot: number, token: number, input: Input): number {
    const h = this.weights.hidden;
    const tag = this.#at.tags + (slot * (this.weights.tags + 2) + (input.tags[token] as number)) * h * 4;
    if (token >= input.n) return tag;
    const key = token * SLOTS + slot;
    const place = this.#place(key);
    const at = this.#cells + place * h * 4;
    this.#turns[place] = this.#turn;
    if (this.#keys[place] === key && this.#sentences[place] === this.#sentence) return at;
    this.#keys[place] = key;
    this.#sentences[place] = this.#sentence;
    const { memory } = this.weights;
    const said = this.#encoder.said(this.#room, token);
    this.#room.kernel.project(this.#at.slots + slot * memory * h * 4, said, tag, at, memory, h);
    return at;
  }

  /** Where a word in a slot is kept: at its own place, or at the next that the configuration at hand does not use. */
  #place(key: number): number {
    let place = key & (CELLS - 1);
    while (this.#turns[place] === this.#turn && this.#keys[place] !== key) place = (place + 1) & (CELLS - 1);
    return place;
  }
}
