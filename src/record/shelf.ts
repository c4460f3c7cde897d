import { Rest } from './rest.ts';
import type { Seen } from './seen.ts';

/** So many claims are at hand as objects; the others are only at rest. */
const AWAKE = 131_072;

/** The claims that are folded, by number. */
export class Shelf {
  readonly #rest = new Rest();
  readonly #awake: (Seen | null)[] = [];
  /** Numbers of the claims that are awake, in the order in which they came; the next one takes the oldest's place. */
  readonly #order: Int32Array;
  #next = 0;

  constructor(awake = AWAKE) {
    this.#order = new Int32Array(awake).fill(-1);
  }

  /** So many numbers have been given to claims. */
  get length(): number {
    return this.#rest.length;
  }

  put(slot: number, seen: Seen): void {
    this.#rest.put(slot, seen);
    this.#wake(slot, seen);
  }

  clear(slot: number): void {
    this.#rest.clear(slot);
    this.#awake[slot] = null;
  }

  at(slot: number): Seen {
    return this.#awake[slot] ?? this.#wake(slot, this.#rest.at(slot));
  }

  #wake(slot: number, seen: Seen): Seen {
    const oldest = this.#order[this.#next] ?? -1;
    if (oldest >= 0) this.#awake[oldest] = null;
    this.#order[this.#next] = slot;
    this.#next = (this.#next + 1) % this.#order.length;
    this.#awake[slot] = seen;
    return seen;
  }
}
