import { finish, hashText, mix } from '../model/hash.ts';
import { forDenialKeys } from './deny.ts';
import type { Entry } from './entry.ts';
import { Postings } from './postings.ts';

/** Records of what somebody did or denies, found by who and what. */
export class Doings {
  readonly #places = new Postings();
  readonly #entryAt: (place: number) => Entry | null | undefined;

  constructor(entryAt: (place: number) => Entry | null | undefined) {
    this.#entryAt = entryAt;
  }

  add(entry: Entry): void {
    for (const key of keysOf(entry)) this.#places.add(key, entry.place);
  }

  delete(entry: Entry): void {
    for (const key of keysOf(entry)) this.#places.delete(key, entry.place);
  }

  /** Those that may answer it or that it may answer; two keys of one hash find more than do. */
  like(entry: Entry): Set<Entry> {
    const found = new Set<Entry>();
    for (const key of keysOf(entry))
      for (let at = this.#places.first(key); at >= 0; at = this.#places.next(at)) {
        const other = this.#entryAt(this.#places.at(at));
        if (other) found.add(other);
      }
    return found;
  }
}

/** Who and what as hashes, each once. */
function keysOf(entry: Entry): Set<number> {
  const keys = new Set<number>();
  forDenialKeys(entry, (doer, key) => keys.add(finish(mix(hashText(doer), hashText(key)))));
  return keys;
}
