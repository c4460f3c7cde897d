import { hang, type Mender } from './index.ts';

/** 'withdrew its consul general from Managua': `general` is part of the title, and nothing that is said of him. */
export const consulsGeneral: Mender = ({ tokens }, columns) => {
  for (const general of tokens) {
    const title = general.lower === 'general' ? general.previous : null;
    if (!title || !/^(consuls?|attorneys?|governors?)$/.test(title.lower) || general.deprel !== 'xcomp')
      continue;
    hang(columns, general.index, title.index, 'amod');
    columns.lemmas[title.index] = title.lower.replace(/s$/, '');
    columns.upos[title.index] = 'NOUN';
  }
};
