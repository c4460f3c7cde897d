import type { Token } from '../../model/sentence.ts';
import { hang, type Mender } from './index.ts';

const FINITE = new Set(['VBD', 'VBZ', 'VBP', 'VBN']);

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
