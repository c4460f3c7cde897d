import type { Token } from '../../model/sentence.ts';
import { hang, type Mender, retag } from './index.ts';

/**
 * 'China deplores and firmly opposes the sale': of two verbs in the present joined by `and` the first was taken for a noun, or for
 * the subject of the second; the name before it for a part of it.
 */
export const joinedPresents: Mender = ({ tokens }, columns) => {
  for (const first of tokens) {
    const name = nameBefore(first);
    if (!name || !/^(VBZ|NNS)$/.test(first.xpos) || first.child('cop', 'case', 'det', 'amod')) continue;
    const second = joined(first);
    if (!second) continue;
    if (first.xpos === 'NNS') retag(columns, first.index, 'VERB', 'VBZ', first.lower.replace(/s$/, ''));
    if (second === first.head) changePlaces(first, second, columns);
    hang(columns, name.index, first.index, 'nsubj');
  }
};

/** 'China' of 'China deplores', 'China strongly deplores'. */
const nameBefore = (first: Token): Token | undefined => {
  let before = first.previous;
  while (before?.upos === 'ADV') before = before.previous;
  const isOwn = before?.head === first && /^(compound|nsubj)$/.test(before.deprel);
  return before?.upos === 'PROPN' && isOwn ? before : undefined;
};

/** 'opposes' behind 'and', in the present too. */
function joined(first: Token): Token | undefined {
  let next = first.next?.lower === 'and' ? first.next.next : undefined;
  while (next?.upos === 'ADV') next = next.next;
  if (next?.xpos !== 'VBZ' || next.child('nsubj')?.index !== subjectOf(first, next)) return undefined;
  const isBehind = next.head === first && next.deprel === 'conj';
  const isAbove = first.head === next && first.deprel === 'nsubj';
  return isBehind || isAbove ? next : undefined;
}

/** The first verb where it was taken for the subject, else nothing. */
const subjectOf = (first: Token, second: Token): number | undefined =>
  first.head === second ? first.index : undefined;

function changePlaces(
  first: Token,
  second: Token,
  { heads, deprels }: { heads: number[]; deprels: string[] },
): void {
  heads[first.index] = second.head?.index ?? -1;
  deprels[first.index] = second.deprel;
  heads[second.index] = first.index;
  deprels[second.index] = 'conj';
  for (const late of second.children('conj', 'punct'))
    if (late.index > second.index) heads[late.index] = first.index;
}
