import type { Token } from '../../model/sentence.ts';
import { type Rehung, rehung } from './rehung.ts';

/** 'Ecuador has, it is understood, rejected the request': the auxiliary before what is put in is no verb of its own. */
export function heldUp(auxiliary: Token): Rehung[] {
  if (!/^(has|have|had|is|are|was|were|will)$/.test(auxiliary.lower) || auxiliary.relation === 'aux')
    return [];
  const inside = auxiliary.sentence.tokens.slice(auxiliary.index + 1, auxiliary.index + 6);
  const [comma, it, be, heard, end] = inside;
  const isPutIn = comma?.form === ',' && it?.lower === 'it' && be?.lemma === 'be' && end?.form === ',';
  const verb = end?.next;
  const subject = auxiliary.child('nsubj');
  if (!isPutIn || heard?.xpos !== 'VBN' || !verb?.xpos.startsWith('VB') || !subject) return [];
  return [
    rehung(verb, auxiliary.head, auxiliary.deprel),
    rehung(auxiliary, verb, 'aux'),
    rehung(subject, verb, 'nsubj'),
    rehung(heard, verb, 'parataxis'),
  ];
}
