import type { Token } from '../../model/sentence.ts';
import { hang, type Mender } from './index.ts';

/** 'met President A and Prime Minister B': what begins with `and` is no second name of the same one. */
export const joinedNames: Mender = ({ tokens }, columns) => {
  for (const token of tokens) {
    if (token.deprel !== 'appos' || !token.head || token.head.index > token.index) continue;
    const first = token.subtree()[0];
    if (first?.deprel === 'cc' && first.lower === 'and' && first.index > token.head.index)
      columns.deprels[token.index] = 'conj';
  }
};

/** "Mali and Niger's ministers met": two subjects of one verb that `and` parts are one. */
export const joinedSubjects: Mender = ({ tokens }, columns) => {
  for (const verb of tokens) {
    const [first, second] = verb.children('nsubj', 'nsubj:pass').filter((t) => t.index < verb.index);
    const and = first?.next;
    if (!first || !second || and?.lower !== 'and' || first.upos !== 'PROPN') continue;
    if (!isBelow(and, second)) continue;
    hang(columns, second.index, first.index, 'conj');
    hang(columns, and.index, second.index, 'cc');
  }
};

const isBelow = (token: Token, noun: Token): boolean => token === noun || token.ancestors().includes(noun);
