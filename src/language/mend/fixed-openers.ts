import { hang, type Mender, retag } from './index.ts';

/** 'would return the two pilots provided that Greece hands over the officers': `provided` opens a condition, and nobody provides. */
export const providedThat: Mender = ({ tokens }, columns) => {
  for (const provided of tokens) {
    const that = provided.lower === 'provided' && provided.next?.lower === 'that' ? provided.next : null;
    const deed = that?.head;
    const verb = provided.head;
    if (!that || !deed || deed.head !== provided || !verb || verb.index > provided.index) continue;
    if (provided.child('aux', 'aux:pass', 'obj')) continue;
    const [noun] = provided.children('nsubj', 'nsubj:pass');
    if (noun && verb.child('obj')) continue;
    if (noun) hang(columns, noun.index, verb.index, 'obj');
    hang(columns, provided.index, deed.index, 'mark');
    hang(columns, that.index, provided.index, 'fixed');
    hang(columns, deed.index, verb.index, 'advcl');
    retag(columns, provided.index, 'SCONJ', 'IN', 'provided');
  }
};

/** 'handed a note to the Afghan charge d'affaires over shots': one title. */
export const chargesDAffaires: Mender = ({ tokens }, columns) => {
  for (const affairs of tokens) {
    const charge = /^d['’]affaires$/.test(affairs.lower) ? affairs.previous : null;
    if (!charge || !/^charg[eé]s?$/.test(charge.lower) || affairs.head === charge) continue;
    const above = affairs.head;
    hang(columns, affairs.index, charge.index, 'flat');
    retag(columns, charge.index, 'NOUN', 'NN');
    for (const child of affairs.children()) {
      if (child === charge) hang(columns, charge.index, above?.index ?? -1, affairs.deprel);
      else hang(columns, child.index, charge.index, child.deprel);
    }
  }
};

/** 'unlikely to recover, given that both accuse each other': `given` opens a reason, and gives nothing. */
export const givenThat: Mender = ({ tokens }, columns) => {
  for (const given of tokens) {
    const that = given.lower === 'given' && given.next?.lower === 'that' ? given.next : null;
    const deed = that?.head;
    const verb = given.head;
    if (!that || !deed || deed === given || !verb || deed.head !== verb || given.deprel !== 'advcl') continue;
    if (given.child('aux', 'aux:pass', 'nsubj', 'nsubj:pass', 'obj')) continue;
    hang(columns, deed.index, given.index, 'ccomp');
  }
};
