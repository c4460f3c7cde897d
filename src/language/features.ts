import { finish, mix } from '../model/hash.ts';

/**
 * The features of one decision, as hashes. A feature is its place in the list (which template) and the values
 * it looks at, so templates must always be filled in the same order.
 */
export class Features {
  readonly items: Int32Array;
  length = 0;

  constructor(capacity: number) {
    this.items = new Int32Array(capacity);
  }

  clear(): void {
    this.length = 0;
  }

  /** The next feature gets this place. */
  goTo(place: number): void {
    this.length = place;
  }

  one(a: number): void {
    this.items[this.length] = finish(mix(this.length + 1, a));
    this.length++;
  }

  two(a: number, b: number): void {
    this.items[this.length] = finish(mix(mix(this.length + 1, a), b));
    this.length++;
  }

  three(a: number, b: number, c: number): void {
    this.items[this.length] = finish(mix(mix(mix(this.length + 1, a), b), c));
    this.length++;
  }

  /** A feature that may stand anywhere in the list and several times: one of a bag, told apart by its name. */
  any(name: number, a: number, b: number, c: number): void {
    this.items[this.length++] = finish(mix(mix(mix(name ^ 0x5bd1e995, a), b), c));
  }
}
