import type { Token } from '../../model/sentence.ts';
import { hang, type Mender } from './index.ts';

/** 'is due in the Greek capital on April 14': what the parser takes for a preposition is the predicate. */
export const dueIn: Mender = ({ tokens }, columns) => {
  for (const due of tokens) {
    const place = due.lower === 'due' && due.deprel === 'case' ? due.head : null;
    if (!place?.child('cop') || due.next?.deprel !== 'case' || due.next.head !== place) continue;
    hang(columns, due.index, place.head?.index ?? -1, place.deprel);
    columns.upos[due.index] = 'ADJ';
    for (const child of place.children())
      if (child !== due && (child.index < due.index || isOfPredicate(child)))
        hang(columns, child.index, due.index, child.deprel === 'nmod' ? 'obl' : child.deprel);
    hang(columns, place.index, due.index, 'obl');
  }
};

const isOfPredicate = (child: Token): boolean =>
  /^(obl|punct|advcl|conj)/.test(child.deprel) ||
  (child.deprel === 'nmod' && child.child('case')?.lower === 'on');
