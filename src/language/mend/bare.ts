import type { Token } from '../../model/sentence.ts';
import { irregularBase } from '../irregular-verbs.ts';
import type { Mender } from './index.ts';

/** 'demanded that X drop its claims': what has not the form of a past is none, whatever the tagger takes it for. */
export const bareDemands: Mender = ({ tokens }, columns) => {
  for (const token of tokens) {
    if (!isNoPast(token)) continue;
    columns.xpos[token.index] = 'VB';
    columns.lemmas[token.index] = token.lower;
  }
};

/** Behind a that-clause's subject, a verb tagged as a past that neither ends in -ed nor is irregular. */
const isNoPast = (token: Token): boolean =>
  token.xpos === 'VBD' &&
  token.upos === 'VERB' &&
  /^[a-z]+$/.test(token.form) &&
  !/(ed|t|d)$/.test(token.form) &&
  token.children('mark').some((m) => m.lower === 'that') &&
  irregularBase(token.lower, 'VBD') === undefined;
