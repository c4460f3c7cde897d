import type { Token } from '../../model/sentence.ts';
import { type Rehung, rehung } from './rehung.ts';

/** 'have at no time shelled it', 'had in no way harassed them': a phrase between `have` and the participle does not part them. */
export function splitPerfects(verb: Token): readonly Rehung[] {
  // 'has in any case not shelled it'
  const time = verb.previous?.lower === 'not' ? verb.previous.previous : verb.previous;
  const have = time?.deprel === 'obl' ? time.head : null;
  if (!time || have?.lemma !== 'have' || verb.xpos !== 'VBN' || have.child('obj', 'cop')) return [];
  const preposition = have.next;
  if (preposition?.head !== time || preposition.deprel !== 'case') return [];
  const object = describedBy(verb, time, have);
  const isCompleting =
    /^(acl|ccomp|xcomp|advcl)$/.test(verb.deprel) && (verb.head === time || verb.head === have);
  if (!isCompleting && !object) return [];
  const others = have.children().filter((t) => t !== verb && t !== object);
  return [
    rehung(verb, have.head, have.deprel),
    rehung(have, verb, 'aux'),
    ...others.map((t) => rehung(t, verb, t.deprel)),
    ...(object ? [rehung(object, verb, 'obj')] : []),
  ];
}

/** 'at no time obstructed goods': the noun that the participle was taken to describe, behind a phrase that only denies. */
function describedBy(verb: Token, time: Token, have: Token): Token | undefined {
  const noun = verb.deprel === 'amod' && verb.head && verb.head.index > verb.index ? verb.head : undefined;
  const isOfTime = noun?.head === time || noun?.head === have;
  return isOfTime && time.children('det').some((t) => t.lower === 'no') ? noun : undefined;
}
