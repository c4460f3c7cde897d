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

/** Verbs whose 'over' goes with them and not with the number behind it. */
const HANDING = new Set(['hand', 'turn', 'sign', 'make']);

/** 'handed over 40 trucks': no more than forty of them. */
export const overNumbers: Mender = ({ tokens }, columns) => {
  for (const over of tokens) {
    const verb = over.previous;
    if (over.lower !== 'over' || over.head?.upos !== 'NUM' || !verb || !HANDING.has(verb.lemma)) continue;
    if (verb.upos === 'VERB') hang(columns, over.index, verb.index, 'compound:prt');
  }
};
