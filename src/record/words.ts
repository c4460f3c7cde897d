import { conceptWords, genericWords, restrictingWords, stopWords } from './concepts.ts';
import { shared } from './shared.ts';

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
const restricting = stemmed(restrictingWords);
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

const contents = new Map<string, Content>();
const NO_WORDS: ReadonlySet<string> = new Set();
const NOTHING: Content = { words: NO_WORDS, generic: NO_WORDS };
const setOf = (words: readonly string[]): ReadonlySet<string> =>
  words.length === 0 ? NO_WORDS : new Set(words);

/** Content words of some phrases, by concept or stem; `without` are phrases whose words say nothing new. */
export function contentOf(phrases: readonly string[], without: readonly string[]): Content {
  const [words, generic]: [string[], string[]] = [[], []];
  const found = sensesOf(phrases).filter(({ concept }) => concept !== null);
  if (found.length === 0) return NOTHING;
  const left = sensesOf(without).map((sense) => sense.stem);
  for (const { stem: root, concept } of found)
    if (concept !== null && !left.includes(root)) (generics.has(concept) ? generic : words).push(concept);
  return sharedContent(words, generic);
}

const sharedContent = (words: readonly string[], generic: readonly string[]): Content =>
  shared(contents, `${words.join('\n')}\n\n${generic.join('\n')}`, () => ({
    words: setOf(words),
    generic: setOf(generic),
  }));

/**
 * Of a measure, what it is on: 'suspended trade' and 'its ban on trade' are on trade; where nothing else is told, what it
 * does. How many shops are shut grows from report to report.
 */
export function restrictedIn({ words, generic }: Content): Content {
  const on = [...words].filter((word) => !restricting.has(word) && !NUMBER.test(word));
  if (on.length === 0 || on.length === words.size) return { words, generic };
  const does = [...words].filter((word) => restricting.has(word));
  return sharedContent(on, [...generic, ...does]);
}

const NUMBER =
  /^(\d+|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(thir|four|fif|six|seven|eigh|nine)teen|(twen|thir|for|fif|six|seven|eigh|nine)ty|dozen|hundr|thousand)$/;

const sensesOf = (phrases: readonly string[]): readonly Sense[] =>
  phrases.length === 1 ? sensesIn(phrases[0] ?? '') : phrases.flatMap(sensesIn);

/** Senses of the words of the phrases met last: names and issues are the same in very many claims. */
const phrasesMet = new Map<string, readonly Sense[]>();
const MOST_PHRASES = 50_000;

function sensesIn(phrase: string): readonly Sense[] {
  const known = phrasesMet.get(phrase);
  if (known) return known;
  const words = phrase.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? [];
  const found = words.map((word) => senseOf(word.toLowerCase()));
  if (phrasesMet.size >= MOST_PHRASES) phrasesMet.clear();
  phrasesMet.set(phrase, found);
  return found;
}

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
