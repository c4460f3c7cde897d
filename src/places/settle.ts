import type { Spot } from './gazetteer.ts';

/** How many times larger than the next a town has to be to be meant without further sign. */
const DOMINANT = 5;
/** Inhabitants that make a town known abroad by its name alone. */
const KNOWN = 150_000;
/** The same of the seat of a province ('Goma', 'Agadez'). */
const SEAT = 100_000;
/** How many times larger a famous town has to be to be meant even where the report names the state of a namesake. */
export const TOWERING = 20;

/**
 * Which of its namesakes a name means. The state said beside it ('Tripoli, Lebanon') settles it; else one in a state
 * that the report names; else the one that everybody knows. Null where two remain.
 * @param said code of the state that the text puts beside the name
 * @param named codes of all states that the report names
 */
export function settle(spots: readonly Spot[], said: string | null, named: ReadonlySet<string>): Spot | null {
  if (said !== null) return spots.find(({ country }) => country === said) ?? null;
  const [first] = spots;
  if (!first) return null;
  if (first.geonames === null) return first;
  const near = spots.filter(({ country }) => country !== null && named.has(country));
  const [best] = near;
  if (best && !(isFamous(first) && best.inhabitants * TOWERING < first.inhabitants)) return best;
  return isFamous(first) && (first.kind === 'capital' || dominates(first, spots)) ? first : null;
}

const isFamous = ({ kind, inhabitants }: Spot): boolean =>
  kind === 'capital' || inhabitants >= (kind === 'seat' ? SEAT : KNOWN);

const dominates = (first: Spot, spots: readonly Spot[]): boolean =>
  spots.every((spot) => spot === first || spot.inhabitants * DOMINANT <= first.inhabitants);
