import { keysOf } from './keys.ts';
import type { Seen } from './seen.ts';

/** Blocks of fewer claims are looked through faster than an index is kept. */
const INDEXED_FROM = 48;

/** Finds the claims of a block that may tell the same thing as another; identical in effect to looking at all. */
export class Neighbours<T extends { readonly seen: Seen }> {
  readonly #all = new Set<T>();
  #index: Map<string, T[]> | null = null;

  get size(): number {
    return this.#all.size;
  }

  add(item: T): void {
    this.#all.add(item);
    if (this.#index) enter(this.#index, item);
    else if (this.#all.size >= INDEXED_FROM) {
      this.#index = new Map();
      for (const one of this.#all) enter(this.#index, one);
    }
  }

  remove(item: T): void {
    this.#all.delete(item);
    if (!this.#index) return;
    for (const key of new Set(keysOf(item.seen))) {
      const left = (this.#index.get(key) ?? []).filter((one) => one !== item);
      if (left.length > 0) this.#index.set(key, left);
      else this.#index.delete(key);
    }
  }

  /** Every claim of the block that could reach the threshold with this one, and some that could not. */
  near(seen: Seen): Iterable<T> {
    if (!this.#index) return this.#all;
    const found = new Set<T>();
    for (const key of keysOf(seen)) for (const item of this.#index.get(key) ?? []) found.add(item);
    return found;
  }
}

function enter<T extends { readonly seen: Seen }>(index: Map<string, T[]>, item: T): void {
  for (const key of new Set(keysOf(item.seen))) {
    const list = index.get(key);
    if (list) list.push(item);
    else index.set(key, [item]);
  }
}
