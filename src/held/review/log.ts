import type { Decision } from '../../model/decision.ts';
import type { DecisionStanding, Review } from '../../record/index.ts';

/** A decision and where it stands now; it `waits` where a claim of it is not in the store. */
export type LoggedDecision = Decision & { readonly standing: DecisionStanding | 'waits' };

/**
 * All decisions, oldest first.
 * @param keys of the claims that stand
 */
export const logOf = (review: Review, keys: ReadonlySet<string>): LoggedDecision[] =>
  review.decisions.map((decision) => {
    const standing = review.standingOf(decision);
    const waits = standing === 'stands' && !decision.keys.every((key) => keys.has(key));
    return { ...decision, standing: waits ? 'waits' : standing };
  });
