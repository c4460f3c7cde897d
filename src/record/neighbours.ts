import { finish, mix } from '../model/hash.ts';
import { blockOf } from './block.ts';
import { Glances } from './glances.ts';
import { keysOf } from './keys.ts';
import { Postings } from './postings.ts';
import type { Seen } from './seen.ts';

/** Finds the claims that may tell the same thing as another; identical in effect to looking at all of its block. */
export class Neighbours {
  /** Numbers of the blocks, from 1. */
  readonly #blocks = new Map<string, number>();
  readonly #glances = new Glances();
  readonly #index = new Postings();

  /**
   * Takes in a claim.
   * @returns every claim of its block that could be bound to it, and some that could not
   */
  add(slot: number, seen: Seen): number[] {
    const block = this.#numberOf(blockOf(seen));
    const found: number[] = [];
    this.#glances.search(block, seen);
    for (const key of keysOf(seen)) {
      this.#look(inBlock(block, key), found);
      this.#index.add(inBlock(block, key), slot);
    }
    this.#glances.set(slot, block, seen);
    return found;
  }

  remove(slot: number, seen: Seen): void {
    const block = this.#glances.blockOf(slot);
    for (const key of keysOf(seen)) this.#index.delete(inBlock(block, key), slot);
    this.#glances.clear(slot);
  }

  /** Adds those of a key that may do and are not found yet; another block may have the same hash. */
  #look(key: number, found: number[]): void {
    const index = this.#index;
    for (let entry = index.first(key); entry >= 0; entry = index.next(entry)) {
      const slot = index.at(entry);
      if (this.#glances.isNew(slot)) found.push(slot);
    }
  }

  #numberOf(block: string): number {
    const known = this.#blocks.get(block) ?? this.#blocks.size + 1;
    if (known > this.#blocks.size) this.#blocks.set(block, known);
    return known;
  }
}

const inBlock = (block: number, key: number): number => finish(mix(block, key));
