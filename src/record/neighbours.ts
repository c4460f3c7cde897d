import { Glances } from './glances.ts';
import { keysOf } from './keys.ts';
import { Postings } from './postings.ts';
import type { Seen } from './seen.ts';

/** Blocks of fewer claims are looked through faster than an index is kept. */
const INDEXED_FROM = 64;

/** Finds the claims of a block that may tell the same thing as another; identical in effect to looking at all. */
export class Neighbours<T extends { readonly seen: Seen }> {
  /** Claims by slot; null where one was taken out. */
  readonly #items: (T | null)[] = [];
  readonly #slots = new Map<string, number>();
  readonly #free: number[] = [];
  readonly #glances = new Glances();
  #index: Postings<number> | null = null;

  get size(): number {
    return this.#slots.size;
  }

  add(item: T): void {
    const slot = this.#free.pop() ?? this.#items.length;
    this.#items[slot] = item;
    this.#slots.set(item.seen.claim.id, slot);
    this.#glances.set(slot, item.seen);
    if (this.#index) enter(this.#index, item.seen, slot);
    else if (this.size >= INDEXED_FROM) {
      this.#index = new Postings();
      for (const [i, one] of this.#items.entries()) if (one) enter(this.#index, one.seen, i);
    }
  }

  remove({ seen }: T): void {
    const slot = this.#slots.get(seen.claim.id);
    if (slot === undefined) return;
    this.#slots.delete(seen.claim.id);
    this.#items[slot] = null;
    this.#free.push(slot);
    for (const key of this.#index ? keysOf(seen) : []) this.#index?.delete(key, slot);
  }

  /** Every claim of the block that could be bound to this one, and some that could not. */
  near(seen: Seen): T[] {
    this.#glances.compareWith(seen);
    const found: T[] = [];
    if (this.#index) for (const key of keysOf(seen)) this.#look(this.#index.get(key), found);
    else this.#look(this.#slots.values(), found);
    return found;
  }

  /** Adds those of some slots that may do. */
  #look(slots: Iterable<number>, found: T[]): void {
    const begun = found.length;
    for (const slot of slots) {
      if (!this.#glances.mayReach(slot)) continue;
      const item = this.#items[slot];
      if (item && (begun === 0 || !found.includes(item))) found.push(item);
    }
  }
}

function enter(index: Postings<number>, seen: Seen, slot: number): void {
  for (const key of keysOf(seen)) index.add(key, slot);
}
