import type { Token } from '../../model/sentence.ts';

/** Relations that are augmented, and the dependents that augment them. */
const AUGMENTED: ReadonlyMap<string, readonly string[]> = new Map([
  ['obl', ['case']],
  ['nmod', ['case']],
  ['advcl', ['mark', 'case']],
  ['acl', ['mark', 'case']],
]);

/** Adverbs that link a clause as a conjunction does. */
const LINKING = new Set(['when', 'where', 'whenever', 'wherever']);

/** The enhanced relation of a token to its head: `obl:in`, `advcl:if`, `conj:and`; unchanged where nothing augments it. */
export function relationOf(token: Token): string {
  if (token.deprel === 'conj') return augmented('conj', coordinator(token));
  const by = AUGMENTED.get(token.deprel);
  return by ? augmented(token.deprel, linkOf(token, by)) : token.deprel;
}

/** A relation taken over from another token, with the taker's own link word where it has one: 'in Oslo and on Mars'. */
export function relationLike(token: Token, relation: string): string {
  const base = relation.split(':')[0] ?? relation;
  const by = AUGMENTED.get(base);
  const own = by ? linkOf(token, by) : null;
  return own ? augmented(base, own) : relation;
}

const augmented = (relation: string, by: string | null): string => (by ? `${relation}:${by}` : relation);

/** The last word that links a token to its head: `of` for 'out of', `to` for 'in order to'. */
function linkOf(token: Token, relations: readonly string[]): string | null {
  const links = token.children(...relations).filter((t) => /^\p{L}/u.test(t.form));
  const word =
    links.findLast((t) => t.index < token.index) ?? links.at(-1) ?? linkingAdverb(token, relations);
  return word ? nameOf(word) : null;
}

const linkingAdverb = (token: Token, relations: readonly string[]): Token | undefined =>
  relations.includes('mark') ? token.children('advmod').find((t) => LINKING.has(t.lower)) : undefined;

/** The conjunction of a conjunct: its own, or that of the next conjunct that has one. */
function coordinator(conjunct: Token): string | null {
  const siblings = conjunct.head?.children('conj') ?? [];
  const from = siblings.filter((t) => t.index >= conjunct.index);
  const word = from.map((t) => t.children('cc').find((c) => /^\p{L}/u.test(c.form))).find((c) => c);
  return word ? nameOf(word) : null;
}

/** `because_of` for 'because of': forms joined, as the treebanks write them. */
const nameOf = (word: Token): string =>
  [word, ...word.children('fixed', 'goeswith')].map((t) => t.lower).join('_');
