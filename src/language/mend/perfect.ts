import type { Mender } from './index.ts';

/** 'has in fact cut the tariff': behind a form of 'have' a verb is a participle, also where it looks like its base form or past. */
export const perfects: Mender = ({ tokens }, columns) => {
  for (const verb of tokens) {
    if (verb.upos !== 'VERB' || !/^VB[DP]?$/.test(verb.xpos)) continue;
    const marks = verb.children('aux');
    if (marks.at(-1)?.lemma === 'have') columns.xpos[verb.index] = 'VBN';
  }
};
