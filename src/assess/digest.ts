import type { Article } from '../model/article.ts';
import type { Claim } from '../model/claim.ts';
import type { Decision } from '../model/decision.ts';
import type { RecordEntry } from '../model/record.ts';
import { Fold, Review } from '../record/index.ts';
import { clocksOf, cut } from './cut.ts';
import type { Known } from './known.ts';
import { type Whole, wholeOf } from './whole.ts';

/** What is folded together with what a store keeps of it, so that who asks about a pair need not read all. */
export interface Digested {
  readonly records: readonly RecordEntry[];
  readonly digest: {
    readonly gone: readonly string[];
    readonly put: readonly RecordEntry[];
    readonly summary: string;
  };
}

/** All that stands in a store. */
export interface Standing {
  readonly articles: readonly Article[];
  readonly claims: readonly Claim[];
  readonly decisions: readonly Decision[];
}

/** Folds all that stands in a store. */
export function digested(standing: Standing): Digested {
  const fold = new Fold();
  fold.decide(new Review(standing.decisions), []);
  fold.add(standing.articles, standing.claims);
  return { records: fold.records(), digest: digestOf(fold, standing) };
}

/**
 * What the newest day makes of a fold.
 * @param fold of just that; it is the same afterwards
 */
export function digestOf(fold: Fold, standing: Standing): Digested['digest'] {
  const { articles, claims, decisions } = standing;
  const review = new Review(decisions);
  const clocks = clocksOf(articles);
  const counting = review.claims(claims);
  const known = cut(articles, counting, clocks);
  const whole = wholeOf({ clocks, ...known, records: [], review, told: standing });
  const left = claimsLeft(claims, counting, known.claims);
  fold.remove(left);
  const { gone, put } = fold.changes();
  fold.add([], left);
  fold.changes();
  return { gone, put, summary: JSON.stringify(whole) };
}

/** The claims that do not count on the day. */
function claimsLeft(
  claims: readonly Claim[],
  counting: readonly Claim[],
  known: readonly Claim[],
): readonly Claim[] {
  if (known.length === counting.length) return [];
  const kept = new Set(known.map(({ id }) => id));
  const left = new Set(counting.flatMap(({ id }) => (kept.has(id) ? [] : [id])));
  return claims.filter(({ id }) => left.has(id));
}

/** What is known on the newest day, of one pair, from what a store holds on it. */
export function knownOnPair(
  held: Standing & { readonly records: readonly RecordEntry[]; readonly summary: string },
): Known {
  const whole = JSON.parse(held.summary) as Whole;
  const review = new Review(held.decisions);
  return {
    clocks: whole.clocks,
    articles: held.articles,
    claims: review.claims(held.claims),
    records: held.records,
    review,
    told: held,
    whole,
  };
}
