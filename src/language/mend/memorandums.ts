import { hang, type Mender, retag } from './index.ts';

/** 'signed a memorandum of understanding on farming in Havana': what it is called, and no clause that time and place belong to. */
export const memorandums: Mender = ({ tokens }, columns) => {
  for (const word of tokens) {
    const pact = word.lower === 'understanding' && word.xpos === 'VBG' ? word.head : null;
    if (!pact || !/^(memorandum|memoranda|note)$/.test(pact.lemma) || word.previous?.lower !== 'of') continue;
    hang(columns, word.index, pact.index, 'nmod');
    hang(columns, word.previous.index, word.index, 'case');
    retag(columns, word.index, 'NOUN', 'NN', 'understanding');
    const verb = pact.head?.upos === 'VERB' ? pact.head : null;
    for (const part of word.children())
      if (part.index > word.index)
        hang(
          columns,
          part.index,
          (verb ?? pact).index,
          verb && part.deprel.startsWith('obl') ? 'obl' : 'nmod',
        );
  }
};
