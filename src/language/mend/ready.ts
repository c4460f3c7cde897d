import type { Mender } from './index.ts';

const READY = new Set(
  'ready willing unwilling prepared committed determined keen eager reluctant able unable open'.split(' '),
);

/** 'said last week it was ready to talk': somebody is ready, so `it` is no empty subject. */
export const readySubjects: Mender = ({ tokens }, columns) => {
  for (const token of tokens)
    if (token.deprel === 'expl' && token.lower === 'it' && READY.has(token.head?.lemma ?? ''))
      columns.deprels[token.index] = 'nsubj';
};
