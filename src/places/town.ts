import type { Gazetteer, Spot } from './gazetteer.ts';
import { settle, TOWERING } from './settle.ts';

/**
 * The code of the state in which a town lies. Where two of the states that the report names have a town of that name,
 * nobody can say, unless the one towers over the other.
 * @param said code of the state that the text puts beside the name
 */
export function stateOfTown(
  gazetteer: Gazetteer,
  name: string,
  said: string | null,
  named: ReadonlySet<string>,
): string | null {
  const spots = gazetteer.find(name);
  const spot = settle(spots, said, named);
  const rivals = spots.filter(
    ({ country }) => country !== null && named.has(country) && country !== spot?.country,
  );
  return spot && (said !== null || rivals.every((rival) => isSmall(rival, spot))) ? spot.country : null;
}

const isSmall = (rival: Spot, spot: Spot): boolean => rival.inhabitants * TOWERING <= spot.inhabitants;
