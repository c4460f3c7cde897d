import type { Token } from '../model/sentence.ts';
import { type Draft, headOf } from './draft.ts';
import { only, type SeenState, type SeenStates } from './seen-states.ts';

/** Steps up the tree that are looked at. */
const DEEP = 12;

/**
 * The code of the state that 'the country' means: the one that this sentence and the one before speak of, leaving out
 * whoever acts on it ('Japan cut aid to the country') and whose forces or goods are in it ('U.S. forces in the
 * country'). Null where two are left.
 */
export function theCountry(found: Draft, seen: SeenStates): string | null {
  const { sentence } = found;
  const token = sentence.tokens[headOf(found)];
  // 'The neighbouring country protested': not the one that was spoken of.
  if (token?.children('amod').some((t) => /^(neighbou?r(ing)?|adjacent|other|rival)$/.test(t.lower)))
    return null;
  const [here, before] = [seen.inSentence(sentence.index), seen.inSentence(sentence.index - 1)];
  const all = only([...before, ...here].map(({ code }) => code));
  if (all || !token) return all;
  const others = new Set(here.filter((one) => actsOn(one, token)).map(({ code }) => code));
  // With two of them out of it, what is left is no more than a third that happens to be named.
  if (others.size !== 1) return null;
  const left = (states: readonly SeenState[]): string[] =>
    states.map(({ code }) => code).filter((code) => !others.has(code));
  return only(left(here)) ?? (left(here).length === 0 ? only(left(before)) : null);
}

/** Whether a state does, or owns, what the token is the place or the object of. */
function actsOn({ token: state }: SeenState, token: Token): boolean {
  const nouns = upTo(token, isInside);
  const subjects = subjectsOver(nouns.at(-1) ?? token);
  return (
    [...nouns.slice(1), ...subjects].some((over) => upTo(state, () => true).includes(over)) && !owns(token)
  );
}

/** 'China said the country's exports fell': what belongs to it is not acted on by others. */
const owns = (token: Token): boolean => token.deprel === 'nmod:poss';

/** Subjects of the verb that a phrase hangs on, or of the verb that governs it. */
function subjectsOver(head: Token): Token[] {
  for (let verb = head.head, steps = 0; verb && steps < DEEP; verb = verb.head, steps++) {
    const subjects = verb.children('nsubj').filter((t) => t !== head);
    if (subjects.length > 0) return subjects;
    if (!/^(xcomp|advcl|conj)$/.test(verb.relation)) return [];
  }
  return [];
}

/** The token and those above it, as long as each hangs on one that fits. */
function upTo(token: Token, fits: (over: Token, below: Token) => boolean): Token[] {
  const found = [token];
  for (let at = token; at.head && found.length < DEEP && fits(at.head, at); at = at.head) found.push(at.head);
  return found;
}

/** 'the ministry and the command of the forces in the country': what is in the one is not in what the one is joined to. */
const isInside = ({ upos }: Token, below: Token): boolean =>
  below.deprel !== 'conj' && (upos === 'NOUN' || upos === 'PROPN');
