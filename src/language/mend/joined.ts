import type { Mender } from './index.ts';

/** 'met President A and Prime Minister B': what begins with `and` is no second name of the same one. */
export const joinedNames: Mender = ({ tokens }, columns) => {
  for (const token of tokens) {
    if (token.deprel !== 'appos' || !token.head || token.head.index > token.index) continue;
    const first = token.subtree()[0];
    if (first?.deprel === 'cc' && first.lower === 'and' && first.index > token.head.index)
      columns.deprels[token.index] = 'conj';
  }
};
