import { hang, type Mender } from './index.ts';

const VERBS = new Set('send push hand give pull turn bring take fly drive ship call'.split(' '));

/** 'has sent back three hundred men': the particle right behind the verb is no part of the number. */
export const lostBack: Mender = ({ tokens }, columns) => {
  for (const back of tokens) {
    const verb = back.previous;
    if (
      back.lower === 'back' &&
      verb?.upos === 'VERB' &&
      VERBS.has(verb.lemma) &&
      back.head !== verb &&
      back.deprel === 'advmod'
    )
      hang(columns, back.index, verb.index, 'compound:prt');
  }
};
