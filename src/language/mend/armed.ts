import type { Token } from '../../model/sentence.ts';
import { type Rehung, rehung } from './rehung.ts';

/** 'when guards armed with axes seized a boat': who is armed so does what the next verb tells; nobody arms. */
export function armedOnes(armed: Token): readonly Rehung[] {
  const noun = armed.previous;
  if (armed.lower !== 'armed' || armed.next?.lower !== 'with' || noun?.head !== armed) return [];
  if (noun.deprel !== 'nsubj' || armed.child('aux', 'aux:pass', 'cop', 'obj')) return [];
  const verb = [armed, ...(armed.head ? [armed.head] : [])]
    .flatMap((t) => t.children('conj'))
    .find((t) => t.index > armed.index && /^VB[DZP]$/.test(t.xpos) && !t.child('nsubj'));
  if (!verb) return [];
  const before = armed.children('mark', 'advmod', 'nsubj').filter((t) => t.index < armed.index);
  return [
    rehung(verb, armed.head, armed.deprel),
    ...before.map((t) => rehung(t, verb, t.deprel)),
    rehung(armed, noun, 'acl'),
  ];
}
