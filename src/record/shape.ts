import { facetOf, slackOf, unlike } from './forbidden.ts';
import type { Seen } from './seen.ts';

/** Claims of one facet: one of them, and how far apart their possible dates lie at most. */
interface Side {
  readonly sample: Seen;
  latestFrom: number;
  earliestTo: number;
}

/**
 * What a set of claims forbids, by facet. Whether any pair across two sets is forbidden follows from it exactly,
 * in the time that it takes to compare facets, not claims.
 */
export type Shape = Map<string, Side>;

export function shapeOf(seen: Seen): Shape {
  const shape: Shape = new Map();
  take(shape, seen);
  return shape;
}

/** Takes a claim into a set. */
export function take(into: Shape, sample: Seen): void {
  const { from, to } = sample.possible;
  const facet = facetOf(sample);
  const known = into.get(facet);
  if (!known) into.set(facet, { sample, latestFrom: from, earliestTo: to });
  else widen(known, from, to);
}

function widen(side: Side, from: number, to: number): void {
  if (from > side.latestFrom) side.latestFrom = from;
  if (to < side.earliestTo) side.earliestTo = to;
}

/** Whether some claim of the one set and some of the other cannot be one. */
export function clash(one: Shape, other: Shape): boolean {
  for (const a of one.values()) for (const b of other.values()) if (clashing(a, b)) return true;
  return false;
}

function clashing(a: Side, b: Side): boolean {
  if (unlike(a.sample, b.sample) !== null) return true;
  const furthest = Math.max(a.latestFrom - b.earliestTo, b.latestFrom - a.earliestTo);
  return furthest > 0 && furthest > slackOf(a.sample, b.sample);
}

/** Takes the claims of another set into the first. */
export function merge(into: Shape, from: Shape): void {
  for (const [facet, side] of from) {
    const known = into.get(facet);
    if (known) widen(known, side.latestFrom, side.earliestTo);
    else into.set(facet, { ...side });
  }
}
