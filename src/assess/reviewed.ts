import type { Dossier } from './dossier.ts';
import { claimsOf, type Desk } from './line.ts';

/**
 * How much of a dossier people have looked at. A rejected claim between both sides is counted though it has no line.
 * @param rejected codes of the parties of each claim that was rejected, of any pair
 */
export function reviewOf(desk: Desk, rejected: readonly (readonly string[])[]): Dossier['review'] {
  const reviewed = desk.records.filter((record) =>
    claimsOf(record, desk).some(({ key }) => desk.review.on(key).length > 0),
  );
  const own = rejected.filter((codes) => desk.pair.every((code) => codes.includes(code)));
  return { reviewed: reviewed.length, records: desk.records.length, rejected: own.length };
}
