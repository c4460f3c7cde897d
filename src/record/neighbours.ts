import { finish, mix } from '../model/hash.ts';
import { blockOf } from './block.ts';
import { crowdKeysOf, type FinerKeys } from './crowd.ts';
import type { Glances } from './glances/glances.ts';
import { plainKeysOf, wordKeysOf } from './keys.ts';
import { personKeysOf } from './persons.ts';
import { Postings } from './postings.ts';
import type { Seen } from './seen.ts';

/** So many claims of a block with one word are a crowd. */
const CROWD = 32;

/** Keys of a claim: those of its words that are not crowded, the others, and the finer ones. */
interface Keys {
  readonly words: readonly number[];
  readonly others: readonly number[];
  readonly finer: readonly FinerKeys[];
}

/** Finds the claims that may tell the same thing as another; identical in effect to looking at all of its block. */
export class Neighbours {
  /** Numbers of the blocks, from 1. */
  readonly #blocks = new Map<string, number>();
  readonly #glances: Glances;
  readonly #index = new Postings();
  /** Keys of words that a crowd of a block has: its claims stand under finer ones. */
  readonly #crowded = new Set<number>();
  readonly #seenOf: (slot: number) => Seen;
  readonly #crowd: number;

  /** @param seenOf the claim of a slot that was taken in; at a glance it is kept in the other */
  constructor(seenOf: (slot: number) => Seen, glances: Glances, crowd = CROWD) {
    this.#seenOf = seenOf;
    this.#glances = glances;
    this.#crowd = crowd;
  }

  /**
   * Takes in a claim.
   * @returns every claim of its block that could be bound to it, and some that could not
   */
  add(slot: number, seen: Seen): number[] {
    const block = this.#numberOf(blockOf(seen));
    const found: number[] = [];
    this.#glances.search(block, seen);
    const { words, others, finer } = this.#keysOf(block, seen);
    const full = words.filter((key) => this.#look(key, found) >= this.#crowd);
    for (const key of others) this.#look(key, found);
    for (const { looked } of finer) for (const key of looked) this.#look(inBlock(block, key), found);
    this.#glances.keep(slot);
    for (const key of words) this.#index.add(key, slot);
    for (const key of others) this.#index.add(key, slot);
    for (const { found: keys } of finer) for (const key of keys) this.#index.add(inBlock(block, key), slot);
    for (const key of full) this.#part(key);
    return found;
  }

  #keysOf(block: number, seen: Seen): Keys {
    const words: number[] = [];
    const crowded: number[] = [];
    for (const word of wordKeysOf(seen)) {
      const key = inBlock(block, word);
      if (this.#crowded.has(key)) crowded.push(word);
      else words.push(key);
    }
    const others = plainKeysOf(seen);
    for (let i = 0; i < others.length; i++) others[i] = inBlock(block, others[i] ?? 0);
    return { words, others, finer: finerOf(seen, crowded) };
  }

  remove(slot: number, seen: Seen): void {
    const block = this.#glances.blockOf(slot);
    for (const key of this.#standingOf(block, seen)) this.#index.delete(key, slot);
    this.#glances.clear(slot);
  }

  /** All keys that it stands under. */
  #standingOf(block: number, seen: Seen): number[] {
    const { words, others, finer } = this.#keysOf(block, seen);
    return [...words, ...others, ...finer.flatMap(({ found }) => found.map((key) => inBlock(block, key)))];
  }

  /** Has the claims of a word that has become crowded stand under finer keys; what else has its hash stays. */
  #part(crowd: number): void {
    const all = [...new Set(this.#index.all(crowd))].map((slot) => ({ slot, seen: this.#seenOf(slot) }));
    for (const { slot, seen } of all) this.#move(slot, seen, (key) => this.#index.delete(key, slot));
    this.#crowded.add(crowd);
    for (const { slot, seen } of all) this.#move(slot, seen, (key) => this.#index.add(key, slot));
  }

  #move(slot: number, seen: Seen, each: (key: number) => void): void {
    for (const key of this.#standingOf(this.#glances.blockOf(slot), seen)) each(key);
  }

  /**
   * Adds those of a key that may do and are not found yet; another block may have the same hash.
   * @returns how many the key has
   */
  #look(key: number, found: number[]): number {
    const index = this.#index;
    let count = 0;
    for (let entry = index.first(key); entry >= 0; entry = index.next(entry)) {
      const slot = index.at(entry);
      if (this.#glances.isNew(slot)) found.push(slot);
      count++;
    }
    return count;
  }

  #numberOf(block: string): number {
    const known = this.#blocks.get(block) ?? this.#blocks.size + 1;
    if (known > this.#blocks.size) this.#blocks.set(block, known);
    return known;
  }
}

/** The keys of the persons at a meeting, and the finer keys of each crowded word; those of two words come with one of them. */
function finerOf(seen: Seen, crowded: readonly number[]): readonly FinerKeys[] {
  const persons = seen.claim.kind === 'meeting' && seen.persons.size > 0 ? [personKeysOf(seen)] : NONE;
  if (crowded.length === 0) return persons;
  return crowded.map((word, i) => crowdKeysOf(seen, word, crowded.slice(0, i))).concat(persons);
}

const NONE: readonly FinerKeys[] = [];

const inBlock = (block: number, key: number): number => finish(mix(block, key));
