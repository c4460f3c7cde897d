import type { Claim } from '../model/claim.ts';
import type { Dossier } from './dossier.ts';
import { claimsOf, type Desk } from './line.ts';

/**
 * How much of a dossier people have looked at. A rejected claim between both sides is counted though it has no line.
 * @param rejected claims of any pair
 */
export function reviewOf(desk: Desk, rejected: readonly Claim[]): Dossier['review'] {
  const reviewed = desk.records.filter((record) =>
    claimsOf(record, desk).some(({ key }) => desk.review.on(key).length > 0),
  );
  const own = rejected.filter((claim) => isBetween(claim, desk.pair));
  return { reviewed: reviewed.length, records: desk.records.length, rejected: own.length };
}

const isBetween = ({ by, to, third }: Claim, pair: readonly string[]): boolean =>
  pair.every((code) => [...by, ...to, ...third].some((actor) => actor.code === code));
