import { slackOf, unlike } from './forbidden.ts';
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

export const shapeOf = (sample: Seen): Shape =>
  new Map([[sample.facet, { sample, latestFrom: sample.possible.from, earliestTo: sample.possible.to }]]);

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
    if (known) {
      known.latestFrom = Math.max(known.latestFrom, side.latestFrom);
      known.earliestTo = Math.min(known.earliestTo, side.earliestTo);
    } else into.set(facet, { ...side });
  }
}
