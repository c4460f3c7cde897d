import type { Token } from '../../model/sentence.ts';
import { craftOf, measured, prepositionOf } from './tree.ts';

/** 'Parts of a missile system were flown in': the system. */
export const wholeOf = (token: Token): Token => (token.lemma === 'part' ? measured(token) : craftOf(token));

/** 'gave 12 million euros in aid to Burundi', 'froze 300 million euros of aid': a sum stands for what it is spent on, wherever the tree hung that. */
export function boughtFor(sum: Token, verb: Token): Token {
  if (!SUMS.test(sum.lemma) && sum.upos !== 'SYM') return sum;
  const spent = [...sum.children('nmod'), ...verb.children('obl')].find(
    (t) => t.index > sum.index && /^(in|of)$/.test(prepositionOf(t)) && GIVEN.has(t.lemma),
  );
  return spent ?? sum;
}

const SUMS =
  /^(euro|dollar|pound|yen|franc|rouble|ruble|rupee|krone|krona|crown|million|billion|dinar|riyal|lira|peso|won|yuan|worth)$/i;

const GIVEN = new Set(
  'aid assistance loan grant help support funding relief credit donation investment trade export import arms weapon'.split(
    ' ',
  ),
);

/** 'closed its border with A but not the one with B': the noun that 'one' stands for, the object of the same verb before. */
export function echoed(object: Token, predicate: Token): Token {
  if (/^(another|others|more)$/.test(object.lower) && predicate.deprel === 'conj')
    return predicate.head?.child('obj') ?? object;
  if (!/^ones?$/.test(object.lower) || !object.child('det')) return object;
  const before = predicate.sentence.tokens
    .slice(0, predicate.index)
    .findLast((t) => t.lemma === predicate.lemma);
  return before?.child('obj') ?? object;
}
