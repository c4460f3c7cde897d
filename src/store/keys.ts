import type { RecordEntry } from '../model/record.ts';

/** The key under which the records with two actors in them stand. */
export const pairKey = (pair: readonly [string, string]): string => [...pair].sort().join(' ');

/** The key under which the records of one actor alone stand that an article tells. */
export const aloneKey = (code: string, article: string): string => `${code} ${article}`;

/**
 * The keys under which a record is looked up: one for each two actors that it names, and, where one actor alone acts
 * and is acted on, one for each article that tells it.
 */
export function lookupKeysOf({ by, to, third, sources }: RecordEntry): string[] {
  const sides = new Set([...by, ...to].map(({ code }) => code));
  const all = [...new Set([...sides, ...third.map(({ code }) => code)])].sort();
  const pairs = all.flatMap((a, i) => all.slice(i + 1).map((b) => pairKey([a, b])));
  const [alone] = sides;
  if (alone === undefined || sides.size > 1) return pairs;
  return [...pairs, ...sources.map((article) => aloneKey(alone, article))];
}
