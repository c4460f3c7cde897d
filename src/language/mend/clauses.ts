import type { Token } from '../../model/sentence.ts';
import { hang, type Mender } from './index.ts';

const JOINED = /^(conj|xcomp|parataxis)$/;

/** 'seized a tanker off Oman and the U.S. Navy sent a ship': right before a verb that has none, a noun is its subject. */
export const joinedClauses: Mender = ({ tokens }, columns) => {
  for (const verb of tokens) {
    if (!JOINED.test(verb.deprel) || !hasTense(verb)) continue;
    if (verb.child('nsubj', 'nsubj:pass', 'cc', 'mark', 'expl')) continue;
    const noun = nounBefore(verb);
    const and = noun?.child('cc');
    if (!noun || !and || !verb.head || noun.subtree()[0] !== and || verb.head.index > and.index) continue;
    if (isOfTime(noun)) continue;
    hang(columns, noun.index, verb.index, verb.child('aux:pass') ? 'nsubj:pass' : 'nsubj');
    hang(columns, and.index, verb.index, 'cc');
    hang(columns, verb.index, verb.head.index, 'conj');
    for (const behind of verb.head.children('advcl'))
      if (behind.index > verb.index && behind.xpos === 'VBG')
        hang(columns, behind.index, verb.index, 'advcl');
  }
};

/** 'came after A and B saw their ties frayed': what may open a clause of time has both for its subject. */
const isOfTime = ({ head }: Token): boolean =>
  head?.children('case').some((t) => /^(after|before|since|until|as|once)$/.test(t.lower)) ?? false;

/** What is coordinated with a noun and ends where the verb with its auxiliaries begins. */
function nounBefore(verb: Token): Token | undefined {
  const opening = verb.children('aux', 'aux:pass', 'advmod').find((t) => t.index < verb.index) ?? verb;
  const last = opening.previous;
  if (!last) return undefined;
  return [last, ...last.ancestors()].find((t) => isJoined(t) && t.subtree().at(-1) === last);
}

const isJoined = ({ deprel, upos }: Token): boolean =>
  deprel === 'conj' && (upos === 'NOUN' || upos === 'PROPN');

const hasTense = (verb: Token): boolean =>
  verb.upos === 'VERB' &&
  (/^VB[DZP]$/.test(verb.xpos) ||
    verb.children('aux', 'aux:pass').some((t) => /^(VB[DZP]|MD)$/.test(t.xpos)));

/** 'It came after A spoke with B and urged him': of two clauses before it, a verb without a subject goes on with the nearer. */
export const nearerClauses: Mender = ({ tokens }, columns) => {
  for (const verb of tokens) {
    const first = verb.deprel === 'conj' && hasTense(verb) && verb.child('cc') ? verb.head : null;
    if (!first || verb.child('nsubj', 'nsubj:pass', 'csubj', 'expl', 'mark')) continue;
    const nearer = first
      .children('conj')
      .findLast((t) => t.index > first.index && t.index < verb.index && t.child('nsubj') && hasTense(t));
    if (nearer && !hasOwnSubject(first, nearer)) hang(columns, verb.index, nearer.index, 'conj');
  }
};

/** The two clauses are about one and the same. */
const hasOwnSubject = (first: Token, second: Token): boolean =>
  first.child('nsubj')?.lower === second.child('nsubj')?.lower;
