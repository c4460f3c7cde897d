import type { Token } from '../model/sentence.ts';
import type { Draft } from './draft.ts';

/** What somebody is who speaks for no state. */
const PRIVATE = new Set(
  (
    'colleague lawyer attorney wife husband son daughter brother sister father mother widow friend relative man woman boy girl ' +
    'student teacher doctor analyst expert scholar professor researcher economist historian reporter journalist activist priest ' +
    'monk nun prisoner inmate skipper sailor fisherman farmer trader driver owner resident villager witness victim survivor ' +
    'blogger author editor businessman businesswoman banker executive neighbour neighbor shopkeeper passenger'
  ).split(' '),
);

/** 'A lawyer was ill. He': somebody whom nobody can place is whom the sentence is about; who is called by somebody known is not. */
export function isStranger(token: Token, settled: ReadonlyMap<number, Draft>): boolean {
  if (token.relation !== 'nsubj' || token.xpos !== 'NN' || !PRIVATE.has(token.lemma)) return false;
  const clause = token.head;
  const isMain = clause?.deprel === 'root' || (clause?.deprel === 'conj' && clause.head?.deprel === 'root');
  const owner = token.child('nmod:poss');
  return isMain && !(owner && settled.has(owner.index)) && !token.child('appos', 'flat');
}
