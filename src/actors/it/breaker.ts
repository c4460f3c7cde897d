import type { Token } from '../../model/sentence.ts';

const VOWS =
  /^(promise|pledge|commitment|vow|undertaking|assurance|word|agreement|treaty|pact|accord|truce|ceasefire|deal|obligation)$/;

/** 'Kosovo says it has broken that promise': nobody says so of himself, so it is another one who is meant. */
function isAnothersBreach({ head: verb }: Token): boolean {
  if (verb?.deprel !== 'ccomp' || !/^(break|violate|breach|flout|betray|ignore)$/.test(verb.lemma))
    return false;
  const isVow = verb.children('obj').some((t) => VOWS.test(t.lemma) && t.child('det')?.lower !== 'no');
  const isDenied = verb.children('advmod').some((t) => /^(not|n't|never)$/.test(t.lower));
  return (
    isVow &&
    !isDenied &&
    /^(say|claim|argue|allege|complain|insist|maintain|charge)$/.test(verb.head?.lemma ?? '')
  );
}

/** The same, or in a clause below: 'it has broken that promise, most recently when it lobbied others'. */
export function isOfAnothersBreach(token: Token): boolean {
  const above = token.head?.deprel === 'advcl' ? token.head.head?.child('nsubj') : undefined;
  return isAnothersBreach(token) || (above?.lower === 'it' && isAnothersBreach(above));
}
