import { hang, type Mender } from './index.ts';

const JOINING = new Set(['join', 'follow', 'succeed', 'help', 'assist']);

/** 'joined the others in cutting ties': what is done together is a verb with an object, no property of the ties. */
export const joiningIn: Mender = ({ tokens }, columns) => {
  for (const token of tokens) {
    const noun = token.deprel === 'amod' && token.xpos === 'VBG' ? token.head : null;
    const mark = token.previous;
    if (!noun || noun.index < token.index || mark?.lower !== 'in' || mark.head !== noun) continue;
    const verb = noun.ancestors().find((t) => t.upos === 'VERB');
    if (!verb || !JOINING.has(verb.lemma) || verb.index > token.index) continue;
    columns.upos[token.index] = 'VERB';
    hang(columns, token.index, verb.index, 'advcl');
    hang(columns, mark.index, token.index, 'mark');
    hang(columns, noun.index, token.index, 'obj');
  }
};
