import { LRUCache } from 'lru-cache';
import type { OnPair } from './store.ts';

/** So many claims are kept, of all pairs together. */
const CLAIMS = 100_000;

/**
 * What was read of the pairs that were asked for last, as long as the records of the store are those that it was read with:
 * to read a busy pair takes longer than anything that is done with it.
 */
export class Pairs {
  readonly #kept = new LRUCache<string, OnPair>({
    maxSize: CLAIMS,
    sizeCalculation: ({ claims }) => claims.length + 1,
  });
  #base = '';

  /** @param base which records the store has; '' if that cannot be told */
  get(base: string, pair: readonly [string, string]): OnPair | null {
    return base === this.#base ? (this.#kept.get(nameOf(pair)) ?? null) : null;
  }

  put(base: string, pair: readonly [string, string], held: OnPair): void {
    if (base !== this.#base) this.#kept.clear();
    this.#base = base;
    if (base !== '') this.#kept.set(nameOf(pair), held);
  }

  clear(): void {
    this.#kept.clear();
  }
}

const nameOf = (pair: readonly [string, string]): string => [...pair].sort().join();
