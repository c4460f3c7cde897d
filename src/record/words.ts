import { conceptWords, genericWords, stopWords } from './concepts.ts';
import { sharedSet } from './shared.ts';

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

/** What a word counts for, by its stem; null for words that tell nothing. */
interface Sense {
  readonly stem: string;
  readonly concept: string | null;
}

/** Senses of the words met last: reports use few words often. */
const senses = new Map<string, Sense>();
const MOST_SENSES = 50_000;

function senseOf(word: string): Sense {
  const known = senses.get(word);
  if (known) return known;
  const root = stem(word);
  const tells = word.length > 1 && !stops.has(word) && !stops.has(root);
  const sense = { stem: root, concept: tells ? (concepts.get(root) ?? root) : null };
  if (senses.size >= MOST_SENSES) senses.clear();
  senses.set(word, sense);
  return sense;
}

/** Content words of some phrases, by concept or stem; `without` are phrases whose words say nothing new. */
export function contentOf(phrases: readonly string[], without: readonly string[]): Content {
  const [words, generic]: [string[], string[]] = [[], []];
  const found = sensesOf(phrases).filter(({ concept }) => concept !== null);
  const left = found.length === 0 ? [] : sensesOf(without).map((sense) => sense.stem);
  for (const { stem: root, concept } of found)
    if (concept !== null && !left.includes(root)) (generics.has(concept) ? generic : words).push(concept);
  return { words: sharedSet(words), generic: sharedSet(generic) };
}

const sensesOf = (phrases: readonly string[]): Sense[] =>
  phrases
    .flatMap((phrase) => phrase.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? [])
    .map((word) => senseOf(word.toLowerCase()));

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
