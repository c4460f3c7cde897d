import type { Token } from '../../model/sentence.ts';
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

/** Pasts that are nouns as well, by their base. From general knowledge of English. */
const PASTS = new Map(
  ['shot shoot', 'cut cut', 'hit hit', 'set set', 'split split', 'cast cast', 'left leave', 'saw see'].map(
    (pair) => pair.split(' ') as [string, string],
  ),
);
const PARTICLES = new Set(['down', 'up', 'off', 'out', 'back']);

/** 'Iran shot down a drone': right behind the name that opens a sentence without a verb, and before a determiner. */
export const pastsTakenForNouns: Mender = ({ root }, columns) => {
  const name = root?.previous;
  if (root?.upos !== 'NOUN' || !PASTS.has(root.lower) || name?.upos !== 'PROPN') return;
  const particle = root.next && PARTICLES.has(root.next.lower) ? root.next : null;
  const object = root.children('nmod', 'obj').find((t) => t.index > root.index);
  if (!isDetermined((particle ?? root).next) || !object || isClause(root)) return;
  columns.upos[root.index] = 'VERB';
  columns.xpos[root.index] = 'VBD';
  columns.lemmas[root.index] = PASTS.get(root.lower) ?? root.lower;
  hang(columns, name.index, root.index, 'nsubj');
  hang(columns, object.index, root.index, 'obj');
  if (!particle) return;
  columns.upos[particle.index] = 'ADP';
  columns.xpos[particle.index] = 'RP';
  hang(columns, particle.index, root.index, 'compound:prt');
};

/** 'a drone', 'its embassy', 'two planes'. */
const isDetermined = (token: Token | null | undefined): boolean =>
  token?.upos === 'DET' || token?.upos === 'NUM' || token?.xpos === 'PRP$';

const isClause = (root: Token): boolean =>
  root.child('cop', 'aux', 'det') !== undefined ||
  root.children().some((t) => /^(VBD|VBZ|VBP|MD)$/.test(t.xpos));
/** 'called the Australian move a provocation': a bare form behind an article is a noun. */
export const nounsTakenForVerbs: Mender = ({ tokens }, columns) => {
  for (const token of tokens) {
    const verb = token.deprel === 'obj' ? token.head : null;
    const isBare =
      token.upos === 'VERB' && token.lower === token.lemma && !token.child('nsubj', 'aux', 'mark');
    if (!verb || !isBare || !token.children('det').some((t) => t.index < token.index)) continue;
    columns.upos[token.index] = 'NOUN';
    columns.xpos[token.index] = 'NN';
    for (const object of token.children('obj', 'xcomp')) hang(columns, object.index, verb.index, 'xcomp');
  }
};
