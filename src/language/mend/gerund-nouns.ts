import { hang, type Mender, retag } from './index.ts';

const OF_FORCE = /^(fight|shell|bomb|shoot|loot|skirmish|fire|kill|pillage|bombard)$/;

/** 'Fighting between the two entered a second day', 'Shelling by the army continued': what goes on is a noun, and no clause. */
export const gerundNouns: Mender = ({ tokens }, columns) => {
  for (const noun of tokens) {
    if (noun.xpos !== 'VBG' || noun.deprel !== 'csubj' || !OF_FORCE.test(noun.lemma)) continue;
    if (noun.child('obj', 'nsubj', 'aux', 'mark') || !noun.next?.upos.startsWith('ADP')) continue;
    if (!/^(between|by|in|near|along|around|on|at|inside|across|over)$/.test(noun.next.lower)) continue;
    retag(columns, noun.index, 'NOUN', 'NN', noun.lower);
    if (noun.head) hang(columns, noun.index, noun.head.index, 'nsubj');
    for (const below of noun.children('obl', 'obl:agent')) hang(columns, below.index, noun.index, 'nmod');
  }
};

/** 'In separate phone calls with the two ministers': a noun behind what it is made with, and no verb. */
export const phoneCalls: Mender = ({ tokens }, columns) => {
  for (const call of tokens) {
    const means = call.previous;
    if (call.upos !== 'VERB' || !/^calls?$/.test(call.lower) || call.next?.lower !== 'with') continue;
    if (!means || !/^(phone|telephone|video)$/.test(means.lower) || means.head !== call || !call.head)
      continue;
    if (!/^(in|during|after|following)$/.test(means.child('case')?.lower ?? '')) continue;
    retag(columns, call.index, 'NOUN', call.lower === 'calls' ? 'NNS' : 'NN', 'call');
    hang(columns, call.index, call.head.index, 'obl');
    for (const below of [...means.children(), ...call.children('obl')])
      hang(columns, below.index, call.index, below.deprel === 'obl' ? 'nmod' : below.deprel);
    hang(columns, means.index, call.index, 'compound');
  }
};
