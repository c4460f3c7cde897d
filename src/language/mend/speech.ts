import type { Token } from '../../model/sentence.ts';
import { hang, type Mender } from './index.ts';

/** Acts of speech that report themselves: who says 'it regretted the move and denied that' does not say that he denied. */
const UTTERED = new Set(
  'deny reject dismiss accuse urge demand warn call condemn vow pledge promise threaten insist blame welcome'.split(
    ' ',
  ),
);
const SAYING = new Set(['say', 'add', 'state', 'tell', 'note', 'explain']);

/** 'X said it regretted the decision and denied that ...': a second act of speech goes on with the first verb. */
export const ownSpeech: Mender = ({ tokens }, columns) => {
  for (const token of tokens) {
    const said = token.deprel === 'conj' ? token.head : null;
    const saying = said?.deprel === 'ccomp' ? said.head : null;
    if (!said || !saying || !UTTERED.has(token.lemma) || token.xpos !== 'VBD' || saying.xpos !== 'VBD')
      continue;
    if (
      !SAYING.has(saying.lemma) ||
      token.child('nsubj', 'aux', 'mark') ||
      !(isPronoun(said) || isPresent(said))
    )
      continue;
    hang(columns, token.index, saying.index, 'conj');
  }
};

const isPronoun = (said: Token): boolean =>
  said.children('nsubj').some((t) => /^(it|he|she|they)$/.test(t.lower)) &&
  said.index > (said.head?.index ?? 0);

/** 'stated that X is not arming, and pledged': a past does not go on with a present. */
const isPresent = (said: Token): boolean =>
  [said, ...said.children('aux', 'cop')].some((t) => t.xpos === 'VBZ' || t.xpos === 'VBP');
