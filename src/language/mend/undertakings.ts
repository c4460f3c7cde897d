import { hang, type Mender, retag } from './index.ts';

/** 'had given that undertaking at a meeting': what is given is a thing, and what follows belongs to the giving of it. */
export const undertakings: Mender = ({ tokens }, columns) => {
  for (const word of tokens) {
    const which = word.previous;
    if (word.lower !== 'undertaking' || word.xpos !== 'VBG' || !which) continue;
    const isWhich = /^(that|this|no|an|the)$/.test(which.lower);
    const verb = which.head === word ? word.head : word.head === which ? which.head : null;
    if (!isWhich || verb?.upos !== 'VERB' || ![which, word].some((t) => t.deprel === 'obj')) continue;
    retag(columns, word.index, 'NOUN', 'NN', 'undertaking');
    retag(columns, which.index, 'DET', 'DT');
    hang(columns, word.index, verb.index, 'obj');
    hang(columns, which.index, word.index, 'det');
    for (const part of word.children('obl', 'advmod')) hang(columns, part.index, verb.index, part.deprel);
  }
};
