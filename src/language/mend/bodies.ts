import { hang, type Mender } from './index.ts';

const BODIES = new Set('bloc group body organisation organization alliance union agency'.split(' '));

/** 'The West African bloc ECOWAS has threatened': what describes a body goes before its name, as 'President' does before Moon. */
export const namedBodies: Mender = ({ tokens }, columns) => {
  for (const body of tokens) {
    const name = BODIES.has(body.lower) && body.deprel.startsWith('nsubj') ? body.next : null;
    if (name?.upos !== 'PROPN' || !body.head) continue;
    const isBeside = name.deprel === body.deprel && name.head === body.head;
    if (!isBeside && !(name.deprel === 'appos' && name.head === body)) continue;
    hang(columns, name.index, body.head.index, body.deprel);
    hang(columns, body.index, name.index, 'nmod:desc');
    for (const child of body.children())
      if (child.index > name.index) hang(columns, child.index, name.index, child.deprel);
  }
};
