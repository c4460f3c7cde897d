import type { Claim } from '../model/claim.ts';
import type { Review } from '../record/index.ts';
import type { Decided } from './dossier.ts';

/** What people decided about some claims, each decision once, oldest first. */
export function decidedOn(claims: readonly Claim[], review: Review): Decided[] {
  const found = new Set(claims.flatMap(({ key }) => review.on(key)));
  return review.decisions
    .filter((decision) => found.has(decision))
    .flatMap(({ id, verdict, by, at, reason }) =>
      verdict === 'undo' || verdict === 'reject' ? [] : [{ decision: id, verdict, by, at, reason }],
    );
}
