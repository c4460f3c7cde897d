import type { Token } from '../../model/sentence.ts';
import { hang, type Mender } from './index.ts';

/** Nouns that sum up what was told before them. */
const SUMMING = new Set(
  (
    'move step decision act action gesture measure claim allegation accusation charge demand proposal assertion suggestion ' +
    'position stance threat deal agreement plan'
  ).split(' '),
);

/**
 * 'held drills, a move Caracas called a provocation', 'accused Oslo of it, a charge Oslo denies': the parser takes noun and
 * name for two subjects of one verb; the verb is what somebody says of the noun.
 */
export const summedUp: Mender = ({ tokens }, columns) => {
  for (const noun of tokens) {
    const verb = SUMMING.has(noun.lemma) && noun.deprel === 'nsubj' ? noun.head : null;
    if (!verb?.head || verb.head.index > noun.index || !isAdded(noun) || !hasOwnSubject(verb, noun)) continue;
    hang(columns, noun.index, verb.head.index, 'parataxis');
    hang(columns, verb.index, noun.index, 'acl:relcl');
  }
};

const isAdded = (noun: Token): boolean =>
  noun.children('det').some((t) => /^an?$/.test(t.lower) && t.previous?.form === ',');

const hasOwnSubject = (verb: Token, noun: Token): boolean =>
  verb.children('nsubj').some((t) => t !== noun && t.subtree()[0] === noun.next);
