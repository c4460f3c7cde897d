import type { Token } from '../../model/sentence.ts';
import { type Rehung, rehung } from './rehung.ts';

/** 'Mr Ouattara accepted': a courtesy in front of who acts is a part of the name, and nothing that is done to anybody. */
export function courtesies(title: Token): readonly Rehung[] {
  if (!/^(Mr|Mrs|Ms|Dr|Sir|Lord|Lady)\.?$/.test(title.form)) return [];
  const name = title.next;
  const isApart =
    name?.upos === 'PROPN' && title.head !== name && name.head !== title && name.head === title.head;
  return isApart && /^(nsubj|nsubj:pass|obj|obl|nmod)$/.test(name.deprel) && title.children().length === 0
    ? [rehung(title, name, 'nmod:desc')]
    : [];
}
