import { hashText } from '../model/hash.ts';
import { conceptWords, genericWords, removingWords, restrictingWords, stopWords } from './concepts.ts';
import { shared, sharedFor } from './shared.ts';

/**
 * A light stem: lower case, plural and verb endings off, -ise as -ize. Not derivational: 'cooperation' and
 * 'cooperative' stay two, since a partnership is not a meeting.
 */
export function stem(word: string): string {
  const w = word.toLowerCase().replace(/is(e|es|ed|ing|ation)$/, 'iz$1');
  // A plane is no plan.
  if (/^planes?$/.test(w)) return 'plane';
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
const removing = stemmed(removingWords);
const concepts = new Map([...conceptWords].map(([word, concept]) => [stem(word), stem(concept)]));

const NO_WORDS: ReadonlySet<string> = new Set();

/** Content of a phrase: what it is about, and the generic words for measures apart. */
export interface Content {
  readonly words: ReadonlySet<string>;
  readonly generic: ReadonlySet<string>;
  /** Hashes of the words, in their order. */
  readonly hashes: readonly number[];
  /** All of it as one text, from which {@link contentIn} makes it again. */
  readonly text: string;
}

function contentFrom(words: ReadonlySet<string>, generic: ReadonlySet<string>): Content {
  const all = [...words];
  return {
    words: words.size > 0 ? words : NO_WORDS,
    generic: generic.size > 0 ? generic : NO_WORDS,
    hashes: all.map(hashText),
    text: [all.join(' '), generic.size > 0 ? [...generic].join(' ') : ''].join('|'),
  };
}

/** The content that a text was made from; the same one for equal texts. */
export const contentIn = (text: string): Content =>
  shared(written, text, () => {
    const [words, generic] = text.split('|').map((part) => new Set(part === '' ? [] : part.split(' ')));
    return contentFrom(words ?? NO_WORDS, generic ?? NO_WORDS);
  });

const written = new Map<string, Content>();

/** What a word counts for, by its stem. */
interface Sense {
  readonly stem: string;
  /** Null for words that tell nothing. */
  readonly concept: string | null;
  readonly isGeneric: boolean;
  /** Two letters that stand for the concept and for no other, as long as senses are kept. */
  readonly mark: string;
}

/** Senses of the words met last, and the phrases that they stand in: reports use few words often. */
const senses = new Map<string, Sense>();
const phrasesMet = new Map<string, readonly Sense[]>();
const contents = new Map<string, Content>();
const marks = new Map<string, string>();
const MOST = 50_000;

function senseOf(word: string): Sense {
  const known = senses.get(word);
  if (known) return known;
  const root = stem(word);
  const tells = word.length > 1 && !stops.has(word) && !stops.has(root);
  const concept = tells ? (concepts.get(root) ?? root) : null;
  const sense = {
    stem: root,
    concept,
    isGeneric: concept !== null && generics.has(concept),
    mark: concept === null ? '' : markOf(concept),
  };
  senses.set(word, sense);
  return sense;
}

const MARKS = 2 ** 12;

function markOf(concept: string): string {
  const known = marks.get(concept);
  if (known !== undefined) return known;
  const mark = String.fromCharCode(Math.floor(marks.size / MARKS), marks.size % MARKS);
  marks.set(concept, mark);
  return mark;
}

/** Makes room, never while marks are put together: they are made anew with all that has them. */
function makeRoom(): void {
  if (Math.max(phrasesMet.size, senses.size, contents.size) < MOST) return;
  for (const kept of [senses, phrasesMet, contents, marks]) kept.clear();
}

const NOTHING: Content = { words: NO_WORDS, generic: NO_WORDS, hashes: [], text: '|' };

/** Content words of some phrases, by concept or stem; `without` are phrases whose words say nothing new. */
export const contentOf = (phrases: readonly string[], without: readonly string[]): Content =>
  contentWithout(phrases, stemsOf(without));

/** The stems of the words of some phrases. */
export function stemsOf(phrases: readonly string[]): string[] {
  const stems: string[] = [];
  for (const phrase of phrases) for (const sense of sensesIn(phrase)) stems.push(sense.stem);
  return stems;
}

/** The same, without words of some stems, and without others that are always left out. */
export function contentWithout(
  phrases: readonly string[],
  left: readonly string[],
  always: ReadonlySet<string> = NO_WORDS,
): Content {
  makeRoom();
  let words = '';
  let generic = '';
  for (const phrase of phrases)
    for (const { stem: root, concept, isGeneric, mark } of sensesIn(phrase)) {
      if (concept === null || left.includes(root) || always.has(root)) continue;
      if (isGeneric) generic += mark;
      else words += mark;
    }
  if (words === '' && generic === '') return NOTHING;
  return shared(contents, generic === '' ? words : `${words}\uffff${generic}`, () =>
    newContent(phrases, left, always),
  );
}

function newContent(
  phrases: readonly string[],
  left: readonly string[],
  always: ReadonlySet<string>,
): Content {
  const words = new Set<string>();
  const generic = new Set<string>();
  for (const phrase of phrases)
    for (const { stem: root, concept, isGeneric } of sensesIn(phrase))
      if (concept !== null && !left.includes(root) && !always.has(root))
        (isGeneric ? generic : words).add(concept);
  return contentFrom(words, generic);
}

/**
 * Of a measure, what it is on: 'suspended trade' and 'its ban on trade' are on trade; where nothing else is told, what it
 * does. How many shops are shut grows from report to report.
 */
export const restrictedIn = (content: Content): Content => sharedFor(restricted, content, newRestricted);

/** Whether all generic words that two share are ones for what a measure does to what it is on. */
export function sharesDeedsOnly(a: Content, b: Content): boolean {
  for (const word of a.generic) if (b.generic.has(word) && !restricting.has(word)) return false;
  return true;
}

const restricted = new WeakMap<Content, Content>();

function newRestricted(content: Content): Content {
  const { words, generic } = content;
  const on = [...words].filter((word) => !restricting.has(word) && !NUMBER.test(word));
  if (on.length === 0 || on.length === words.size) return content;
  const does = [...words]
    .filter((word) => restricting.has(word))
    .map((word) => (removing.has(word) ? REMOVAL : word));
  return contentFrom(new Set(on), new Set([...generic, ...does]));
}

const REMOVAL = stem('remove');
const NUMBER =
  /^(\d+|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(thir|four|fif|six|seven|eigh|nine)teen|(twen|thir|for|fif|six|seven|eigh|nine)ty|dozen|hundr|thousand)$/;

function sensesIn(phrase: string): readonly Sense[] {
  const known = phrasesMet.get(phrase);
  if (known) return known;
  // '1,000' is one number, and its noughts no word that it shares with others
  const text = phrase.normalize('NFC').replace(/(?<=\p{N}),(?=\p{N}{3}(?!\p{N}))/gu, '');
  const found = (text.match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => senseOf(word.toLowerCase()));
  phrasesMet.set(phrase, found);
  return found;
}

/** Share of the smaller set that is also in the other, 0 to 1. */
export function overlapOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const size = Math.min(a.size, b.size);
  return size === 0 ? 0 : commonOf(a, b) / size;
}

/** Number of members that two sets share. */
export function commonOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 || b.size === 0) return 0;
  let common = 0;
  for (const word of a) if (b.has(word)) common++;
  return common;
}
