import type { Token } from '../../model/sentence.ts';
import { irregularBase } from '../irregular-verbs.ts';
import { hang, type Mender } from './index.ts';

/** 'ordered the envoy to leave and froze trade': a past goes on with the past, not with the infinitive or gerund below it. */
export const listedPasts: Mender = ({ tokens }, columns) => {
  for (const token of tokens) {
    const base = token.deprel === 'conj' && token.xpos === 'VBD' && isAlone(token) ? token.head : null;
    if (!base || base.index > token.index || !isBare(base)) continue;
    const past = base.ancestors().find((t) => t.xpos === 'VBD' || t.xpos === 'VBZ');
    if (past?.xpos === 'VBD' && past.upos === 'VERB') hang(columns, token.index, past.index, 'conj');
  }
};

/** 'had urged Oman to accept it and had threatened to close the strait', 'agreed to stop, and both have': the like with an auxiliary. */
export const listedPerfects: Mender = ({ tokens }, columns) => {
  for (const token of tokens) {
    const base = token.deprel === 'conj' && hasPerfect(token) ? token.head : null;
    if (!base || base.index > token.index || !isBare(base) || base.child('aux')) continue;
    const first = base
      .ancestors()
      .find((t) => t.upos === 'VERB' && (hasPerfect(t) || /^VB[DZ]$/.test(t.xpos)));
    if (first) hang(columns, token.index, first.index, 'conj');
  }
};

const hasPerfect = (verb: Token): boolean =>
  verb.xpos === 'VBN' && verb.children('aux').some((t) => t.lemma === 'have');

/** 'to leave', 'of sheltering': without a tense of its own. */
const isBare = (verb: Token): boolean =>
  (verb.xpos === 'VB' &&
    (verb.children('mark').some((m) => m.lower === 'to') || verb.child('aux')?.xpos === 'MD')) ||
  (verb.xpos === 'VBG' &&
    verb.deprel === 'advcl' &&
    verb.children('mark').some((m) => /^(of|for|from)$/.test(m.lower)));

const isAlone = (token: Token): boolean => token.children('nsubj', 'nsubj:pass', 'aux', 'mark').length === 0;

const OCCURRING = /^(come|happen|occur|follow|begin|start|erupt)$/;

/** 'The clashes came after Oslo recalled its envoy and expelled another': clashes expel nobody, so the past goes on with the clause. */
export const pastsBehind: Mender = ({ tokens }, columns) => {
  for (const token of tokens) {
    const base = token.deprel === 'conj' && token.xpos === 'VBD' && isAlone(token) ? token.head : null;
    if (!base || !OCCURRING.test(base.lemma) || base.child('nsubj')?.upos !== 'NOUN') continue;
    const clause = base
      .children('advcl')
      .find((t) => t.xpos === 'VBD' && base.index < t.index && t.index < token.index && isTimed(t));
    if (clause) hang(columns, token.index, clause.index, 'conj');
  }
};

const isTimed = (clause: Token): boolean =>
  clause.child('nsubj') !== undefined &&
  clause.children('mark').some((m) => /^(after|as|when|before)$/.test(m.lower));

/** What somebody does by speaking: what is told of a thing does not go on with it. */
const SPEAKING =
  /^(call|urge|accuse|demand|summon|warn|condemn|denounce|reject|deny|announce|ask|invite|thank|criticise|criticize|pledge|vow|promise|reaffirm|reiterate|stress|insist|repeat|dismiss|voice|express|emphasise|emphasize|caution|say|add|hail|praise)$/;

/**
 * 'said the sales were lawful and called on Peru to stop', 'said that disputes should be settled and pledged to': sales
 * call on nobody, and a past does not go on with 'should' or 'was violating', so it goes on with the saying.
 */
export const pastsOfSpeech: Mender = ({ tokens }, columns) => {
  for (const token of tokens) {
    if (
      token.deprel !== 'conj' ||
      !/^VB[DN]$/.test(token.xpos) ||
      !SPEAKING.test(token.lemma) ||
      !isAlone(token)
    )
      continue;
    const told = token.head?.deprel === 'ccomp' ? token.head : null;
    const saying = told?.head && told.head.index < told.index ? told.head : null;
    if (!told || saying?.xpos !== 'VBD' || token.index < told.index) continue;
    if (!isOfThings(told) && told.child('aux')?.xpos !== 'MD' && told.xpos !== 'VBG') continue;
    hang(columns, token.index, saying.index, 'conj');
    columns.xpos[token.index] = 'VBD';
  }
};

const isOfThings = (told: Token): boolean =>
  told.children('nsubj', 'nsubj:pass').every((t) => t.upos === 'NOUN' && !t.child('nmod:poss'));
/** Pasts that are presents of other verbs, or the same in both. */
const AMBIGUOUS =
  /^(found|lay|saw|wound|fell|ground|bound|rose|bore|wove|left|felt|spat|hit|cut|put|let|set|shut|spread|quit|split|beat|become|come|run|read|strove)$/;

/** 'Air defences shot down a missile': what the tagger took for a present though it is only a past. */
export const pastsForPresents: Mender = ({ tokens }, columns) => {
  for (const token of tokens) {
    if (token.xpos !== 'VBP' || token.upos !== 'VERB' || AMBIGUOUS.test(token.lower)) continue;
    const base = irregularBase(token.lower, 'VBD');
    if (base === undefined || base === token.lower) continue;
    columns.xpos[token.index] = 'VBD';
    columns.lemmas[token.index] = base;
  }
};
