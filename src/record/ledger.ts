import { canonicalJson } from '../model/ids.ts';
import type { RecordEntry } from '../model/record.ts';
import { build } from './build.ts';
import { answers, denies } from './deny.ts';
import type { Entry } from './entry.ts';
import { compare } from './history.ts';
import { Keyed } from './keyed.ts';
import type { Seen } from './seen.ts';

/** What has become of the records. */
export interface Changes {
  /** Ids of records that are no more. */
  readonly gone: readonly string[];
  /** Records that are new or not as they were, by id. */
  readonly put: readonly RecordEntry[];
}

/** Where the claims of records are. */
interface Claims {
  at(slot: number): Seen;
  /** Claims that may deny one of a record, or that it may deny. */
  like(entry: Entry, slot: number, seen: Seen): Iterable<number>;
  /** The record that a claim is in. */
  entryAt(slot: number): Entry | null;
}

/** The records: gives them their ids, and finds which deny which. */
export class Ledger {
  /** By place; null where one is no more. */
  readonly #entries: (Entry | null)[] = [];
  readonly #free: number[] = [];
  /** Entries by their key: two may begin with one clause ('each claimed that ...'). */
  readonly #byKey = new Keyed<Entry>();
  readonly #claims: Claims;

  constructor(claims: Claims) {
    this.#claims = claims;
  }

  /**
   * Takes records out and in.
   * @returns what that changes; the records themselves are made when it is called
   */
  update(gone: Iterable<Entry>, made: readonly Entry[]): () => Changes {
    const changed = new Set<Entry>();
    const leaving = [...gone].filter((entry) => this.#entries[entry.place] === entry);
    const keys = new Set([...leaving, ...made].map(({ key }) => key));
    const before = this.#idsOf(keys);
    const heirs = new Map(made.flatMap((entry) => (entry.grown ? [[entry.grown.from, entry]] : [])));
    for (const entry of leaving) this.#takeOut(entry, heirs.get(entry), changed);
    for (const entry of made) this.#takeIn(entry, changed);
    for (const key of keys) this.#name(key, changed);
    const left = this.#idsOf(keys);
    return () => ({
      gone: [...before].filter((id) => !left.has(id)).sort(compare),
      put: Array.from(changed, (entry) => this.#recordOf(entry)).sort((a, b) => compare(a.id, b.id)),
    });
  }

  #idsOf(keys: Iterable<string>): Set<string> {
    const ids = new Set<string>();
    for (const key of keys) for (const { id } of this.#byKey.get(key)) ids.add(id);
    return ids;
  }

  get size(): number {
    return this.#entries.length - this.#free.length;
  }

  /** All records, by id. */
  records(): RecordEntry[] {
    return this.#entries
      .flatMap((entry) => (entry ? [this.#recordOf(entry)] : []))
      .sort((a, b) => compare(a.id, b.id));
  }

  /** Whoever was opposed to it is to its heir; nothing changes for them unless that has another id. */
  #takeOut(entry: Entry, heir: Entry | undefined, changed: Set<Entry>): void {
    this.#entries[entry.place] = null;
    this.#free.push(entry.place);
    this.#byKey.delete(entry.key, entry);
    changed.delete(entry);
    if (heir) {
      heir.id = entry.id;
      heir.opposed = entry.opposed;
    }
    for (const other of entry.opposed ?? []) {
      other.opposed?.delete(entry);
      if (heir) other.opposed?.add(heir);
      else changed.add(other);
    }
  }

  #takeIn(entry: Entry, changed: Set<Entry>): void {
    entry.place = this.#free.pop() ?? this.#entries.length;
    this.#entries[entry.place] = entry;
    this.#byKey.add(entry.key, entry);
    changed.add(entry);
    // Whether a denial in general words answers a measure hangs on all of its claims, on those that it had before too
    const members = entry.kind === 'measure' ? entry.members : (entry.grown?.by ?? entry.members);
    entry.grown = null;
    for (const slot of members) {
      const seen = this.#claims.at(slot);
      for (const theirs of this.#claims.like(entry, slot, seen)) {
        const other = this.#claims.entryAt(theirs);
        if (!other || entry.denial === other.denial || entry.opposed?.has(other)) continue;
        if (!this.#opposes(entry, seen, other, this.#claims.at(theirs))) continue;
        entry.opposed = (entry.opposed ?? new Set()).add(other);
        other.opposed = (other.opposed ?? new Set()).add(entry);
        changed.add(other);
      }
    }
  }

  #opposes(entry: Entry, seen: Seen, other: Entry, theirs: Seen): boolean {
    const [no, yes, told] = entry.denial ? [seen, theirs, other] : [theirs, seen, entry];
    return answers(no, yes, { kind: told.kind, members: () => this.#membersOf(told) });
  }

  /** Names the records that begin with one key; the parties tell them apart. */
  #name(key: string, changed: Set<Entry>): void {
    const same = [...this.#byKey.get(key)];
    if (same.length > 1) same.sort((a, b) => compare(this.#signature(a), this.#signature(b)));
    for (const [i, entry] of same.entries()) {
      const id = i === 0 ? key : `${key}.${i + 1}`;
      if (entry.id === id) continue;
      entry.id = id;
      changed.add(entry);
      for (const other of entry.opposed ?? []) changed.add(other);
    }
  }

  #membersOf({ members }: Entry): Seen[] {
    return members.map((slot) => this.#claims.at(slot));
  }

  #signature(entry: Entry): string {
    const { kind, by, to, claims } = build(this.#membersOf(entry), entry.key);
    return canonicalJson([kind, by, to, claims]);
  }

  /** The record as it is given out. */
  #recordOf(entry: Entry): RecordEntry {
    const record = build(this.#membersOf(entry), entry.id);
    if (!entry.opposed || entry.opposed.size === 0) return record;
    const opposed = [...entry.opposed]
      .map((other) => (entry.denial ? denies(entry, other) : denies(other, entry)))
      .sort((a, b) => compare(a.records.join(), b.records.join()));
    return { ...record, contradictions: [...record.contradictions, ...opposed] };
  }
}
