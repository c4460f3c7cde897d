import { forbidden } from './forbidden.ts';
import type { Bindings } from './review/bindings.ts';
import type { Seen } from './seen.ts';
import { clash, merge, type Shape, shapeOf, take } from './shape.ts';
import { NONE } from './told.ts';

/** Claims that belong together by a link, as ranks in a canonical order, with the weight of the reasons. */
export interface Link {
  readonly a: number;
  readonly b: number;
  readonly weight: number;
}

/** Weight of a link by which a person merged claims: more than any likeness comes to. */
export const MERGED = 1_000_000;

interface Cluster {
  readonly members: number[];
  readonly shape: Shape;
  /** Keys of claims that people split from others. */
  split: readonly string[];
  /** Clusters that it was found not to go with: they never will, whatever joins either. Null as long as there are none. */
  hostile: Set<Cluster> | null;
}

/** More than any rank, and so little that two make one number. */
const RANKS = 2 ** 26;

/**
 * Connected components under cannot-link constraints: the heaviest link first, and two components are joined only
 * if no pair across them is forbidden. Items must come in a canonical order, which settles ties; the order in
 * which anything was read never counts. What people merged comes first, whatever speaks against it, and what they
 * split is never joined.
 * @param items claims that links connect
 */
export function components<T extends { readonly seen: Seen }>(
  items: readonly T[],
  links: readonly Link[],
  bindings: Bindings,
): T[][] {
  const of = items.map(
    ({ seen }, i): Cluster => ({
      members: [i],
      shape: shapeOf(seen),
      split: bindings.apartFrom(seen.claim.key).size > 0 ? [seen.claim.key] : NONE,
      hostile: null,
    }),
  );
  for (const [weight, pairs] of byWeight(links))
    for (const pair of pairs) {
      const left = of[Math.floor(pair / RANKS)];
      const right = of[pair % RANKS];
      if (!left || !right || left === right) continue;
      if (weight < MERGED && isHostile(left, right, bindings)) continue;
      const [small, large] = left.members.length < right.members.length ? [left, right] : [right, left];
      absorb(large, small);
      for (const i of small.members) of[i] = large;
    }
  return [...new Set(of)].map(({ members }) => members.flatMap((i) => items[i] ?? []));
}

/** Links as pairs of ranks, the heaviest first; those of one weight in the order of the ranks. */
function byWeight(links: readonly Link[]): [number, Float64Array][] {
  const pairs = new Map<number, number[]>();
  for (const { a, b, weight } of links) {
    const list = pairs.get(weight);
    const pair = Math.min(a, b) * RANKS + Math.max(a, b);
    if (list) list.push(pair);
    else pairs.set(weight, [pair]);
  }
  return [...pairs]
    .sort(([x], [y]) => y - x)
    .map(([weight, list]): [number, Float64Array] => [weight, Float64Array.from(list).sort()]);
}

function isHostile(one: Cluster, other: Cluster, bindings: Bindings): boolean {
  if (one.hostile?.has(other)) return true;
  if (!isSplit(one, other, bindings) && !clash(one.shape, other.shape)) return false;
  makeHostile(one, other);
  return true;
}

function makeHostile(one: Cluster, other: Cluster): void {
  one.hostile = (one.hostile ?? new Set()).add(other);
  other.hostile = (other.hostile ?? new Set()).add(one);
}

/** Takes the claims of a smaller set into a larger one. */
function absorb(large: Cluster, small: Cluster): void {
  merge(large.shape, small.shape);
  if (small.split.length > 0) large.split = large.split.concat(small.split);
  for (const i of small.members) large.members.push(i);
  for (const enemy of small.hostile ?? NONE) makeHostile(large, enemy);
}

const isSplit = (one: Cluster, other: Cluster, bindings: Bindings): boolean =>
  other.split.length > 0 &&
  one.split.some((key) => [...bindings.apartFrom(key)].some((from) => other.split.includes(from)));

/** Whether nothing forbids any two of the claims to be one: then those that links connect are one. */
export function isPeaceful(items: readonly { readonly seen: Seen }[], bindings: Bindings): boolean {
  if (bindings.splitAny && items.some(({ seen }) => bindings.apartFrom(seen.claim.key).size > 0))
    return false;
  return items.length <= FEW ? allGoByPairs(items) : allGoByShape(items);
}

/** Pairs of so few are looked at faster than what they have in common. */
const FEW = 4;

/** {@link isPeaceful} by each pair, also of a claim with itself; either way round, since people merge claims of two kinds. */
export function allGoByPairs(items: readonly { readonly seen: Seen }[]): boolean {
  for (const one of items)
    for (const other of items) if (forbidden(one.seen, other.seen) !== null) return false;
  return true;
}

/** {@link isPeaceful} by what all have in common. */
export function allGoByShape(items: readonly { readonly seen: Seen }[]): boolean {
  const whole: Shape = new Map();
  for (const { seen } of items) take(whole, seen);
  return !clash(whole, whole);
}
