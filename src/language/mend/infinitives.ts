import type { Token } from '../../model/sentence.ts';
import { hang, type Mender } from './index.ts';

const FINITE = new Set(['VBD', 'VBZ', 'VBP', 'VBN']);

/** 'agreed to reopen embassies, restore links and resume flights': base forms go on with the infinitive, not with the past. */
export const listedInfinitives: Mender = ({ tokens }, columns) => {
  for (const token of tokens) {
    if (!isBare(token) || !token.head || !canNotShare(token.head)) continue;
    const first = tokens
      .slice(token.head.index + 1, token.index)
      .find((t) => isInfinitive(t) && hangsOn(t, token.head));
    if (!first) continue;
    hang(columns, token.index, first.index, 'conj');
    columns.xpos[token.index] = 'VB';
  }
};

/** A base form without a subject or auxiliary that is coordinated with something. */
const isBare = (token: Token): boolean =>
  token.upos === 'VERB' &&
  (token.xpos === 'VB' || token.xpos === 'VBP') &&
  token.deprel === 'conj' &&
  token.children('nsubj', 'csubj', 'aux', 'expl').length === 0 &&
  !hasTo(token);

const hasTo = (token: Token): boolean => token.children('mark').some((m) => m.lower === 'to');

/** 'pledged not to support them, and to lift its curbs': an infinitive with 'to' goes on with the one before it. */
export const joinedInfinitives: Mender = ({ tokens }, columns) => {
  for (const token of tokens) {
    const verb = token.deprel === 'conj' && token.xpos === 'VB' && hasTo(token) ? token.head : null;
    if (!verb || !FINITE.has(verb.xpos) || verb.index > token.index) continue;
    const first = verb.children('xcomp').find((t) => hasTo(t) && t.index < token.index);
    if (first) hang(columns, token.index, first.index, 'conj');
  }
};

/** Of a finite verb that a base form cannot be coordinated with. */
const canNotShare = (verb: Token): boolean =>
  FINITE.has(verb.xpos) && !verb.children('aux').some((a) => a.xpos === 'MD' || a.lemma === 'do');

const isInfinitive = (token: Token): boolean => token.xpos === 'VB' && hasTo(token);

const hangsOn = (token: Token, verb: Token | null): boolean =>
  (token.head === verb || token.head?.head === verb) && token.deprel !== 'conj';

/** Whoever is their object is to do what the infinitive says. */
const URGING = new Set(
  'urge ask tell order invite warn press encourage implore instruct exhort beg'.split(' '),
);

/** 'urged both parties to return': the infinitive says what is asked of them, not which parties. */
export const urgedInfinitives: Mender = ({ tokens }, columns) => {
  for (const token of tokens) {
    const noun = token.deprel === 'acl' && isInfinitive(token) ? token.head : null;
    const verb = noun && /^(obj|iobj)$/.test(noun.deprel) ? noun.head : null;
    if (verb && URGING.has(verb.lemma) && verb.index < (noun?.index ?? 0))
      hang(columns, token.index, verb.index, 'xcomp');
  }
};

/** 'will buy gas, train officers and provide grants': behind 'will' each of a list is a base form. */
export const listedBases: Mender = ({ tokens }, columns) => {
  for (const token of tokens) {
    const { head } = token;
    const isModal = head?.xpos === 'VB' && head.children('aux').some((t) => t.xpos === 'MD');
    if (token.xpos === 'VBP' && isModal && isBare(token)) columns.xpos[token.index] = 'VB';
  }
};
