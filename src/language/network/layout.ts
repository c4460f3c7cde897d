import { type Machine, machineOf } from '../kernel/kernel.ts';

/** Bits behind the point of weights and of what a memory says; of a product of the two; of what tables of gates hold. */
export const BITS = { weight: 11, sum: 22, gate: 15 } as const;

/** Places in a kernel's memory, given out one after the other before the memory is made. */
export class Layout {
  #size = 64;

  /** The byte offset of a new place of so many bytes, a multiple of 16. */
  take(bytes: number): number {
    const at = this.#size;
    this.#size = (at + bytes + 15) & ~15;
    return at;
  }

  /** @param plain asks for the kernel without SIMD */
  machine(plain: boolean): Room {
    const machine = machineOf(this.#size, plain);
    return { ...machine, short: new Int16Array(machine.memory), long: new Int32Array(machine.memory) };
  }
}

/** A kernel and its memory as numbers of two and of four bytes. */
export interface Room extends Machine {
  readonly short: Int16Array;
  readonly long: Int32Array;
}

/** Numbers in a block of a matrix as `project` wants it. */
const BLOCK = 16;

/**
 * Writes a matrix (a row of `h` numbers for each input) to byte offset `at` as `project` wants it: blocks of 16
 * outputs, in each the inputs two by two, side by side for each output.
 */
export function placeMatrix(room: Room, at: number, matrix: Int16Array, h: number): void {
  const inputs = matrix.length / h;
  let to = at >> 1;
  for (let block = 0; block < h; block += BLOCK)
    for (let p = 0; p < inputs; p += 2)
      for (let j = block; j < block + BLOCK; j++) {
        room.short[to++] = matrix[p * h + j] as number;
        room.short[to++] = matrix[(p + 1) * h + j] as number;
      }
}

/** Writes rows that are added to sums: with the bits of a product behind the point. */
export function placeRows(room: Room, at: number, rows: Int16Array): void {
  for (let i = 0; i < rows.length; i++) room.long[(at >> 2) + i] = (rows[i] as number) << BITS.weight;
}
