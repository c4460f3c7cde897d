import type { Bond } from './bonds.ts';
import { components, isPeaceful } from './cluster.ts';
import { compare } from './history.ts';
import { overtaken } from './overtaken.ts';
import type { Bindings } from './review/bindings.ts';
import type { Seen } from './seen.ts';

/** A claim by its number. */
export interface Item {
  readonly slot: number;
  readonly seen: Seen;
}

/** The claims of a component, those of one record together. */
export function foldComponent(
  items: readonly Item[],
  bondsOf: () => readonly Bond[],
  bindings: Bindings,
): (readonly Item[])[] {
  if (items.length === 1 || isPeaceful(items, bindings)) return [items];
  const known = new Map(items.map((item) => [item.slot, item]));
  const loose = overtaken(items, bondsOf);
  if (loose !== items && isPeaceful(loose, bindings)) return [items];
  const ordered = [...loose].sort(canonically);
  const ranks = new Map(ordered.map(({ slot }, rank) => [slot, rank]));
  const links = bondsOf().map(({ a, b, weight }) => ({
    a: ranks.get(a) ?? -1,
    b: ranks.get(b) ?? -1,
    weight,
  }));
  return components(ordered, links, bindings).map((group) =>
    group.map((item) => known.get(item.slot) ?? item),
  );
}

/** By key, then by id: an order that nobody's reading settles. Most keys differ in the number that they begin with. */
export const canonically = (a: Item, b: Item): number =>
  a.seen.order - b.seen.order ||
  compare(a.seen.claim.key, b.seen.claim.key) ||
  compare(a.seen.claim.id, b.seen.claim.id);
