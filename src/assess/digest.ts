import type { Article } from '../model/article.ts';
import type { Claim } from '../model/claim.ts';
import type { Decision } from '../model/decision.ts';
import { canonicalJson } from '../model/ids.ts';
import type { Family, RecordEntry } from '../model/record.ts';
import { type Changes, Fold, Review } from '../record/index.ts';
import { isCorrection, replacedIn } from './corrections.ts';
import { clocksOf, cut } from './cut.ts';
import type { Known } from './known.ts';
import { compare } from './order.ts';
import { type Whole, wholeOf } from './whole.ts';

/** What is folded together with what a store keeps of it, so that who asks about a pair need not read all. */
export interface Digested {
  readonly records: readonly RecordEntry[];
  readonly digest: {
    readonly gone: readonly string[];
    readonly put: readonly RecordEntry[];
    readonly summary: string;
    readonly families: Iterable<Family>;
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
  const records = fold.records();
  return { records, digest: digestOf(fold, { ...standing, records }) };
}

/** What is found out of a whole store, so that neither a pair nor what is added needs all of it. */
export interface Summary {
  readonly whole: Whole;
  /** Reports that open as corrections do. */
  readonly correcting: readonly string[];
  /** Every report that was replaced, and the correction, in the order of the corrections. */
  readonly replaced: readonly (readonly [article: string, by: string])[];
  /** Claims that do not count on the newest day. */
  readonly left: readonly string[];
}

/**
 * What the newest day makes of a fold, and what is found out of the whole.
 * @param fold of just that; it is the same afterwards
 */
export function digestOf(
  fold: Fold,
  standing: Standing & { readonly records: readonly RecordEntry[] },
): Digested['digest'] {
  const { articles, claims, decisions, records } = standing;
  const review = new Review(decisions);
  const clocks = clocksOf(articles);
  const counting = review.claims(claims);
  const known = cut(articles, counting, clocks);
  const left = claimsLeft(claims, counting, known.claims);
  const summary: Summary = {
    whole: wholeOf({ clocks, ...known, records: [], review, told: standing }),
    correcting: articles.filter(isCorrection).map(({ id }) => id),
    replaced: replacedIn(articles).map(([article, by]) => [article.id, by.id]),
    left: left.map(({ id }) => id).sort(),
  };
  const { gone, put } = without(fold, left, records);
  return { gone, put, summary: JSON.stringify(summary), families: withNewest(fold, records, put) };
}

/**
 * What becomes of the records of a fold without some claims; it is the same afterwards.
 * @param records all of the fold: what is folded again without becoming another is no change
 */
export function without(fold: Fold, left: readonly Claim[], records: readonly RecordEntry[]): Changes {
  fold.remove(left);
  const { gone, put } = fold.changes();
  fold.add([], left);
  fold.changes();
  const again = new Set(put.map(({ id }) => id));
  const before = new Map(records.flatMap((one) => (again.has(one.id) ? [[one.id, canonicalJson(one)]] : [])));
  return { gone, put: put.filter((one) => before.get(one.id) !== canonicalJson(one)) };
}

/**
 * The families of a fold, with the records of the newest day that are others.
 * @param records all of the fold
 * @param newest those of the newest day that are others
 */
export function* withNewest(
  fold: Fold,
  records: readonly RecordEntry[],
  newest: readonly RecordEntry[],
): Generator<Family> {
  const byClaim = new Map(newest.map(({ id, claims: [first = ''] }) => [first, id]));
  const beside = new Map<string, string[]>();
  for (const { id, claims } of byClaim.size > 0 ? records : [])
    beside.set(
      id,
      claims.flatMap((claim) => byClaim.get(claim) ?? []),
    );
  for (const family of fold.families()) {
    const others = family.records.flatMap((id) => beside.get(id) ?? []);
    yield others.length === 0
      ? family
      : { ...family, records: [...new Set([...family.records, ...others])].sort(compare) };
  }
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
export function knownOnPair(held: HeldOnPair): Known {
  const known = knowns.get(held) ?? newKnown(held);
  knowns.set(held, known);
  return known;
}

/** What a store holds on a pair. */
type HeldOnPair = Standing & { readonly records: readonly RecordEntry[]; readonly summary: string };

/** One for each, as long as that is in use: what is found out of it is found once. */
const knowns = new WeakMap<HeldOnPair, Known>();

function newKnown(held: HeldOnPair): Known {
  const { whole } = JSON.parse(held.summary) as Summary;
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
