import { canonicalJson } from '../model/ids.ts';
import type { RecordEntry } from '../model/record.ts';
import { build } from './build.ts';
import type { Group } from './component.ts';
import { answers, denies } from './deny.ts';
import { Doings } from './doings.ts';
import { type Entry, entryOf, isDeniable } from './entry.ts';
import { compare } from './history.ts';
import { Postings } from './postings.ts';

/** What has become of the records. */
export interface Changes {
  /** Ids of records that are no more. */
  readonly gone: readonly string[];
  /** Records that are new or not as they were, by id. */
  readonly put: readonly RecordEntry[];
}

/** The records: gives them their ids, and finds which deny which. */
export class Ledger {
  readonly #entries = new Map<Group, Entry>();
  /** Entries by their key: two may begin with one clause ('each claimed that ...'). */
  readonly #byKey = new Postings<Entry>();
  readonly #told = new Doings();
  readonly #denials = new Doings();

  /** Takes groups out and in; gives what that changes. */
  update(gone: Iterable<Group>, made: Iterable<Group>): Changes {
    const changed = new Set<Entry>();
    const keys = new Set<string>();
    const before = new Set<string>();
    const leaving = [...gone].flatMap((group) => this.#entries.get(group) ?? []);
    const coming = [...made].map((group) => [group, entryOf(group)] as const);
    for (const { key } of [...leaving, ...coming.map(([, entry]) => entry)]) keys.add(key);
    for (const key of keys) for (const { id } of this.#byKey.get(key)) before.add(id);
    for (const group of gone) this.#takeOut(group, changed);
    for (const [group, entry] of coming) this.#takeIn(group, entry, changed);
    for (const key of keys) this.#name(key, changed);
    const left = new Set([...keys].flatMap((key) => this.#byKey.get(key).map(({ id }) => id)));
    return {
      gone: [...before].filter((id) => !left.has(id)).sort(compare),
      put: [...changed].map(recordOf).sort((a, b) => compare(a.id, b.id)),
    };
  }

  get size(): number {
    return this.#entries.size;
  }

  /** All records, by id. */
  records(): RecordEntry[] {
    return [...this.#entries.values()].map(recordOf).sort((a, b) => compare(a.id, b.id));
  }

  #takeOut(group: Group, changed: Set<Entry>): void {
    const entry = this.#entries.get(group);
    if (!entry) return;
    this.#entries.delete(group);
    this.#byKey.delete(entry.key, entry);
    changed.delete(entry);
    for (const other of entry.opposed ?? []) {
      other.opposed?.delete(entry);
      changed.add(other);
    }
    this.#side(entry)?.delete(entry);
  }

  #takeIn(group: Group, entry: Entry, changed: Set<Entry>): void {
    this.#entries.set(group, entry);
    this.#byKey.add(entry.key, entry);
    changed.add(entry);
    this.#side(entry)?.add(entry);
    for (const other of entry.denial
      ? this.#told.like(entry)
      : isDeniable(entry)
        ? this.#denials.like(entry)
        : [])
      if (entry.denial ? answers(entry, other) : answers(other, entry)) {
        entry.opposed = (entry.opposed ?? new Set()).add(other);
        other.opposed = (other.opposed ?? new Set()).add(entry);
        changed.add(other);
      }
  }

  #side(entry: Entry): Doings | null {
    return entry.denial ? this.#denials : isDeniable(entry) ? this.#told : null;
  }

  /** Names the records that begin with one key; the parties tell them apart. */
  #name(key: string, changed: Set<Entry>): void {
    const same = [...this.#byKey.get(key)];
    if (same.length > 1) same.sort((a, b) => compare(signature(a), signature(b)));
    for (const [i, entry] of same.entries()) {
      const id = i === 0 ? key : `${key}.${i + 1}`;
      if (entry.id === id) continue;
      entry.id = id;
      changed.add(entry);
      for (const other of entry.opposed ?? []) changed.add(other);
    }
  }
}

function signature(entry: Entry): string {
  const { kind, by, to, claims } = build(entry.members, entry.key);
  return canonicalJson([kind, by, to, claims]);
}

/** The record as it is given out. */
function recordOf(entry: Entry): RecordEntry {
  const record = build(entry.members, entry.id);
  const opposed = [...(entry.opposed ?? [])]
    .map((other) => (entry.denial ? denies(entry, other) : denies(other, entry)))
    .sort((a, b) => compare(a.records.join(), b.records.join()));
  return opposed.length === 0
    ? record
    : { ...record, contradictions: [...record.contradictions, ...opposed] };
}
