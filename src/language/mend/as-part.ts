import type { Token } from '../../model/sentence.ts';
import { type Rehung, rehung } from './rehung.ts';

/** 'As part of the deal Niger will open its border': what opens the sentence is no clause, and who comes next begins one. */
export function partsInFront(part: Token): Rehung[] {
  if (part.lower !== 'part' || part.deprel !== 'root' || part.previous?.lower !== 'as') return [];
  const clause = part.children('nmod').flatMap((t) => t.children('acl:relcl'))[0];
  const subject = clause?.child('nsubj');
  if (!clause || !subject || subject.index > clause.index || !clause.child('aux')) return [];
  if (!/^(NNPS?|PRP)$/.test(subject.xpos)) return [];
  const stops = part.children('punct').filter((t) => t.index > clause.index);
  return [
    rehung(clause, null, 'root'),
    rehung(part, clause, 'obl'),
    ...stops.map((t) => rehung(t, clause, 'punct')),
  ];
}
