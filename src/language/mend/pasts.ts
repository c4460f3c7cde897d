import type { Token } from '../../model/sentence.ts';
import { hang, type Mender } from './index.ts';
import { type Rehung, rehung } from './rehung.ts';

const isAlone = (token: Token): boolean => token.children('nsubj', 'nsubj:pass', 'aux', 'mark').length === 0;

/** What somebody does by speaking: what is told of a thing does not go on with it. */
const SPEAKING =
  /^(call|urge|accuse|demand|summon|warn|condemn|denounce|reject|deny|announce|ask|invite|thank|criticise|criticize|pledge|vow|promise|reaffirm|reiterate|stress|insist|repeat|dismiss|voice|express|emphasise|emphasize|caution|say|add|hail|praise)$/;

/**
 * 'said the sales were lawful and called on Peru to stop', 'said that disputes should be settled and pledged to': sales
 * call on nobody, and a past does not go on with 'should' or 'was violating', so it goes on with the saying.
 */
export const pastsOfSpeech: Mender = ({ tokens }, columns) => {
  for (const token of tokens) {
    if (
      token.deprel !== 'conj' ||
      !/^VB[DN]$/.test(token.xpos) ||
      !SPEAKING.test(token.lemma) ||
      !isAlone(token)
    )
      continue;
    const told = token.head && isTold(token.head) ? token.head : null;
    const saying = told && sayingOf(told);
    if (!told || saying?.xpos !== 'VBD' || token.index < told.index) continue;
    if (!isOfThings(told) && told.child('aux')?.xpos !== 'MD' && told.xpos !== 'VBG') continue;
    hang(columns, token.index, saying.index, 'conj');
    columns.xpos[token.index] = 'VBD';
  }
};

/** What is said, or what 'voiced concern' is about. */
const isTold = (clause: Token): boolean =>
  clause.deprel === 'ccomp' || (clause.deprel === 'acl' && clause.child('mark')?.lower === 'that');

function sayingOf(told: Token): Token | null {
  const above = told.deprel === 'acl' && told.head?.deprel === 'obj' ? told.head.head : told.head;
  return above && above.index < told.index ? above : null;
}

const isOfThings = (told: Token): boolean =>
  told
    .children('nsubj', 'nsubj:pass')
    .every((t) => (t.upos === 'NOUN' && !t.child('nmod:poss')) || isAnyOf(t));

/** 'denied that any of its aircraft had crossed and accused the other side'. */
const isAnyOf = (token: Token): boolean =>
  /^(any|none)$/.test(token.lower) && token.children('nmod').some((t) => t.upos === 'NOUN');

/** 'says that it needs the water and has rejected the plan': what somebody has said already stands beside what he says now. */
export const perfectsOfSpeech = (verb: Token): Rehung[] => {
  const told =
    verb.deprel === 'conj' && SPEAKING.test(verb.lemma) && !verb.child('nsubj', 'mark') ? verb.head : null;
  const isPerfect =
    verb.xpos === 'VBN' &&
    verb
      .children('aux')
      .map((t) => t.lower)
      .join() === 'has';
  const saying = told?.deprel === 'ccomp' && told.xpos === 'VBZ' ? told.head : null;
  const isOwn = told?.child('nsubj')?.lower === 'it' && told.child('mark')?.lower === 'that';
  const isLater = told !== null && told.index < verb.index;
  return saying?.xpos === 'VBZ' && isPerfect && isOwn && isLater ? [rehung(verb, saying, 'conj')] : [];
};
