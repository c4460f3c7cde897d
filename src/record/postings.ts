import { grown } from './grown.ts';

/** Fields of a place of the table: the key, and the first entry of its list, counted from 2. */
const PLACE = 2;
/** Fields of an entry: the number that it holds, and the next entry of its list. */
const ENTRY = 2;
/** What stands in a place that no key has taken, and in one whose list is empty. */
const UNTAKEN = 0;
const EMPTY = 1;

/**
 * Numbers by key, several to one; keys are hashes, whose bits are spread. A table of open addressing and linked lists
 * in rows of numbers: as objects, the lists of a million claims would fill the memory.
 */
export class Postings {
  #table = new Int32Array(64 * PLACE);
  #taken = 0;
  #entries = new Int32Array(64 * ENTRY);
  #used = 0;
  /** First of the entries that were given back; -1 for none. */
  #free = -1;

  /** The first entry of a key; -1 for none. */
  first(key: number): number {
    return this.#head(this.#placeOf(key));
  }

  /** The entry after one; -1 for none. */
  next(entry: number): number {
    return this.#entries[entry * ENTRY + 1] ?? -1;
  }

  /** The number that an entry holds. */
  at(entry: number): number {
    return this.#entries[entry * ENTRY] ?? -1;
  }

  /** All numbers of a key. */
  all(key: number): number[] {
    const numbers: number[] = [];
    for (let entry = this.first(key); entry >= 0; entry = this.next(entry)) numbers.push(this.at(entry));
    return numbers;
  }

  add(key: number, number: number): void {
    const place = this.#placeToAdd(key);
    const entry = this.#newEntry();
    this.#entries[entry * ENTRY] = number;
    this.#entries[entry * ENTRY + 1] = this.#head(place);
    this.#table[place + 1] = entry + 2;
  }

  /** Takes a number out of a key's list once, if it is there. */
  delete(key: number, number: number): void {
    const place = this.#placeOf(key);
    let before = -1;
    for (let entry = this.#head(place); entry >= 0; before = entry, entry = this.next(entry)) {
      if (this.at(entry) !== number) continue;
      if (before < 0) this.#table[place + 1] = this.next(entry) < 0 ? EMPTY : this.next(entry) + 2;
      else this.#entries[before * ENTRY + 1] = this.next(entry);
      this.#entries[entry * ENTRY + 1] = this.#free;
      this.#free = entry;
      return;
    }
  }

  #head(place: number): number {
    const head = this.#table[place + 1] ?? UNTAKEN;
    return head < 2 ? -1 : head - 2;
  }

  /** Where a key stands, or would. */
  #placeOf(key: number): number {
    const table = this.#table;
    const mask = table.length / PLACE - 1;
    for (let at = key & mask; ; at = (at + 1) & mask)
      if (table[at * PLACE + 1] === UNTAKEN || table[at * PLACE] === key) return at * PLACE;
  }

  #placeToAdd(key: number): number {
    const place = this.#placeOf(key);
    if (this.#table[place + 1] !== UNTAKEN) return place;
    if ((this.#taken + 1) * 3 > this.#table.length) {
      this.#widen();
      return this.#placeToAdd(key);
    }
    this.#taken++;
    this.#table[place] = key;
    this.#table[place + 1] = EMPTY;
    return place;
  }

  /** Twice as many places, without the keys whose lists are empty. */
  #widen(): void {
    const old = this.#table;
    this.#table = new Int32Array(old.length * 2);
    this.#taken = 0;
    for (let at = 0; at < old.length; at += PLACE) {
      const head = old[at + 1] ?? UNTAKEN;
      if (head < 2) continue;
      const place = this.#placeOf(old[at] ?? 0);
      this.#table[place] = old[at] ?? 0;
      this.#table[place + 1] = head;
      this.#taken++;
    }
  }

  #newEntry(): number {
    if (this.#free >= 0) {
      const entry = this.#free;
      this.#free = this.next(entry);
      return entry;
    }
    this.#entries = grown(this.#entries, (this.#used + 1) * ENTRY);
    return this.#used++;
  }
}
