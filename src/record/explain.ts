import type { Article } from '../model/article.ts';
import type { Claim } from '../model/claim.ts';
import type { RecordEntry } from '../model/record.ts';
import { blockOf } from './block.ts';
import { forbidden } from './forbidden.ts';
import { compare } from './history.ts';
import { latestCoding } from './latest.ts';
import { referring } from './refer.ts';
import { NO_REVIEW, type Review } from './review/index.ts';
import { type Seen, seenOf } from './seen.ts';
import { type Part, weigh, weightOf } from './weigh.ts';
import { THRESHOLD } from './weights.ts';

/** Two claims side by side. */
export interface Comparison {
  readonly a: Claim;
  readonly b: Claim;
  readonly parts: readonly Part[];
  readonly weight: number;
}

/** The same of claims as folding sees them. */
type Compared = Omit<Comparison, 'a' | 'b'> & { readonly a: Seen; readonly b: Seen };

/** Why the claims of a record are one, and why what looks like them is not. */
export interface RecordReasons {
  /** For every claim but one what binds it most to the others. */
  readonly bonds: readonly (Comparison & { readonly by: Binding })[];
  /** Claims outside that come close, the closest first, each with what keeps it out. */
  readonly near: readonly (Comparison & { readonly against: string })[];
}

/** What binds two claims: their likeness, that the one only names what the other tells, or a person. */
export type Binding = 'likeness' | 'reference' | 'person';

/** How far below the threshold a claim still counts as close. */
const CLOSE = 1;
const MOST_NEAR = 10;

/** Explains a record from the claims that it was folded from and those that were compared with them. */
export function reasonsOf(
  record: RecordEntry,
  articles: readonly Article[],
  claims: readonly Claim[],
  review = NO_REVIEW,
): RecordReasons {
  const own = new Set(record.claims);
  const block = blockAround(own, articles, claims).filter(({ claim }) => !review.rejects(claim.key));
  const members = block.filter(({ claim }) => own.has(claim.id));
  const others = block.filter(({ claim }) => !own.has(claim.id));
  const near = others
    .flatMap((other) => nearTo(other, members, review))
    .sort(byWeight)
    .slice(0, MOST_NEAR);
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  return {
    bonds: bondsOf(members, review).flatMap((one) => whole(one, byId)),
    near: near.flatMap((one) => whole(one, byId)),
  };
}

/** A comparison with the claims as the reports have them. */
function whole<T extends Compared>(
  one: T,
  claims: ReadonlyMap<string, Claim>,
): (Omit<T, 'a' | 'b'> & Pick<Comparison, 'a' | 'b'>)[] {
  const [a, b] = [claims.get(one.a.claim.id), claims.get(one.b.claim.id)];
  return a && b ? [{ ...one, a, b }] : [];
}

/** The claims that were compared with those of a record. */
function blockAround(
  own: ReadonlySet<string>,
  articles: readonly Article[],
  claims: readonly Claim[],
): Seen[] {
  const byId = new Map(articles.map((article) => [article.id, article]));
  const around = new Set(claims.filter(({ id }) => own.has(id)).map(outlineOf));
  const likely = latestCoding(claims).filter((claim) => around.has(outlineOf(claim)));
  const all = likely.flatMap((claim) => {
    const article = byId.get(claim.evidence.article);
    return article ? [seenOf(claim, article)] : [];
  });
  const blocks = new Set(all.filter(({ claim }) => own.has(claim.id)).map(blockOf));
  return all.filter((seen) => blocks.has(blockOf(seen)));
}

/** Claims of one block have one outline: what is quickly told of a block, since to see a claim as folding does takes long. */
function outlineOf({ kind, by, to }: Claim): string {
  const parties = kind === 'agreement' || kind === 'meeting' ? [...by, ...to] : by;
  const codes = [...new Set(parties.map(({ code }) => code))].sort().join();
  return `${kind === 'commitment' ? 'agreement' : kind} ${codes}`;
}

/** The heaviest bonds that hold the claims together, one fewer than claims (a greatest spanning tree). */
function bondsOf(members: readonly Seen[], { bindings }: Review): (Compared & { readonly by: Binding })[] {
  const named = referring(members.map((seen) => ({ seen }))).map(([a, b]) => ({
    ...compared(a.seen, b.seen),
    weight: THRESHOLD,
    by: 'reference' as const,
  }));
  const merged = (a: Seen, b: Seen): boolean => bindings.groupOf(a.claim.key).has(b.claim.key);
  const bond = (a: Seen, b: Seen): Compared & { readonly by: Binding } =>
    merged(a, b)
      ? { ...compared(a, b), weight: Number.POSITIVE_INFINITY, by: 'person' }
      : { ...compared(a, b), by: 'likeness' };
  const bonds = [...named, ...members.flatMap((a, i) => members.slice(i + 1).map((b) => bond(a, b)))];
  const groups = new Map(members.map(({ claim }) => [claim.id, claim.id]));
  return bonds
    .filter(({ weight }) => weight >= THRESHOLD)
    .sort(byWeight)
    .filter(({ a, b }) => {
      const [x, y] = [groups.get(a.claim.id), groups.get(b.claim.id)];
      if (x === undefined || x === y) return false;
      for (const [id, group] of groups) if (group === y) groups.set(id, x);
      return true;
    });
}

/** A claim outside next to the one inside that it is most like. */
function nearTo(
  other: Seen,
  members: readonly Seen[],
  { bindings }: Review,
): (Compared & { readonly against: string })[] {
  const pairs = members.map((member) => ({ member, ...compared(member, other) })).sort(byWeight);
  const [closest] = pairs;
  if (!closest || closest.weight < THRESHOLD - CLOSE) return [];
  const { member, ...comparison } = closest;
  const apart = bindings.apartFrom(other.claim.key);
  if (members.some(({ claim }) => apart.has(claim.key)))
    return [{ ...comparison, against: 'a person split them' }];
  const own = forbidden(member, other);
  const elsewhere = members.map((one) => forbidden(one, other)).find((reason) => reason !== null);
  if (own !== null) return [{ ...comparison, against: own }];
  if (comparison.weight < THRESHOLD) return [{ ...comparison, against: 'weighs too little' }];
  return [
    {
      ...comparison,
      against: elsewhere
        ? `${elsewhere}, against another claim of the record`
        : 'bound more to another record, which cannot be this one',
    },
  ];
}

const compared = (a: Seen, b: Seen): Compared => ({
  a,
  b,
  parts: weigh(a, b),
  weight: weightOf(a, b),
});

const byWeight = (x: Compared, y: Compared): number =>
  y.weight - x.weight || compare(x.a.claim.id, y.a.claim.id) || compare(x.b.claim.id, y.b.claim.id);
