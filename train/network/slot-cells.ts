import type { Input } from '../../src/language/network/input.ts';
import { SLOTS } from '../../src/language/network/slots.ts';
import type { Encoder } from './encoder.ts';
import { type Arena, Parameter } from './memory.ts';

/** How far a cell is: nothing in it, what the word gives in the slot, and a gradient as well. */
const CELL = { empty: 0, told: 1, taught: 2 } as const;

/** What the words of a sentence give to the hidden units in each slot, worked out once for each word and slot. */
export class SlotCells {
  readonly matrices: Parameter;
  readonly tagRows: Parameter;
  readonly #told: Float32Array;
  readonly #gathered: Float32Array;
  readonly #state: Uint8Array;

  constructor(
    readonly arena: Arena,
    readonly encoder: Encoder,
    readonly hidden: number,
    readonly tags: number,
    longest: number,
    random: () => number,
  ) {
    this.matrices = new Parameter(arena, SLOTS * encoder.width * hidden, 0.06, random);
    this.tagRows = new Parameter(arena, SLOTS * (tags + 2) * hidden, 0.05, random);
    this.#told = arena.floats(SLOTS * (longest + 2) * hidden);
    this.#gathered = arena.floats(SLOTS * (longest + 2) * hidden);
    this.#state = new Uint8Array(SLOTS * (longest + 2));
  }

  begin(n: number): void {
    this.#state.fill(CELL.empty, 0, SLOTS * (n + 2));
  }

  #tagRow(slot: number, tag: number): number {
    return (slot * (this.tags + 2) + tag) * this.hidden;
  }

  /** Address of what a word gives in a slot. */
  of(slot: number, token: number, input: Input): number {
    const h = this.hidden;
    const cell = slot * (input.n + 2) + token;
    const at = this.#told.byteOffset + cell * h * 4;
    if (this.#state[cell] !== CELL.empty) return at;
    this.#state[cell] = CELL.told;
    const row = this.#tagRow(slot, input.tags[token] as number);
    this.#told.set(this.tagRows.value.subarray(row, row + h), cell * h);
    if (token >= input.n) return at;
    const { width, out } = this.encoder;
    const matrix = this.matrices.value.byteOffset + slot * width * h * 4;
    this.arena.kernel.forward(matrix, out.byteOffset + token * width * 4, at, width, h);
    return at;
  }

  /** Adds a gradient of the hidden units to a cell. */
  teach(slot: number, token: number, input: Input, slope: number): void {
    const h = this.hidden;
    const cell = slot * (input.n + 2) + token;
    if (this.#state[cell] === CELL.told) {
      this.#state[cell] = CELL.taught;
      this.#gathered.fill(0, cell * h, (cell + 1) * h);
    }
    this.arena.kernel.axpy(1, slope, this.#gathered.byteOffset + cell * h * 4, h);
  }

  /** Hands the gradients of all cells to matrices, tag rows and encoder. */
  end(input: Input): void {
    for (let slot = 0; slot < SLOTS; slot++)
      for (let token = 0; token < input.n + 2; token++) {
        const cell = slot * (input.n + 2) + token;
        if (this.#state[cell] === CELL.taught) this.#hand(slot, token, cell, input);
      }
  }

  #hand(slot: number, token: number, cell: number, input: Input): void {
    const h = this.hidden;
    const { kernel } = this.arena;
    const { matrices, tagRows } = this;
    const slope = this.#gathered.byteOffset + cell * h * 4;
    const row = this.#tagRow(slot, input.tags[token] as number);
    kernel.axpy(1, slope, tagRows.gradient.byteOffset + row * 4, h);
    if (token >= input.n) return;
    const { width, out, slope: said } = this.encoder;
    const [at, w] = [token * width * 4, slot * width * h * 4];
    kernel.backward(
      matrices.value.byteOffset + w,
      matrices.gradient.byteOffset + w,
      out.byteOffset + at,
      said.byteOffset + at,
      slope,
      width,
      h,
    );
  }
}
