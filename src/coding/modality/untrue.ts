import type { Token } from '../../model/sentence.ts';
import { words } from '../words.ts';
import { isNegated } from './negation.ts';

/** What is said of a report that is denied. From general knowledge of diplomatic English. */
export const FALSE = words(
  'untrue false baseless groundless unfounded fabricated nonsense lie fabrication rubbish absurd ridiculous invention ' +
    'farce myth concoction falsehood disinformation canard laughable nonsensical bogus fake fiction slander fantasy hoax propaganda ludicrous preposterous fictitious incorrect inaccurate',
);

/** What a report that is denied has none of. */
export const TRUTH = words('truth substance basis foundation');

const REALITY = words('reality truth fact');

const isReality = (t: Token): boolean => REALITY.has(t.lemma);

/** 'is not accurate', 'does not correspond to reality', 'is far from the truth', 'has nothing to do with reality': what a report fails to be. */
export function failsTruth(token: Token): boolean {
  const { lemma } = token;
  const near = token.children('obl', 'nmod', 'advcl', 'obj');
  if (/^(true|accurate|correct|factual)$/.test(lemma))
    return token.child('cop') !== undefined && isNegated(token);
  if (lemma === 'far' || isReality(token)) return isFar(token, near);
  if (/^(correspond|conform|match|accord|reflect|represent|mirror)$/.test(lemma))
    return isNegated(token) && near.some(isReality);
  const nothing = lemma === 'have' ? token.children('obj').find((t) => t.lower === 'nothing') : undefined;
  return nothing?.child('acl')?.lemma === 'do' && nothing.subtree().some(isReality);
}

/** 'far from reality', whichever of the two words the tree makes the head. */
const isFar = (token: Token, near: readonly Token[]): boolean =>
  token.child('cop') !== undefined &&
  (token.lemma === 'far'
    ? near.some(isReality)
    : token.children('case').some((t) => t.lower === 'from') &&
      token.children('advmod').some((t) => t.lower === 'far'));
