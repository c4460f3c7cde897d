import type { Article } from '../model/article.ts';
import { hashText, mix } from '../model/hash.ts';
import { compare } from './history.ts';

/*
 * Near-duplicate texts after A. Broder, 'On the resemblance and containment of documents', Compression and Complexity
 * of Sequences 1997, pp. 21-29: documents as sets of shingles, pairs found by the shingles that are 0 mod m. A pair
 * that is found is compared in full.
 */

/** Words in a shingle. */
const SHINGLE = 5;
/** One shingle of so many serves to find pairs. */
const SAMPLED = 4;
/** Share of the shingles of the shorter text that the longer has too, from which it is a copy. */
const CONTAINED = 0.8;
/** A text that is less than this of another's length is no copy of it: a round-up holds many despatches. */
const AS_LONG = 0.5;

/** An article with the shingles of its body. */
interface Shingled {
  readonly article: Article;
  readonly shingles: ReadonlySet<number>;
}

/**
 * Which articles are one despatch printed in several papers: the id of each to the id of the one among its copies that
 * was published first. A function of the set of articles; their order does not matter.
 */
export function copiesOf(articles: Iterable<Article>): ReadonlyMap<string, string> {
  const unique = new Map(Array.from(articles, (article) => [article.id, article]));
  const all = [...unique.values()]
    .sort(byPublication)
    .map((article) => ({ article, shingles: shinglesOf(article) }));
  const first = all.map((_, i) => i);
  const rootOf = (i: number): number => {
    let at = i;
    while (first[at] !== at) at = first[at] ?? at;
    return at;
  };
  for (const [a, b] of likely(all)) {
    const [x, y] = [rootOf(a), rootOf(b)];
    if (x !== y && isCopy(all[a], all[b])) first[Math.max(x, y)] = Math.min(x, y);
  }
  return new Map(all.map(({ article }, i) => [article.id, all[rootOf(i)]?.article.id ?? article.id]));
}

const byPublication = (a: Article, b: Article): number =>
  compare(a.published, b.published) || compare(a.id, b.id);

/** Pairs of places of articles that share a sampled shingle. */
function* likely(all: readonly Shingled[]): Generator<[number, number]> {
  const holders = new Map<number, number[]>();
  for (const [i, { shingles }] of all.entries()) {
    const others = new Set<number>();
    for (const shingle of shingles) {
      if (shingle % SAMPLED !== 0) continue;
      const known = holders.get(shingle) ?? [];
      for (const other of known) others.add(other);
      known.push(i);
      holders.set(shingle, known);
    }
    for (const other of others) yield [other, i];
  }
}

function isCopy(a: Shingled | undefined, b: Shingled | undefined): boolean {
  if (!a || !b) return false;
  const [small, large] =
    a.shingles.size <= b.shingles.size ? [a.shingles, b.shingles] : [b.shingles, a.shingles];
  if (small.size < large.size * AS_LONG) return false;
  let common = 0;
  for (const shingle of small) if (large.has(shingle)) common++;
  return common >= small.size * CONTAINED;
}

/** Hashes of all runs of words of the body. One that stands for the whole text is always sampled. */
function shinglesOf({ text, regions }: Article): Set<number> {
  const body = regions.filter(({ kind }) => kind === 'paragraph');
  const words = body.flatMap(
    ({ start, end }) =>
      text
        .slice(start, end)
        .toLowerCase()
        .match(/[\p{L}\p{N}]+/gu) ?? [],
  );
  const hashes = words.map(hashText);
  const shingles = new Set<number>();
  for (let i = 0; i + SHINGLE <= hashes.length; i++)
    shingles.add(hashes.slice(i, i + SHINGLE).reduce(mix, 0) >>> 0);
  if (words.length > 0) shingles.add((hashes.reduce(mix, 1) >>> 2) * SAMPLED);
  return shingles;
}
