import type { Token, TokenColumns } from '../../model/sentence.ts';
import { hang, type Mender, retag } from './index.ts';

/** Verbs in the present that the tagger takes for nouns in the plural. */
const LAPSING: Readonly<Record<string, string>> = { lapses: 'lapse', expires: 'expire' };

/** 'The pact between A and B lapses in May': behind two names that a noun stands between, what lapses is a clause of its own. */
export const lapsesBehindNames: Mender = ({ tokens, root }, columns) => {
  const verb = tokens.find((t) => LAPSING[t.lower] !== undefined && t.upos === 'NOUN');
  if (verb?.previous?.upos !== 'PROPN') return;
  if (verb === root) asPresent(verb, columns);
  else if (root?.upos === 'NOUN' && verb.head === root && verb.deprel === 'nmod')
    ownClause(verb, root, columns);
};

function ownClause(verb: Token, pact: Token, columns: TokenColumns): void {
  const names = verb.children('compound', 'conj').filter((t) => t.upos === 'PROPN' && t.index < verb.index);
  const first = names[0];
  const between = verb.child('case');
  if (!first || !between) return;
  asPresent(verb, columns);
  hang(columns, verb.index, -1, 'root');
  hang(columns, between.index, first.index, 'case');
  hang(columns, first.index, pact.index, 'nmod');
  for (const other of names.slice(1)) hang(columns, other.index, first.index, 'conj');
  hang(columns, pact.index, verb.index, 'nsubj');
  for (const end of pact.children('punct')) hang(columns, end.index, verb.index, 'punct');
  for (const late of [...verb.children('nmod'), ...pact.children('nmod', 'obl')])
    if (late.index > verb.index) hang(columns, late.index, verb.index, 'obl');
  for (const clause of pact.children('acl', 'advcl'))
    if (clause.index > verb.index) hang(columns, clause.index, verb.index, 'advcl');
}

/** 'A and B eye each other with suspicion': what has a subject and an object is no noun. */
export const nounsThatAct: Mender = ({ tokens }, columns) => {
  for (const word of tokens) {
    if (word.upos !== 'NOUN' || word.xpos !== 'NN' || word.child('cop', 'case', 'det')) continue;
    const [subject, ...before] = word.children('nsubj').reverse();
    const object = word.child('obj');
    if (!subject || !object || subject.index > word.index || object.index < word.index) continue;
    retag(columns, word.index, 'VERB', 'VBP');
    // 'Once the best of neighbours, A and B …': what they once were is no subject of theirs.
    for (const former of before) hang(columns, former.index, word.index, 'obl');
  }
};

/** ', Korean intelligence reckons.': who reckons so at the end of a sentence tells what stands before. */
export const reckonedLast: Mender = ({ tokens, root }, columns) => {
  const word = tokens.at(-2);
  const who = word?.previous;
  if (!word || !root || !who || word.lower !== 'reckons' || word.upos !== 'NOUN') return;
  if (who.head !== word || !/^(NOUN|PROPN)$/.test(who.upos)) return;
  asPresent(word, columns, 'reckon');
  hang(columns, word.index, -1, 'root');
  hang(columns, root.index, word.index, 'ccomp');
  hang(columns, who.index, word.index, 'nsubj');
  for (const of of word.children('compound', 'amod', 'det', 'nmod:poss'))
    if (of !== who) hang(columns, of.index, who.index, of.deprel);
  const end = tokens.at(-1);
  if (end?.head === root) hang(columns, end.index, word.index, 'punct');
};

function asPresent(word: Token, columns: TokenColumns, lemma = LAPSING[word.lower] ?? word.lower): void {
  retag(columns, word.index, 'VERB', 'VBZ', lemma);
}
