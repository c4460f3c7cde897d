import { finish, mix } from '../model/hash.ts';
import { blockOf } from './block.ts';
import { Glances } from './glances.ts';
import { grown } from './grown.ts';
import { keysOf } from './keys.ts';
import { Postings } from './postings.ts';
import type { Seen } from './seen.ts';

/** Finds the claims that may tell the same thing as another; identical in effect to looking at all of its block. */
export class Neighbours {
  /** Numbers of the blocks. */
  readonly #blocks = new Map<string, number>();
  readonly #glances = new Glances();
  readonly #index = new Postings();
  /** The block of each claim, and when it was last found. */
  #blockAt = new Int32Array(0);
  #foundAt = new Int32Array(0);
  #searches = 0;

  add(slot: number, seen: Seen): void {
    const block = this.#numberOf(blockOf(seen));
    this.#blockAt = grown(this.#blockAt, slot + 1);
    this.#foundAt = grown(this.#foundAt, slot + 1);
    this.#blockAt[slot] = block;
    this.#foundAt[slot] = 0;
    this.#glances.set(slot, seen);
    for (const key of keysOf(seen)) this.#index.add(inBlock(block, key), slot);
  }

  remove(slot: number, seen: Seen): void {
    const block = this.#blockAt[slot] ?? 0;
    for (const key of keysOf(seen)) this.#index.delete(inBlock(block, key), slot);
  }

  /** Every claim of the block that could be bound to this one, and some that could not. */
  near(seen: Seen): number[] {
    const block = this.#numberOf(blockOf(seen));
    const found: number[] = [];
    this.#searches++;
    this.#glances.compareWith(seen);
    for (const key of keysOf(seen)) this.#look(block, inBlock(block, key), found);
    return found;
  }

  /** Adds those of a key that may do and are not found yet. */
  #look(block: number, key: number, found: number[]): void {
    const index = this.#index;
    for (let entry = index.first(key); entry >= 0; entry = index.next(entry)) {
      const slot = index.at(entry);
      if (this.#foundAt[slot] === this.#searches) continue;
      this.#foundAt[slot] = this.#searches;
      // Another block may have the same hash.
      if (this.#blockAt[slot] === block && this.#glances.mayReach(slot)) found.push(slot);
    }
  }

  #numberOf(block: string): number {
    const known = this.#blocks.get(block) ?? this.#blocks.size + 1;
    if (known > this.#blocks.size) this.#blocks.set(block, known);
    return known;
  }
}

const inBlock = (block: number, key: number): number => finish(mix(block, key));
