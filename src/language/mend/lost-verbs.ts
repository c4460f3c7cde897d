import type { Token, TokenColumns } from '../../model/sentence.ts';
import { hang, type Mender, retag } from './index.ts';

/** Verbs that the tagger takes for adjectives where a whole sentence hangs on them. */
const ACTS: Readonly<Record<string, string>> = {
  armed: 'arm',
  expired: 'expire',
  banned: 'ban',
  blocked: 'block',
  backed: 'back',
  trained: 'train',
  detained: 'detain',
  attacked: 'attack',
  barred: 'bar',
  seized: 'seize',
};

/** 'The Emirates armed Sudanese militias', 'The embargo against Iran expired on Sunday': a sentence without a verb has one that was not seen. */
export const lostVerbs: Mender = ({ tokens, root }, columns) => {
  if (!root || !/^(NOUN|PROPN)$/.test(root.upos) || root.child('cop', 'case')) return;
  if (tokens.some((t) => t.upos === 'AUX' || (t.upos === 'VERB' && /^VB[DZP]$/.test(t.xpos)))) return;
  const verb = root.children('amod').find((t) => t.upos === 'ADJ' && ACTS[t.lower] !== undefined);
  if (!verb || tokens.at(-1)?.form !== '.') return;
  const subject = root.child('nsubj');
  if (subject && subject.subtree().at(-1)?.next === verb) objectOf(verb, root, subject, columns);
  else if (!subject && verb.index > root.index && verb.child('obl', 'obl:unmarked'))
    aloneOf(verb, root, columns);
};

function objectOf(verb: Token, root: Token, subject: Token, columns: TokenColumns): void {
  asVerb(verb, columns);
  hang(columns, subject.index, verb.index, 'nsubj');
  hang(columns, root.index, verb.index, 'obj');
  for (const end of root.children('punct')) hang(columns, end.index, verb.index, 'punct');
}

function aloneOf(verb: Token, root: Token, columns: TokenColumns): void {
  asVerb(verb, columns);
  hang(columns, root.index, verb.index, 'nsubj');
  for (const end of root.children('punct')) hang(columns, end.index, verb.index, 'punct');
}

function asVerb(verb: Token, columns: TokenColumns): void {
  hang(columns, verb.index, -1, 'root');
  retag(columns, verb.index, 'VERB', 'VBD', ACTS[verb.lower] ?? verb.lower);
}

/** 'to explain what the judgment means for the land': what tells of a subject of its own is a verb. */
export const whatItMeans: Mender = ({ tokens }, columns) => {
  for (const word of tokens) {
    if (word.lower !== 'means' || word.upos === 'VERB' || !word.deprel.startsWith('acl')) continue;
    const isAsked =
      word.head?.lower === 'what' || word.children('obj', 'nsubj').some((t) => t.lower === 'what');
    if (!isAsked || !word.child('nsubj') || word.child('cop', 'case')) continue;
    retag(columns, word.index, 'VERB', 'VBZ', 'mean');
  }
};

/** 'has been forbidden by the authorities to sell': by whom it is done tells that it is done, and no quality. */
export const forbiddenBy: Mender = ({ tokens }, columns) => {
  for (const word of tokens) {
    const be = word.child('cop');
    if (word.lower !== 'forbidden' || word.upos !== 'ADJ' || !be || !word.child('obl:agent')) continue;
    retag(columns, word.index, 'VERB', 'VBN', 'forbid');
    hang(columns, be.index, word.index, 'aux:pass');
    for (const subject of word.children('nsubj')) hang(columns, subject.index, word.index, 'nsubj:pass');
  }
};
