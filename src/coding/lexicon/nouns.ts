import type { Token } from '../../model/sentence.ts';

/** What a pattern writes for any name. */
const ANY_NAME = 'PROPN';

/** By its lemma (of a name its last word: 'the Kerch Bridge'), its singular where the tagger left a plural as it was, or with a word before it ('riot police'). */
export function isHeaded(noun: Token, by: ReadonlySet<string>): boolean {
  const counted = noun.upos === 'NUM' || CROWDS.test(noun.lower) ? countedBy(noun) : undefined;
  if (counted) return isHeaded(counted, by);
  if (noun.upos === 'PROPN' && by.has(ANY_NAME)) return true;
  const lemma = noun.lemma.toLowerCase();
  if (by.has(lemma) || (lemma.endsWith('s') && by.has(lemma.slice(0, -1)))) return true;
  if (isPeople(noun) && by.has('national')) return true;
  if (!hasPair(by)) return false;
  const parts = noun.children('compound', 'nmod', 'amod');
  return [...parts, ...parts.flatMap(innerOf)].some((c) => by.has(`${c.lemma} ${lemma}`));
}

/** Whether a list has two words side by side in it: most have none, and every pattern brings its own. */
function hasPair(words: ReadonlySet<string>): boolean {
  const known = pairs.get(words);
  if (known !== undefined) return known;
  const found = [...words].some((word) => word.includes(' '));
  pairs.set(words, found);
  return found;
}

const pairs = new WeakMap<ReadonlySet<string>, boolean>();

/** 'Chancellor Anna Weber', 'Anna Weber, the chancellor'. */
export const isTitled = (name: Token, by: ReadonlySet<string>): boolean =>
  name.upos === 'PROPN' &&
  (titlesOf(name).some((title) => by.has(title)) ||
    name.children('compound', 'appos').some((t) => by.has(t.lemma.toLowerCase())));

/** 'Ambassador Anna Weber', whichever part of the name the tree has for its head. */
export const titlesOf = (name: Token): string[] =>
  [name, ...name.children('compound')]
    .flatMap((part) => part.children('nmod:desc'))
    .map((title) => title.lemma.toLowerCase());

/** 'a joint university campus': a joint campus too. */
export const innerOf = (part: Token): Token[] =>
  part.deprel === 'compound' && part.upos === 'NOUN' ? part.children('amod') : [];

const CROWDS = /^(hundreds|thousands|dozens|scores|tens)$/;

/** 'the last 60 of 360 prisoners', 'hundreds of drivers': prisoners, drivers. */
const countedBy = (number: Token): Token | undefined =>
  number.children('nmod').find((t) => t.child('case')?.lower === 'of');

/** 'three Iranians': nationals, by the capital of a plural. */
export const isPeople = ({ form, xpos, upos }: Token): boolean =>
  /^(NNS|NNPS)$/.test(xpos) &&
  /^(NOUN|PROPN)$/.test(upos) &&
  /^\p{Lu}\p{Ll}+(ns|is|se|ss|es|ks|ds|os|ts)$/u.test(form);
