import { Component, type Group, type Item, tie } from './component.ts';
import { forbidden } from './forbidden.ts';
import { Neighbours } from './neighbours.ts';
import { References } from './references.ts';
import type { Seen } from './seen.ts';
import { weightOf } from './weigh.ts';
import { THRESHOLD } from './weights.ts';

/** Records that are no more, and records that are new, as their claims. */
export interface Regrouped {
  readonly gone: Iterable<Group>;
  readonly made: readonly Group[];
}

/** Folds the claims of one block, and again only those components that a change has touched. */
export class BlockFold {
  readonly #items = new Map<string, Item>();
  readonly #neighbours = new Neighbours<Item>();
  readonly #references = new References();
  /** Groups of claims that were taken out. */
  readonly #orphaned = new Set<Group>();
  readonly #touched = new Set<Component>();

  get size(): number {
    return this.#items.size;
  }

  add(seen: Seen): void {
    const component = new Component();
    const item: Item = { seen, component, group: null, rank: 0 };
    component.items.push(item);
    for (const other of this.#neighbours.near(seen)) {
      const weight = weightOf(seen, other.seen);
      if (weight >= THRESHOLD && forbidden(seen, other.seen) === null) tie({ a: item, b: other, weight });
    }
    this.#neighbours.add(item);
    this.#references.add(item);
    this.#items.set(seen.claim.id, item);
    this.#touched.add(item.component);
  }

  remove(seen: Seen): void {
    const item = this.#items.get(seen.claim.id);
    if (!item) return;
    this.#items.delete(seen.claim.id);
    this.#neighbours.remove(item);
    this.#references.remove(item);
    if (item.group) this.#orphaned.add(item.group);
    const parts = item.component.split(({ a, b }) => a !== item && b !== item, item);
    for (const part of parts) this.#touched.add(part);
  }

  /** Folds what was touched since it was last called. */
  settle(): Regrouped {
    this.#refer();
    const gone = new Set(this.#orphaned);
    const made: Group[] = [];
    for (const component of this.#touched)
      if (component.items.length > 0)
        for (const members of component.fold()) {
          const group = regroup(members, gone);
          if (group) made.push(group);
        }
    this.#orphaned.clear();
    this.#touched.clear();
    return { gone, made };
  }

  #refer(): void {
    const { gone, made } = this.#references.changes();
    for (const bond of gone) {
      const { component } = bond.a;
      if (!component.bonds.includes(bond)) continue;
      for (const part of component.split((one) => one !== bond)) this.#touched.add(part);
    }
    for (const bond of made) this.#touched.add(tie(bond));
  }
}

/** Makes a group of claims, and says which of theirs are gone; null if it is the one that they were. */
function regroup(members: readonly Item[], gone: Set<Group>): Group | null {
  const known = members[0]?.group ?? null;
  const before = new Set(members.flatMap(({ group }) => (group ? [group] : [])));
  if (known?.length === members.length && before.size === 1 && members.every(({ group }) => group === known))
    return null;
  for (const group of before) gone.add(group);
  const group = members.map(({ seen }) => seen);
  for (const member of members) member.group = group;
  return group;
}
