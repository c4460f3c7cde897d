import type { Link } from './cluster.ts';
import { grown } from './grown.ts';

/** Two claims, by number, that belong together, with the weight of the reasons. */
export type Bond = Link;

/** Weights have three decimals: kept as whole numbers. */
const THOUSANDTHS = 1000;

const NONE = -1;

/**
 * Claims that hang together by bonds, as components. Nothing outside of a component has a say in how it falls into
 * records: folding the components that a change touches is folding everything. Claims and bonds are places in rows of
 * numbers: a component is a ring of claims and a list of bonds, so that two are joined without looking at either.
 */
export class Bonds {
  /** For every claim: one nearer to the root of its component, and the next in its ring. */
  #parent = new Int32Array(0);
  #ring = new Int32Array(0);
  /** For every root: its number of claims, and the first and the last bond of the component. */
  #size = new Int32Array(0);
  #first = new Int32Array(0);
  #last = new Int32Array(0);
  /** For every bond: the claims, the weight, and the next of its component. */
  #a = new Int32Array(0);
  #b = new Int32Array(0);
  #weight = new Int32Array(0);
  #next = new Int32Array(0);
  #used = 0;
  #free = NONE;

  /** Takes in a claim, bound to none. */
  add(slot: number): void {
    this.#parent = grown(this.#parent, slot + 1);
    this.#ring = grown(this.#ring, slot + 1);
    this.#size = grown(this.#size, slot + 1);
    this.#first = grown(this.#first, slot + 1);
    this.#last = grown(this.#last, slot + 1);
    this.#parent[slot] = slot;
    this.#ring[slot] = slot;
    this.#size[slot] = 1;
    this.#first[slot] = NONE;
    this.#last[slot] = NONE;
  }

  /** The claim that stands for the component of another. */
  rootOf(slot: number): number {
    let root = slot;
    while (this.#parent[root] !== root) root = this.#parent[root] ?? root;
    for (let at = slot; at !== root; ) {
      const up = this.#parent[at] ?? root;
      this.#parent[at] = root;
      at = up;
    }
    return root;
  }

  /** Binds two claims, and with them all that hang together with them. */
  tie({ a, b, weight }: Bond): void {
    const one = this.rootOf(a);
    const other = this.rootOf(b);
    const [large, small] = (this.#size[one] ?? 0) < (this.#size[other] ?? 0) ? [other, one] : [one, other];
    if (large !== small) this.#absorb(large, small);
    this.#append(large, this.#newBond(a, b, Math.round(weight * THOUSANDTHS)));
  }

  /** Whether nothing hangs together with a claim. */
  isAlone(slot: number): boolean {
    return this.#ring[slot] === slot;
  }

  /** The claims of the component of one. */
  membersOf(slot: number): number[] {
    const members = [slot];
    for (let at = this.#ring[slot] ?? slot; at !== slot; at = this.#ring[at] ?? slot) members.push(at);
    return members;
  }

  /** The bonds of the component of a claim. */
  bondsOf(slot: number): Bond[] {
    const bonds: Bond[] = [];
    for (let at = this.#first[this.rootOf(slot)] ?? NONE; at !== NONE; at = this.#next[at] ?? NONE)
      bonds.push({
        a: this.#a[at] ?? NONE,
        b: this.#b[at] ?? NONE,
        weight: (this.#weight[at] ?? 0) / THOUSANDTHS,
      });
    return bonds;
  }

  /** Takes a claim out with its bonds. @returns the others of its component, which may have fallen apart */
  remove(slot: number): number[] {
    const bonds = this.bondsOf(slot).filter(({ a, b }) => a !== slot && b !== slot);
    return this.#again(this.membersOf(slot), bonds).filter((one) => one !== slot);
  }

  /** Takes a bond out, if it holds. @returns the claims of the component, which may have fallen apart */
  untie({ a, b, weight }: Bond): number[] {
    const bonds = this.bondsOf(a);
    const at = bonds.findIndex((one) => isBetween(one, a, b) && one.weight === weight);
    if (at < 0) return [];
    bonds.splice(at, 1);
    return this.#again(this.membersOf(a), bonds);
  }

  /** Makes the components of some claims, which are all of one, by the bonds that are left. */
  #again(members: number[], bonds: readonly Bond[]): number[] {
    const root = this.rootOf(members[0] ?? NONE);
    const last = this.#last[root] ?? NONE;
    if (last !== NONE) {
      this.#next[last] = this.#free;
      this.#free = this.#first[root] ?? NONE;
    }
    for (const one of members) this.add(one);
    for (const bond of bonds) this.tie(bond);
    return members;
  }

  #absorb(large: number, small: number): void {
    this.#parent[small] = large;
    this.#size[large] = (this.#size[large] ?? 0) + (this.#size[small] ?? 0);
    const next = this.#ring[large] ?? large;
    this.#ring[large] = this.#ring[small] ?? small;
    this.#ring[small] = next;
    const first = this.#first[small] ?? NONE;
    if (first === NONE) return;
    this.#link(large, first);
    this.#last[large] = this.#last[small] ?? NONE;
  }

  #append(root: number, bond: number): void {
    this.#next[bond] = NONE;
    this.#link(root, bond);
    this.#last[root] = bond;
  }

  /** Puts a bond, and those that follow it, behind the last of a component. */
  #link(root: number, bond: number): void {
    const last = this.#last[root] ?? NONE;
    if (last === NONE) this.#first[root] = bond;
    else this.#next[last] = bond;
  }

  #newBond(a: number, b: number, weight: number): number {
    const bond = this.#free === NONE ? this.#used++ : this.#free;
    if (bond === this.#free) this.#free = this.#next[bond] ?? NONE;
    this.#a = grown(this.#a, bond + 1);
    this.#b = grown(this.#b, bond + 1);
    this.#weight = grown(this.#weight, bond + 1);
    this.#next = grown(this.#next, bond + 1);
    this.#a[bond] = a;
    this.#b[bond] = b;
    this.#weight[bond] = weight;
    return bond;
  }
}

const isBetween = (bond: Bond, a: number, b: number): boolean =>
  (bond.a === a && bond.b === b) || (bond.a === b && bond.b === a);
