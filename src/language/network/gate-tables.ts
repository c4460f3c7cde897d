import { BITS, type Layout, type Room } from './layout.ts';

/** Entries of a table, and how many of them there are to a unit, as kernel.as has them. */
const ENTRIES = 2048;
const STEPS = 128;

/** Tables of the two functions that squash what a memory takes in and says. */
export class GateTables {
  readonly sigma: number;
  readonly tanh: number;

  constructor(layout: Layout) {
    this.sigma = layout.take(ENTRIES * 2);
    this.tanh = layout.take(ENTRIES * 2);
  }

  fill(room: Room): void {
    const one = 2 ** BITS.gate - 1;
    for (let i = 0; i < ENTRIES; i++) {
      const x = (i - ENTRIES / 2) / STEPS;
      room.short[(this.sigma >> 1) + i] = Math.round(one / (1 + Math.exp(-x)));
      room.short[(this.tanh >> 1) + i] = Math.round(one * Math.tanh(x));
    }
  }
}
