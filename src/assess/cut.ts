import { type Article, publicationDay } from '../model/article.ts';
import type { Claim } from '../model/claim.ts';
import { isPutOff } from '../record/index.ts';
import { correctionsOf } from './corrections.ts';

/** The day a dossier stands at, and the last day whose reports it knows. */
export interface Clocks {
  readonly asOf: string;
  readonly asOfBasis: 'given' | 'newest report' | 'newest report by then';
  readonly knownBy: string;
}

/**
 * Without a day, the dossier stands at the newest publication day that it may know. Reports published after the day
 * it stands at are known only if `knownBy` says so.
 */
export function clocksOf(
  articles: readonly Pick<Article, 'published'>[],
  asOf?: string,
  knownBy?: string,
): Clocks {
  const days = articles.map(publicationDay).filter((day) => knownBy === undefined || day <= knownBy);
  const newest = days.sort().at(-1) ?? '';
  const stand = asOf ?? newest;
  return {
    asOf: stand,
    asOfBasis:
      asOf !== undefined ? 'given' : knownBy === undefined ? 'newest report' : 'newest report by then',
    knownBy: knownBy ?? stand,
  };
}

/**
 * The claims that count on that day, with the reports that they were read in; none of a report that was corrected by then.
 * @param correctedBy which reports were corrected by a day, where not all are given
 */
export function cut(
  articles: readonly Article[],
  claims: readonly Claim[],
  clocks: Clocks,
  correctedBy?: (knownBy: string) => Pick<ReadonlySet<string>, 'has'>,
): { articles: Article[]; claims: Claim[] } {
  const known = articles.filter((a) => publicationDay(a) <= clocks.knownBy);
  const corrected = correctedBy?.(clocks.knownBy) ?? correctionsOf(known);
  return { articles: known, claims: counting(known, claims, clocks, corrected) };
}

/**
 * The claims that count on that day.
 * @param known the articles of the claims that were published by then
 * @param corrected articles that were corrected by then
 */
export function counting(
  known: readonly Pick<Article, 'id' | 'published'>[],
  claims: readonly Claim[],
  clocks: Clocks,
  corrected: Pick<ReadonlySet<string>, 'has'>,
): Claim[] {
  const byId = new Map(known.map((article) => [article.id, article]));
  return claims.filter((claim) => {
    const article = byId.get(claim.evidence.article);
    return (
      article !== undefined && !corrected.has(article.id) && soOn(claim, publicationDay(article), clocks.asOf)
    );
  });
}

/**
 * Whether what a claim tells was so on a day: everything that was told by then, unless it is told as having
 * happened later; and of what was told later only what it dates on or before that day.
 */
function soOn(claim: Claim, published: string, asOf: string): boolean {
  if (isPutOff(claim)) return published <= asOf;
  if (published > asOf) return claim.when?.to != null && claim.when.to <= asOf;
  const fact = claim.status === 'happened' || claim.status === 'ongoing';
  return !(fact && claim.when?.from != null && claim.when.from > asOf);
}
