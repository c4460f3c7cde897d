import type { Token } from '../../model/sentence.ts';
import { hang, type Mender } from './index.ts';

/** Acts of speech that report themselves: who says 'it regretted the move and denied that' does not say that he denied. */
const UTTERED = new Set(
  'deny reject dismiss accuse urge demand warn call condemn vow pledge promise threaten insist blame welcome'.split(
    ' ',
  ),
);
const SAYING = new Set(['say', 'add', 'state', 'tell', 'note', 'explain']);
const OWNING = new Set(['confirm', 'acknowledge', 'admit', 'concede', 'recognize', 'recognise']);

/** 'X said it regretted the decision and denied that ...': a second act of speech goes on with the first verb. */
export const ownSpeech: Mender = ({ tokens }, columns) => {
  for (const token of tokens) {
    const said = token.deprel === 'conj' ? token.head : null;
    const saying = said?.deprel === 'ccomp' ? said.head : null;
    if (!said || !saying || !UTTERED.has(token.lemma) || token.xpos !== 'VBD' || saying.xpos !== 'VBD')
      continue;
    if (token.child('nsubj', 'aux', 'mark')) continue;
    const ownWord = SAYING.has(saying.lemma) && (isPronoun(said) || isPresent(said));
    if (!ownWord && !isThing(token, said, saying)) continue;
    hang(columns, token.index, saying.index, 'conj');
  }
};

/** 'confirmed that shots had been fired but denied that': what has nothing to say does not deny. */
const isThing = (token: Token, said: Token, saying: Token): boolean =>
  (OWNING.has(saying.lemma) || SAYING.has(saying.lemma)) &&
  token.children('cc').some((t) => t.lower === 'but') &&
  said.children('nsubj').every((t) => t.upos === 'NOUN' && !SPEAKERS.test(t.lemma));

const SPEAKERS =
  /(minister|ministry|government|official|president|leader|envoy|ambassador|spokes\w+|officer|army|military|commander|side|delegation|office|authority|witness|source|police|general|chief|secretary|agency|company)$/;

const isPronoun = (said: Token): boolean =>
  said.children('nsubj').some((t) => /^(it|he|she|they)$/.test(t.lower)) &&
  said.index > (said.head?.index ?? 0);

/** 'stated that X is not arming, and pledged': a past does not go on with a present. */
const isPresent = (said: Token): boolean =>
  [said, ...said.children('aux', 'cop')].some((t) => t.xpos === 'VBZ' || t.xpos === 'VBP');
