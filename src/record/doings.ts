import { forDenialKeys } from './deny.ts';
import { type Entry, isDeniable, isDenial } from './entry.ts';
import { Postings } from './postings.ts';
import type { Seen } from './seen.ts';

/** What somebody is said to have done, and what is denied: claims, by number, found by who and what. */
export class Doings {
  readonly #told = new Postings();
  readonly #denials = new Postings();

  add(slot: number, seen: Seen): void {
    const side = this.#sideOf(seen);
    if (side) forDenialKeys(seen, (key) => side.add(key, slot));
  }

  remove(slot: number, seen: Seen): void {
    const side = this.#sideOf(seen);
    if (side) forDenialKeys(seen, (key) => side.delete(key, slot));
  }

  /** Whether a claim of a record can answer others, or they it. What people merged into one without being deniable cannot. */
  concern(entry: Entry, seen: Seen): boolean {
    return this.#sideOf(seen) === (entry.denial ? this.#denials : this.#told);
  }

  /**
   * Claims that may answer one of a record, or that it may answer; two keys of one hash find more than do.
   * @param may whether a claim is looked for
   */
  like(entry: Entry, seen: Seen, may: (slot: number) => boolean): Iterable<number> {
    const found: number[] = [];
    const others = entry.denial ? this.#told : this.#denials;
    forDenialKeys(seen, (key) => {
      for (let at = others.first(key); at >= 0; at = others.next(at))
        if (may(others.at(at))) found.push(others.at(at));
    });
    return found.length > 1 ? new Set(found) : found;
  }

  /** Where a claim stands, if it can be denied or denies. */
  #sideOf(seen: Seen): Postings | null {
    return isDenial(seen) ? this.#denials : isDeniable(seen.claim) ? this.#told : null;
  }
}
