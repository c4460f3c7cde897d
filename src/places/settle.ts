import type { Spot } from './gazetteer.ts';

/** How many times larger than the next a town has to be to be meant without further sign. */
const DOMINANT = 5;
/** Inhabitants that make a town known abroad by its name alone. */
const KNOWN = 150_000;
/** Inhabitants below which a namesake in a state that the report names is left alone beside a capital. */
const SMALL = 20_000;

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
  if (best && !(isFamous(first) && best !== first && best.inhabitants < SMALL)) return alone(near) ?? best;
  return isFamous(first) && (first.kind === 'capital' || dominates(first, spots)) ? first : null;
}

const isFamous = ({ kind, inhabitants }: Spot): boolean => kind === 'capital' || inhabitants >= KNOWN;

const dominates = (first: Spot, spots: readonly Spot[]): boolean =>
  spots.every((spot) => spot === first || spot.inhabitants * DOMINANT <= first.inhabitants);

/** The only one of a list. */
const alone = (spots: readonly Spot[]): Spot | null => (spots.length === 1 ? (spots[0] ?? null) : null);
