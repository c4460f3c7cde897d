import type { Seen } from './seen.ts';
import { clash, merge, type Shape, shapeOf, take } from './shape.ts';

/** Claims that belong together by a link, as ranks in a canonical order, with the weight of the reasons. */
export interface Link {
  readonly a: number;
  readonly b: number;
  readonly weight: number;
}

interface Cluster {
  readonly members: number[];
  readonly shape: Shape;
}

/**
 * Connected components under cannot-link constraints: the heaviest link first, and two components are joined only
 * if no pair across them is forbidden. Items must come in a canonical order, which settles ties; the order in
 * which anything was read never counts.
 * @param items claims that links connect
 */
export function components<T extends { readonly seen: Seen }>(
  items: readonly T[],
  links: readonly Link[],
): T[][] {
  const of = items.map(({ seen }, i): Cluster => ({ members: [i], shape: shapeOf(seen) }));
  for (const { a, b } of [...links].sort((x, y) => y.weight - x.weight || x.a - y.a || x.b - y.b)) {
    const [left, right] = [of[a], of[b]];
    if (!left || !right || left === right || clash(left.shape, right.shape)) continue;
    const [small, large] = left.members.length < right.members.length ? [left, right] : [right, left];
    merge(large.shape, small.shape);
    for (const i of small.members) {
      large.members.push(i);
      of[i] = large;
    }
  }
  return [...new Set(of)].map(({ members }) => members.sort((i, j) => i - j).flatMap((i) => items[i] ?? []));
}

/** Whether nothing forbids any two of the claims to be one: then those that links connect are one. */
export function isPeaceful(items: readonly { readonly seen: Seen }[]): boolean {
  const whole: Shape = new Map();
  for (const { seen } of items) take(whole, seen);
  return !clash(whole, whole);
}
