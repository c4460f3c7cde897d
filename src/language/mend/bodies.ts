import { hang, type Mender } from './index.ts';

const BODIES = new Set('bloc group body organisation organization alliance union agency'.split(' '));

/** 'The West African bloc ECOWAS has threatened': two subjects side by side, of which one names the other. */
export const namedBodies: Mender = ({ tokens }, columns) => {
  for (const body of tokens) {
    const name = BODIES.has(body.lower) && body.deprel.startsWith('nsubj') ? body.next : null;
    if (name?.upos === 'PROPN' && name.deprel === body.deprel && name.head === body.head)
      hang(columns, name.index, body.index, 'appos');
  }
};
