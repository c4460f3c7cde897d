import { Bonds } from './bonds.ts';
import { Bound } from './bound.ts';
import { MERGED } from './cluster.ts';
import { foldComponent, type Item } from './component.ts';
import { Doings } from './doings.ts';
import { type Entry, entryOf } from './entry.ts';
import { forbidden } from './forbidden.ts';
import { Glances } from './glances/glances.ts';
import { Neighbours } from './neighbours.ts';
import type { Bindings } from './review/bindings.ts';
import type { Seen } from './seen.ts';
import { Shelf } from './shelf.ts';
import { weightOf } from './weigh.ts';
import { THRESHOLD } from './weights.ts';

/** Records that are no more, and records that are new. */
export interface Regrouped {
  readonly gone: ReadonlySet<Entry>;
  readonly made: readonly Entry[];
}

/** Puts claims together to records, and again only in those components that a change has touched. */
export class Grouping {
  readonly #claims = new Shelf();
  /** The record that each is in, since it was last settled. */
  readonly #entries: (Entry | null)[] = [];
  readonly #free: number[] = [];
  readonly #glances = new Glances();
  readonly #neighbours = new Neighbours((slot) => this.at(slot), this.#glances);
  readonly #bonds = new Bonds();
  readonly #doings = new Doings();
  readonly #bound = new Bound();
  readonly #touched = new Set<number>();
  /** Records of claims that were taken out. */
  readonly #orphaned = new Set<Entry>();

  /** @returns the number of the claim until it is taken out */
  add(seen: Seen): number {
    const slot = this.#free.pop() ?? this.#claims.length;
    this.#claims.put(slot, seen);
    this.#entries[slot] = null;
    this.#bonds.add(slot);
    for (const other of this.#neighbours.add(slot, seen)) this.#weigh(slot, seen, other);
    this.#doings.add(slot, seen);
    this.#bound.add(slot, seen.claim.key);
    this.#touched.add(slot);
    return slot;
  }

  #weigh(slot: number, seen: Seen, other: number): void {
    const known = this.at(other);
    const weight = weightOf(seen, known);
    if (weight >= THRESHOLD && forbidden(seen, known) === null)
      this.#bonds.tie({ a: slot, b: other, weight });
  }

  remove(slot: number): void {
    const seen = this.at(slot);
    this.#neighbours.remove(slot, seen);
    this.#doings.remove(slot, seen);
    this.#bound.remove(slot, seen.claim.key);
    const entry = this.#entries[slot];
    if (entry) this.#orphaned.add(entry);
    for (const other of this.#bonds.remove(slot)) this.#touched.add(other);
    this.#touched.delete(slot);
    this.#claims.clear(slot);
    this.#free.push(slot);
  }

  /** What people merged and split. Claims whose keys it treats otherwise have to be taken out and in again. */
  set bindings(bindings: Bindings) {
    this.#bound.bindings = bindings;
  }

  /** Binds two claims whatever they weigh. */
  bind(a: number, b: number, weight = THRESHOLD): void {
    this.#bonds.tie({ a, b, weight });
    this.#touched.add(a);
  }

  /** Takes back that two claims were bound. */
  unbind(a: number, b: number, weight = THRESHOLD): void {
    for (const other of this.#bonds.untie({ a, b, weight })) this.#touched.add(other);
  }

  /** Claims that may deny one of a record, or that it may deny. */
  like(entry: Entry, slot: number, seen: Seen): Iterable<number> {
    if (!this.#doings.concern(entry, seen)) return NOBODY;
    const glances = this.#glances;
    const may = entry.denial
      ? (other: number) => glances.mayAnswer(slot, other, this.#entries[other]?.kind === 'measure')
      : (other: number) => glances.mayAnswer(other, slot, entry.kind === 'measure');
    return this.#doings.like(entry, seen, may);
  }

  /** The record that a claim is in, since it was last settled. */
  entryAt(slot: number): Entry | null {
    return this.#entries[slot] ?? null;
  }

  /** The claim of a number. */
  at(slot: number): Seen {
    return this.#claims.at(slot);
  }

  /** The claim that stands for all that hang together with one by bonds. */
  rootOf(slot: number): number {
    return this.#bonds.rootOf(slot);
  }

  /** The id of the record that a claim was in when they were last named. */
  recordOf(slot: number): string {
    return this.entryAt(slot)?.id ?? '';
  }

  item(slot: number): Item {
    return { slot, seen: this.at(slot) };
  }

  /** Folds what was touched since it was last called. */
  settle(): Regrouped {
    this.#rebind();
    const gone = new Set(this.#orphaned);
    const made: Entry[] = [];
    const roots = new Set<number>();
    for (const slot of this.#touched) roots.add(this.#bonds.rootOf(slot));
    for (const root of roots) for (const items of this.#foldAround(root)) this.#regroup(items, gone, made);
    this.#orphaned.clear();
    this.#touched.clear();
    return { gone, made };
  }

  #rebind(): void {
    const { gone, made } = this.#bound.settle((slot) => this.item(slot));
    for (const [a, b] of gone) this.unbind(a, b, MERGED);
    for (const [a, b] of made) this.bind(a, b, MERGED);
  }

  #foldAround(root: number): (readonly Item[])[] {
    if (this.#bonds.isAlone(root)) return [[this.item(root)]];
    const items = this.#bonds.membersOf(root).map((slot) => this.item(slot));
    return foldComponent(items, () => this.#bonds.bondsOf(root), this.#bound.bindings);
  }

  /** Makes a record of some claims, and notes which of theirs are gone; none of both if it is the one that they were. */
  #regroup(items: readonly Item[], gone: Set<Entry>, made: Entry[]): void {
    const before = new Set<Entry>();
    let fresh = 0;
    for (const { slot } of items) {
      const known = this.#entries[slot];
      if (known) before.add(known);
      else fresh++;
    }
    const [only] = before;
    if (fresh === 0 && before.size === 1 && only?.members.length === items.length) return;
    for (const entry of before) gone.add(entry);
    const entry = this.#entryOf(items, [...before]);
    for (const { slot } of items) this.#entries[slot] = entry;
    made.push(entry);
  }

  /** Records that are wholly in it are in order already: sorting begins with them. */
  #entryOf(items: readonly Item[], old: readonly Entry[]): Entry {
    if (old.length === 0) return entryOf(items);
    const fresh: number[] = [];
    for (const { slot } of items) if (!this.#entries[slot]) fresh.push(slot);
    const members = old.flatMap((entry) => entry.members).concat(fresh);
    if (members.length !== items.length) return entryOf(items);
    const from = old.length === 1 ? old[0] : undefined;
    return entryOf(
      members.map((slot) => this.item(slot)),
      from ? { from, by: fresh } : null,
    );
  }
}

const NOBODY: readonly number[] = [];
