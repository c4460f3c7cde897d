import { hang, type Mender } from './index.ts';

/** Nouns that are verbs as well, of what is done about talks, wars and wares. From general knowledge of English. */
const BOTH = new Set(
  (
    'broker host ban boycott veto probe halt curb stage block free deal fund aid back shield share swap sponsor champion ' +
    'chair partner police patrol man arm target counter escort anchor engineer pilot pressure'
  ).split(' '),
);
const WANTING = new Set(
  'offer agree plan refuse want try vow seek pledge promise decide threaten hope intend decline volunteer move propose'.split(
    ' ',
  ),
);

/** 'offered to broker talks': behind a verb that takes an infinitive, 'to' and a bare word are one. */
export const verbsTakenForNouns: Mender = ({ tokens }, columns) => {
  for (const token of tokens) {
    const to = token.previous;
    const noun = token.deprel === 'compound' ? token.head : null;
    const verb = noun?.head;
    if (!noun || !verb || to?.lower !== 'to' || to.head !== noun || noun.index < token.index) continue;
    if (!BOTH.has(token.lower) || !WANTING.has(verb.lemma) || noun.child('det')) continue;
    columns.upos[token.index] = 'VERB';
    columns.xpos[token.index] = 'VB';
    columns.lemmas[token.index] = token.lower;
    hang(columns, token.index, verb.index, 'xcomp');
    hang(columns, to.index, token.index, 'mark');
    hang(columns, noun.index, token.index, 'obj');
  }
};
