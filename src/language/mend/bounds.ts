import type { Token } from '../../model/sentence.ts';
import { type Rehung, rehung } from './rehung.ts';

/** 'More than 1,000 Peruvians have been deported': the bound belongs to the number, and the people are who the verb tells of. */
export function boundsFirst(than: Token): Rehung[] {
  const bound = than.previous;
  const number = than.next;
  if (than.lower !== 'than' || !bound || !/^(more|fewer|less)$/.test(bound.lower)) return [];
  const noun = number?.upos === 'NUM' && number.deprel === 'nummod' ? number.head : null;
  const verb = bound.head;
  if (!noun || !number || noun.head !== bound || verb?.upos !== 'VERB' || verb.index < noun.index) return [];
  if (verb.child('nsubj', 'nsubj:pass', 'csubj')) return [];
  return [
    rehung(noun, verb, verb.child('aux:pass') ? 'nsubj:pass' : 'nsubj'),
    rehung(bound, number, 'advmod'),
    rehung(than, bound, 'fixed'),
  ];
}
