import { hang, type Mender, retag } from './index.ts';

/** 'gave in to Gambian demands': a noun behind a preposition has no subject; the word before it says whose they are. */
export const ownersBefore: Mender = ({ tokens }, columns) => {
  for (const owner of tokens) {
    const noun = owner.deprel === 'nsubj' && owner.next === owner.head ? owner.head : null;
    if (noun?.xpos !== 'NNS' || !/^(obl|nmod|obj)$/.test(noun.deprel) || noun.child('cop', 'aux')) continue;
    if (noun.child('case')?.next !== owner || !/^(JJ|NNP)$/.test(owner.xpos)) continue;
    hang(columns, owner.index, noun.index, 'amod');
  }
};

/** What fighting does by itself. */
const BEGINNING = /^(break|erupt|flare|resume|rage|continue|intensify|occur)$/;

/** 'An uneasy calm prevails', 'Mistrust between the two runs deep', 'when fighting broke out': what is told of a thing is told of a noun. */
export const lostNouns: Mender = ({ tokens }, columns) => {
  for (const word of tokens) {
    if (word.deprel !== 'nsubj') continue;
    const isCalm = word.upos === 'ADJ' && /^(calm|quiet|chill)$/.test(word.lower) && word.child('det');
    const isOpening =
      word.xpos === 'NNP' &&
      word.previous === null &&
      word.children().every((t) => t.deprel === 'nmod' && t.child('case')?.lower === 'between') &&
      word.child('nmod');
    const isFighting =
      word.lower === 'fighting' && !word.child('obj', 'obl') && BEGINNING.test(word.head?.lemma ?? '');
    if (!isCalm && !isOpening && !isFighting) continue;
    retag(columns, word.index, 'NOUN', 'NN', word.lower);
  }
};

/** What is told, suffered or judged, and not done, by the subject of such a verb. */
const UNDERGOING =
  /^(report|suffer|see|witness|record|register|face|denounce|condemn|deplore|decry|endure|fear)$/;

/** 'reported fresh shelling along the border': who reports it does not shell. */
export const shellingReported: Mender = ({ tokens }, columns) => {
  for (const word of tokens) {
    const verb = word.xpos === 'VBG' && /^(advcl|xcomp|ccomp)$/.test(word.deprel) ? word.head : null;
    if (!verb || !/^(shelling|bombing|fighting|shooting|looting|bombardment)$/.test(word.lower)) continue;
    const between = tokens.slice(verb.index + 1, word.index);
    const isBeside = between.every((t) => t.head === word && /^(ADJ|ADV|DET)$/.test(t.upos));
    if (verb.index > word.index || !UNDERGOING.test(verb.lemma) || !isBeside || verb.child('obj')) continue;
    if (word.child('nsubj', 'obj', 'aux')) continue;
    retag(columns, word.index, 'NOUN', 'NN', word.lower);
    hang(columns, word.index, verb.index, 'obj');
    for (const t of between) if (t.upos !== 'DET') hang(columns, t.index, word.index, 'amod');
    for (const t of word.children('obl')) hang(columns, t.index, word.index, 'nmod');
  }
};

/** 'a gold mine run by a Canadian company': nothing of mine. */
export const goldMines: Mender = ({ tokens }, columns) => {
  for (const mine of tokens) {
    const ore = mine.lower === 'mine' && mine.xpos.startsWith('PRP') ? mine.previous : null;
    if (!ore || !/^NNP?$/.test(ore.xpos) || ore.head === mine) continue;
    retag(columns, mine.index, 'NOUN', 'NN', 'mine');
    hang(columns, mine.index, ore.head?.index ?? -1, ore.deprel);
    hang(columns, ore.index, mine.index, 'compound');
    for (const child of ore.children()) hang(columns, child.index, mine.index, child.deprel);
    const run = mine.deprel === 'nsubj' && mine.head?.head === ore ? mine.head : null;
    if (run) hang(columns, run.index, mine.index, 'acl');
  }
};
