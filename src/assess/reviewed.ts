import type { Claim } from '../model/claim.ts';
import type { Dossier } from './dossier.ts';
import { claimsOf, type Desk } from './line.ts';

/** How much of a dossier people have looked at. A rejected claim between both sides is counted though it has no line. */
export function reviewOf(desk: Desk, told: readonly Claim[]): Dossier['review'] {
  const reviewed = desk.records.filter((record) =>
    claimsOf(record, desk).some(({ key }) => desk.review.on(key).length > 0),
  );
  const rejected = told.filter((claim) => desk.review.rejects(claim.key) && isBetween(claim, desk.pair));
  return { reviewed: reviewed.length, records: desk.records.length, rejected: rejected.length };
}

const isBetween = ({ by, to, third }: Claim, pair: readonly string[]): boolean =>
  pair.every((code) => [...by, ...to, ...third].some((actor) => actor.code === code));
