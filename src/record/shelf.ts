import { atRest, Numbered, wakened } from './rest.ts';
import type { Seen } from './seen.ts';

/** So many claims are at hand as objects; the others are at rest, a text each, since a million objects fill the memory. */
const AWAKE = 131_072;

/** The claims that are folded, by number. */
export class Shelf {
  readonly #awake: (Seen | null)[] = [];
  /** Null as long as a claim was never at rest, and where one was taken out. */
  readonly #texts: (string | null)[] = [];
  readonly #articles: string[] = [];
  readonly #published: string[] = [];
  readonly #shared = new Numbered();
  /** Numbers of the claims that are awake, in the order in which they came; the next one takes the oldest's place. */
  readonly #order: Int32Array;
  #next = 0;

  constructor(awake = AWAKE) {
    this.#order = new Int32Array(awake).fill(-1);
  }

  /** So many numbers have been given to claims. */
  get length(): number {
    return this.#texts.length;
  }

  put(slot: number, seen: Seen): void {
    this.#texts[slot] = null;
    this.#articles[slot] = seen.article;
    this.#published[slot] = seen.published;
    this.#wake(slot, seen);
  }

  clear(slot: number): void {
    this.#texts[slot] = null;
    this.#awake[slot] = null;
  }

  at(slot: number): Seen {
    return this.#awake[slot] ?? this.#wakened(slot);
  }

  #wakened(slot: number): Seen {
    const text = this.#texts[slot];
    if (text == null) throw new RangeError(`no claim has the number ${slot}`);
    const [article, published] = [this.#articles[slot] ?? '', this.#published[slot] ?? ''];
    const seen = wakened(text, { article, published }, this.#shared);
    this.#wake(slot, seen);
    return seen;
  }

  #wake(slot: number, seen: Seen): void {
    const oldest = this.#order[this.#next] ?? -1;
    if (oldest >= 0) this.#rest(oldest);
    this.#order[this.#next] = slot;
    this.#next = (this.#next + 1) % this.#order.length;
    this.#awake[slot] = seen;
  }

  #rest(slot: number): void {
    const seen = this.#awake[slot];
    if (!seen) return;
    this.#texts[slot] ??= atRest(seen, this.#shared);
    this.#awake[slot] = null;
  }
}
