import type { Article } from '../model/article.ts';
import type { Claim } from '../model/claim.ts';
import type { RecordEntry } from '../model/record.ts';
import { blockOf } from './block.ts';
import { build, byReading, distinct } from './build.ts';
import { components, type Link } from './cluster.ts';
import { linkDenials } from './deny.ts';
import { forbidden } from './forbidden.ts';
import { compare } from './history.ts';
import { latestCoding } from './latest.ts';
import { referring } from './refer.ts';
import { type Seen, seenOf } from './seen.ts';
import { sumOf, weigh } from './weigh.ts';
import { THRESHOLD } from './weights.ts';

/**
 * Folds claims of many reports into records, one for each thing in the world. A function of the set of claims:
 * order and repetition don't matter, and folding some reports only gives what a store of only those would hold.
 * Claims whose article is not among `articles` are left out, and so is what an older coder said of an article.
 */
export function foldRecords(articles: readonly Article[], claims: readonly Claim[]): RecordEntry[] {
  const seen = seenClaims(articles, claims);
  const groups = [...blocksOf(seen).values()].flatMap(foldBlock);
  const members = new Map(groups.map((group) => [idOf(group), group]));
  const records = distinct(groups.map(build));
  const folded = records.map((record) => ({ record, members: members.get(record.claims.join()) ?? [] }));
  return linkDenials(folded).sort((a, b) => compare(a.id, b.id));
}

const idOf = (group: readonly Seen[]): string =>
  [...group]
    .sort(byReading)
    .map(({ claim }) => claim.id)
    .join();

function seenClaims(articles: readonly Article[], claims: readonly Claim[]): Seen[] {
  const byId = new Map(articles.map((article) => [article.id, article]));
  const unique = new Map(claims.map((claim) => [claim.id, claim]));
  return latestCoding([...unique.values()]).flatMap((claim) => {
    const article = byId.get(claim.evidence.article);
    return article ? [seenOf(claim, article)] : [];
  });
}

function blocksOf(seen: readonly Seen[]): Map<string, Seen[]> {
  const blocks = new Map<string, Seen[]>();
  for (const one of seen) {
    const key = blockOf(one);
    const block = blocks.get(key);
    if (block) block.push(one);
    else blocks.set(key, [one]);
  }
  return blocks;
}

function foldBlock(block: readonly Seen[]): Seen[][] {
  const items = [...block].sort(
    (a, b) => compare(a.claim.key, b.claim.key) || compare(a.claim.id, b.claim.id),
  );
  const at = (i: number): Seen => {
    const item = items[i];
    if (!item) throw new RangeError(`no claim ${i} in a block of ${items.length}`);
    return item;
  };
  const links: Link[] = [];
  for (let a = 0; a < items.length; a++)
    for (let b = a + 1; b < items.length; b++) {
      const weight = quantized(sumOf(weigh(at(a), at(b))));
      if (weight >= THRESHOLD && forbidden(at(a), at(b)) === null) links.push({ a, b, weight });
    }
  const all = [...links, ...referring(items)];
  return components(items.length, all, (a, b) => forbidden(at(a), at(b)) !== null).map((group) =>
    group.map(at),
  );
}

/** Sums of floating-point weights must not depend on the order of their parts. */
const quantized = (weight: number): number => Math.round(weight * 1000) / 1000;
