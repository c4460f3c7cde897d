import type { Entry, Lexicon } from '../lexicon/entry.ts';

/** What the lexicon says of a word, and which of it tells readings of one clause apart. */
export interface PatternsOf {
  readonly entries: readonly Entry[];
  /** Those that ask for an object or for words beside the predicate. */
  readonly asking: readonly Entry[];
  /** Of these, what is in force for a time, so that there is an 'it' to lift. */
  readonly lasting: readonly Entry[];
}

/** Looked up before: reports use the same few hundred words, and a common verb has hundreds of rows. */
const known = new WeakMap<Lexicon, Map<string, PatternsOf>>();

/** The patterns and rows of a verb or an adjective; with a particle, only the rows that have it. */
export function patternsOf(
  form: 'verb' | 'adjective',
  lemma: string,
  particle: string,
  lexicon: Lexicon,
): PatternsOf {
  const kept = keptFor(lexicon);
  const key = `${form} ${lemma}/${particle}`;
  const found = kept.get(key);
  if (found) return found;
  const entries = read(form, lemma, particle, lexicon);
  // Words that the lexicon does not know are not kept: there is no end of them
  if (entries.length === 0) return NOTHING;
  const patterns = sorted(entries);
  kept.set(key, patterns);
  return patterns;
}

const NOTHING: PatternsOf = { entries: [], asking: [], lasting: [] };

function keptFor(lexicon: Lexicon): Map<string, PatternsOf> {
  const kept = known.get(lexicon) ?? new Map<string, PatternsOf>();
  if (!known.has(lexicon)) known.set(lexicon, kept);
  return kept;
}

function read(form: 'verb' | 'adjective', lemma: string, particle: string, lexicon: Lexicon): Entry[] {
  const patterns = form === 'verb' ? lexicon.verbs : lexicon.adjectives;
  const rows = lexicon.rows[form].get(lemma) ?? [];
  return [
    ...(patterns.get(particle === '' ? lemma : `${lemma} ${particle}`) ?? []),
    ...(particle === '' ? rows : rows.filter((e) => e.rest.includes(particle))),
  ];
}

function sorted(entries: readonly Entry[]): PatternsOf {
  const asking = entries.filter((e) => e.object !== null || e.near !== null);
  return { entries, asking, lasting: asking.filter(({ kind }) => LASTING.has(kind)) };
}

const LASTING = new Set(['measure', 'agreement']);
