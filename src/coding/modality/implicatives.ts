import type { Token } from '../../model/sentence.ts';

/** What an expression before a predicate says of it. */
export type Implied = 'not' | 'soon';

/** Words before the predicate that are looked at. */
const NEAR = 9;

/**
 * Expressions that say of what follows that it is not so, or about to be so. They are read off the words, since trees
 * hang them in many ways. From general knowledge of English.
 */
const EXPRESSIONS: readonly (readonly [RegExp, Implied])[] = [
  [/\b(have|has|had|is|are|was|were) (?:yet|still) to( (?:fully|formally|actually))?$/, 'not'],
  [/\bst(?:op|ops|opped|opping) (?:just |well |far )?short of$/, 'not'],
  [/\b(?:fall|falls|fell|fallen) short of$/, 'not'],
  [/\b(?:come|comes|came|coming) (?:\w+ )?(?:close|near|nearer|closer) to$/, 'not'],
  [/\b(?:come|comes|came) within (?:\w+ ){1,4}of$/, 'not'],
  [/\bon the (?:brink|verge|point) of$/, 'soon'],
  [/\b(?:is|are|be) (?:very )?(?:close|near) to$/, 'soon'],
  [/\b(?:refrain|refrains|refrained|desist|desisted|abstain|abstained|shrink|shrank) from$/, 'not'],
  [/\b(?:hold|holds|held) (?:off|back) (?:on|from)$/, 'not'],
  [/\b(?:avoid|avoids|avoided)$/, 'not'],
  [/\b(?:balk|balks|balked|baulk|baulks|baulked) at$/, 'not'],
  [/\b(?:shy|shies|shied) away from$/, 'not'],
  [/\b(?:decide|decides|decided) against$/, 'not'],
  [/\b(?:think|thinks|thought) better of$/, 'not'],
  [/\b(?:instead of|rather than|all but)$/, 'not'],
  [
    /\bno (?:immediate |current |present )?(?:plans?|intention|intentions|wish|desire)(?: whatsoever)? (?:to|of|for)$/,
    'not',
  ],
  [/\b(?:was|were) supposed to(?: have(?: been)?)?$/, 'not'],
  [/\b(?:was|were) to have(?: been)?$/, 'not'],
  [/\b(?:forgot|forgotten|neglected|omitted|failed) to$/, 'not'],
  [/\b(?:is|are|was|were|be) (?:just )?about to$/, 'soon'],
];

/** The words in which all of them end: a cheap look that spares most predicates the expressions. */
const ENDS = /\b(?:to|fully|formally|actually|of|from|on|avoid(?:s|ed)?|at|against|than|but|for|have|been)$/;

const implied = new WeakMap<Token, Implied | null>();

/** What an expression right before a predicate and its adverbs says of it; null for none. */
export function impliedBy(predicate: Token): Implied | null {
  const known = implied.get(predicate);
  if (known !== undefined) return known;
  const first = firstOf(predicate);
  const found = [predicate.previous, first.previous].some((t) => t && ENDS.test(t.lower))
    ? expressed(wordsBefore(predicate, first.index), wordsBefore(predicate, predicate.index))
    : null;
  implied.set(predicate, found);
  return found;
}

const expressed = (before: string, whole: string): Implied | null =>
  EXPRESSIONS.find(([expression]) => expression.test(before) || expression.test(whole))?.[1] ?? null;

const wordsBefore = ({ sentence, index }: Token, end: number): string =>
  sentence.tokens
    .slice(Math.max(0, index - NEAR), end)
    .map((t) => t.lower)
    .join(' ');

/** Where the verb group begins: before its auxiliaries of the infinitive and adverbs. */
function firstOf(predicate: Token): Token {
  let at = predicate;
  while (
    at.previous &&
    (at.previous.upos === 'ADV' || /^(be|been|have|being|having)$/.test(at.previous.lower)) &&
    at.previous.lower !== 'yet'
  )
    at = at.previous;
  return at;
}
