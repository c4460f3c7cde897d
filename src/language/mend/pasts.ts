import type { Token } from '../../model/sentence.ts';
import { hang, type Mender } from './index.ts';

const isAlone = (token: Token): boolean => token.children('nsubj', 'nsubj:pass', 'aux', 'mark').length === 0;

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
