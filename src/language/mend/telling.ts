import type { Token } from '../../model/sentence.ts';
import { hang, type Mender, retag } from './index.ts';

const TELLING =
  /^(claim|fear|hope|doubt|demand|promise|pledge|vow|report|charge|estimate|suspect|state|note|insist)$/;

/**
 * 'suspecting it is part of a plan and claims it would hurt': behind what one thing is, a bare plural with a clause of its own
 * is the verb of whoever the sentence is about.
 */
export const tellingVerbs: Mender = ({ tokens }, columns) => {
  for (const word of tokens) {
    const verb = isTelling(word) ? tellerOf(word) : undefined;
    if (!verb) continue;
    hang(columns, word.index, verb.index, 'conj');
    retag(columns, word.index, 'VERB', 'VBZ');
  }
};

/** Bare behind 'and' or 'but', and then a clause that 'that' does not open. */
function isTelling(word: Token): boolean {
  if (word.xpos !== 'NNS' || word.deprel !== 'conj' || !TELLING.test(word.lemma)) return false;
  const told = word.child('ccomp', 'acl');
  const subject = told?.child('nsubj');
  return (
    word.previous?.deprel === 'cc' &&
    subject === word.next &&
    /^(it|they|he|she|we|this|there)$/.test(subject?.lower ?? '') &&
    isOneThing(word.head)
  );
}

/** 'it is part of a plan': with which no plural can be joined, wherever in it the tree hung that. */
function isOneThing(joined: Token | null): boolean {
  const noun = joined?.deprel === 'nmod' ? joined.head : joined;
  return noun?.xpos === 'NN' && noun.child('cop') !== undefined && noun.deprel === 'ccomp';
}

/** The verb above the clause that has a singular subject of its own. */
const tellerOf = (word: Token): Token | undefined => {
  const above = word.ancestors().find((t) => !t.child('cop') && t.child('nsubj'));
  const subject = above?.child('nsubj');
  return subject && subject.index < word.index && /^NNP?$/.test(subject.xpos) ? above : undefined;
};
