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
    const before = new Map<string, number>();
    for (const { key } of leaving) before.set(key, this.#byKey.get(key).length);
    const heirs = new Map<Entry, Entry>();
    for (const entry of made) if (entry.grown) heirs.set(entry.grown.from, entry);
    for (const entry of leaving) this.#takeOut(entry, heirs.get(entry), changed);
    for (const entry of made) this.#takeIn(entry, changed);
    for (const key of before.keys()) this.#name(key, changed);
    for (const { key } of made) if (!before.has(key)) this.#name(key, changed);
    const left = this.#fewerThan(before);
    return () => ({
      gone: left.sort(compare),
      put: Array.from(changed, (entry) => this.#recordOf(entry)).sort((a, b) => compare(a.id, b.id)),
    });
  }

  /** Ids that no record has any more, where so many had begun with each key before. */
  #fewerThan(before: ReadonlyMap<string, number>): string[] {
    const ids: string[] = [];
    for (const [key, count] of before)
      for (let i = this.#byKey.get(key).length; i < count; i++) ids.push(idOf(key, i));
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
    const entries = this.#byKey.get(key);
    const same = entries.length > 1 ? this.#inOrder(entries) : entries;
    for (let i = 0; i < same.length; i++) this.#call(same[i], idOf(key, i), changed);
  }

  #inOrder(entries: readonly Entry[]): Entry[] {
    const signed = entries.map((entry) => ({ entry, signature: this.#signature(entry) }));
    return signed.sort((a, b) => compare(a.signature, b.signature)).map(({ entry }) => entry);
  }

  #call(entry: Entry | undefined, id: string, changed: Set<Entry>): void {
    if (!entry || entry.id === id) return;
    entry.id = id;
    changed.add(entry);
    for (const other of entry.opposed ?? []) changed.add(other);
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

/** The id of a record by its place among those that begin with one key. */
const idOf = (key: string, place: number): string => (place === 0 ? key : `${key}.${place + 1}`);
