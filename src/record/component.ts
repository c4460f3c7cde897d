import { components, isPeaceful, type Link } from './cluster.ts';
import { compare } from './history.ts';
import type { Seen } from './seen.ts';

/** The claims of one record. */
export type Group = readonly Seen[];

/** A claim in a block. */
export interface Item {
  readonly seen: Seen;
  component: Component;
  /** The claims of the record that it is in, since it was last folded. */
  group: Group | null;
  /** Place in the canonical order of its component, set when that is folded. */
  rank: number;
}

/** Two claims that belong together, with the weight of the reasons. */
export interface Bond {
  readonly a: Item;
  readonly b: Item;
  readonly weight: number;
}

/**
 * Claims that hang together by bonds. Nothing outside of it has a say in how it falls into records: folding the
 * components that a change touches is folding everything.
 */
export class Component {
  readonly items: Item[] = [];
  readonly bonds: Bond[] = [];

  /** Takes in another, which is not used afterwards. */
  absorb(other: Component): void {
    for (const item of other.items) {
      item.component = this;
      this.items.push(item);
    }
    for (const bond of other.bonds) this.bonds.push(bond);
    other.items.length = 0;
    other.bonds.length = 0;
  }

  /** The claims, those of one record together. */
  fold(): Item[][] {
    if (isPeaceful(this.items)) return [[...this.items]];
    const ordered = [...this.items].sort(canonically);
    for (const [rank, item] of ordered.entries()) item.rank = rank;
    return components(ordered, this.bonds.map(ranked));
  }

  /** Falls into its parts when some bonds and perhaps a claim are gone; it is not used afterwards. */
  split(holds: (bond: Bond) => boolean, without?: Item): Component[] {
    const parts = this.items
      .filter((item) => item !== without)
      .map((item) => {
        item.component = new Component();
        item.component.items.push(item);
        return item.component;
      });
    for (const bond of this.bonds) if (holds(bond)) tie(bond);
    this.items.length = 0;
    this.bonds.length = 0;
    return parts.filter(({ items }) => items.length > 0);
  }
}

/** Binds two claims, and with them all that hang together with them; gives what they are part of then. */
export function tie(bond: Bond): Component {
  const [one, other] = [bond.a.component, bond.b.component];
  const [large, small] = one.items.length < other.items.length ? [other, one] : [one, other];
  if (large !== small) large.absorb(small);
  large.bonds.push(bond);
  return large;
}

/** By key, then by id: an order that nobody's reading settles. */
export const canonically = (a: Item, b: Item): number =>
  compare(a.seen.claim.key, b.seen.claim.key) || compare(a.seen.claim.id, b.seen.claim.id);

const ranked = ({ a, b, weight }: Bond): Link => ({
  a: Math.min(a.rank, b.rank),
  b: Math.max(a.rank, b.rank),
  weight,
});
