import type { Scorer } from './weights.ts';

/** Sums of weights over the classes that are kept by place, each with the two numbers that it belongs to. */
export class Votes {
  readonly votes: Int32Array;
  readonly #keys: Int32Array;
  readonly #known: Uint8Array;

  constructor(
    places: number,
    readonly classes: number,
  ) {
    this.votes = new Int32Array(places * classes);
    this.#keys = new Int32Array(places * 2);
    this.#known = new Uint8Array(places);
  }

  /** Whether a place holds what belongs to two numbers; if not, it is theirs from now on. */
  has(place: number, first: number, second: number): boolean {
    const keys = this.#keys;
    if (this.#known[place] === 1 && keys[2 * place] === first && keys[2 * place + 1] === second) return true;
    this.#known[place] = 1;
    keys[2 * place] = first;
    keys[2 * place + 1] = second;
    return false;
  }

  /** Sums the weights of some of the features into a place; where its sums begin. */
  fill(place: number, weights: Scorer, features: Int32Array, which: readonly number[]): number {
    const from = place * this.classes;
    const sums = this.votes.subarray(from, from + this.classes).fill(0);
    for (const k of which) weights.add(features[k] as number, sums);
    return from;
  }
}
