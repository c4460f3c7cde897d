import { hang, type Mender, retag } from './index.ts';

const CALLING = /^(call|label|brand|term|deem|dub|consider|find)$/;

/** Nouns that the parser takes for verbs behind `that`. From general knowledge of English. */
const CALLED =
  /^(account|claim|move|report|charge|comment|remark|plan|act|attack|offer|call|bid|demand|step|ban|strike|raid|test|deal|pledge|answer|request|visit|vote)$/;

/** 'called that account false', 'called that claim an insult': what is called something is a noun, and `that` points at it. */
export const calledThat: Mender = ({ tokens }, columns) => {
  for (const noun of tokens) {
    const that = noun.previous;
    const verb = that?.previous;
    if (!that || !verb || that.lower !== 'that' || that.head !== noun || noun.head !== verb) continue;
    if (!CALLING.test(verb.lemma) || !CALLED.test(noun.lower) || !/^[cx]comp$/.test(noun.deprel)) continue;
    const name = noun.children('xcomp', 'obj').find((t) => t.index > noun.index);
    if (!name || noun.child('nsubj', 'nsubj:pass', 'aux', 'cop')) continue;
    retag(columns, noun.index, 'NOUN', 'NN', noun.lower);
    retag(columns, that.index, 'DET', 'DT', 'that');
    hang(columns, that.index, noun.index, 'det');
    hang(columns, noun.index, verb.index, 'obj');
    hang(columns, name.index, verb.index, 'xcomp');
  }
};

/** 'was summoned and told that the sale was a threat': whoever is summoned is told it, and tells nobody. */
export const calledInAndTold: Mender = ({ tokens }, columns) => {
  for (const told of tokens) {
    const called = told.deprel === 'conj' && told.xpos === 'VBD' ? told.head : null;
    if (!called?.child('aux:pass') || !/^(tell|inform|notify|warn|remind|assure)$/.test(told.lemma)) continue;
    if (told.child('nsubj', 'obj', 'aux') || !told.child('ccomp', 'xcomp')) continue;
    columns.xpos[told.index] = 'VBN';
  }
};

/** 'called the return a victory won without a shot': what it is called is no doer, and the verb behind says which one. */
export const calledDone: Mender = ({ tokens }, columns) => {
  for (const verb of tokens) {
    const verdict = verb.deprel === 'advcl' || verb.deprel === 'ccomp' ? verb.child('nsubj') : undefined;
    const calling = verb.head;
    if (!verdict || !calling || !CALLING.test(calling.lemma) || verdict.next !== verb) continue;
    const thing = calling.child('obj');
    const isBare = /^VB[DN]$/.test(verb.xpos) && !verb.child('mark', 'aux', 'aux:pass', 'cop', 'obj');
    if (!isBare || !thing || thing.index > verdict.index || !/^an?$/.test(verdict.child('det')?.lower ?? ''))
      continue;
    columns.xpos[verb.index] = 'VBN';
    hang(columns, verdict.index, calling.index, 'xcomp');
    hang(columns, verb.index, verdict.index, 'acl');
  }
};
