import type { Bindings } from './review/bindings.ts';
import type { Seen } from './seen.ts';
import { clash, merge, type Shape, shapeOf, take } from './shape.ts';

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
  readonly split: Set<string>;
}

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
      split: new Set(bindings.apartFrom(seen.claim.key).size > 0 ? [seen.claim.key] : []),
    }),
  );
  for (const { a, b, weight } of [...links].sort((x, y) => y.weight - x.weight || x.a - y.a || x.b - y.b)) {
    const [left, right] = [of[a], of[b]];
    if (!left || !right || left === right) continue;
    if (weight < MERGED && (isSplit(left, right, bindings) || clash(left.shape, right.shape))) continue;
    const [small, large] = left.members.length < right.members.length ? [left, right] : [right, left];
    merge(large.shape, small.shape);
    for (const key of small.split) large.split.add(key);
    for (const i of small.members) {
      large.members.push(i);
      of[i] = large;
    }
  }
  return [...new Set(of)].map(({ members }) => members.sort((i, j) => i - j).flatMap((i) => items[i] ?? []));
}

const isSplit = (one: Cluster, other: Cluster, bindings: Bindings): boolean =>
  other.split.size > 0 &&
  [...one.split].some((key) => [...bindings.apartFrom(key)].some((from) => other.split.has(from)));

/** Whether nothing forbids any two of the claims to be one: then those that links connect are one. */
export function isPeaceful(items: readonly { readonly seen: Seen }[], bindings: Bindings): boolean {
  if (items.some(({ seen }) => bindings.apartFrom(seen.claim.key).size > 0)) return false;
  const whole: Shape = new Map();
  for (const { seen } of items) take(whole, seen);
  return !clash(whole, whole);
}
