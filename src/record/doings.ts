import { forDenialKeys } from './deny.ts';
import type { Entry } from './entry.ts';
import { Postings } from './postings.ts';

/** Records of what somebody did or denies, found by who and what. */
export class Doings {
  readonly #doers = new Map<string, Postings<Entry>>();

  add(entry: Entry): void {
    const seen = new Set<string>();
    forDenialKeys(entry, (doer, key) => {
      const postings = this.#doers.get(doer) ?? new Postings();
      this.#doers.set(doer, postings);
      if (entry.members.length === 1 || isFirst(seen, doer, key)) postings.add(key, entry);
    });
  }

  delete(entry: Entry): void {
    forDenialKeys(entry, (doer, key) => this.#doers.get(doer)?.delete(key, entry));
  }

  /** Those that may answer it or that it may answer. */
  like(entry: Entry): Set<Entry> {
    const found = new Set<Entry>();
    forDenialKeys(entry, (doer, key) => {
      for (const other of this.#doers.get(doer)?.get(key) ?? []) found.add(other);
    });
    return found;
  }
}

function isFirst(seen: Set<string>, doer: string, key: string): boolean {
  const both = `${doer} ${key}`;
  return !seen.has(both) && seen.add(both).size > 0;
}
