import { conceptWords, genericWords, stopWords } from './concepts.ts';

/**
 * A light stem: lower case, plural and verb endings off, -ise as -ize. Not derivational: 'cooperation' and
 * 'cooperative' stay two, since a partnership is not a meeting.
 */
export function stem(word: string): string {
  const w = word.toLowerCase().replace(/is(e|es|ed|ing|ation)$/, 'iz$1');
  const bare = w
    .replace(/(ch|sh|ss|x)es$/, '$1')
    .replace(/ies$/, 'y')
    .replace(/([^su])s$/, '$1')
    .replace(/eed$/, 'ee');
  if (bare.length <= 4) return bare;
  const root = bare.replace(/([bdfgklmnprtv])\1(ed|ing)$/, '$1').replace(/(\w{3})(ed|ing)$/, '$1');
  return root.replace(/(\w{3}?)e+$/, '$1');
}

const stemmed = (words: Iterable<string>): Set<string> => new Set([...words].map(stem));
const stops = new Set([...stopWords, ...stemmed(stopWords)]);
const generics = stemmed(genericWords);
const concepts = new Map([...conceptWords].map(([word, concept]) => [stem(word), stem(concept)]));

/** Content of a phrase: what it is about, and the generic words for measures apart. */
export interface Content {
  readonly words: ReadonlySet<string>;
  readonly generic: ReadonlySet<string>;
}

/** Content words of some phrases, by concept or stem; `without` are phrases whose words say nothing new. */
export function contentOf(phrases: readonly string[], without: readonly string[]): Content {
  const left = stemmed(without.flatMap(tokens));
  const found = phrases
    .flatMap(tokens)
    .filter((word) => word.length > 1 && !stops.has(word) && !stops.has(stem(word)))
    .map(stem)
    .filter((word) => !left.has(word))
    .map((word) => concepts.get(word) ?? word);
  return {
    words: new Set(found.filter((word) => !generics.has(word))),
    generic: new Set(found.filter((word) => generics.has(word))),
  };
}

const tokens = (phrase: string): string[] =>
  (phrase.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => word.toLowerCase());

/** Share of the smaller set that is also in the other, 0 to 1. */
export function overlapOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  return small.size === 0 ? 0 : commonOf(small, large) / small.size;
}

/** Number of members that two sets share. */
export function commonOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let common = 0;
  for (const word of a) if (b.has(word)) common++;
  return common;
}
