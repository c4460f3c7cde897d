import type { Token } from '../../model/sentence.ts';
import { type Rehung, rehung } from './rehung.ts';

/**
 * 'The sailors whose release Chad had demanded were freed': whose release is what the clause inside demands, and no second
 * subject of what was done to them.
 */
export function whoseThings(thing: Token): readonly Rehung[] {
  const whose = thing.child('nmod:poss');
  const owner = whose?.lower === 'whose' ? whose.previous : null;
  if (owner && thing.head?.deprel === 'acl:relcl') return namedBehind(thing, thing.head);
  const verb = thing.child('acl:relcl');
  if (!owner || !verb || !/^nsubj/.test(thing.deprel) || !/^nsubj/.test(owner.deprel)) return [];
  const subject = verb.child('nsubj');
  const isBare = subject !== undefined && subject.upos !== 'PRON' && !verb.child('obj');
  const isInside = subject?.subtree()[0]?.previous === thing;
  if (owner.head !== thing.head || !(isBare && isInside)) return [];
  return [rehung(thing, verb, 'obj'), rehung(verb, owner, 'acl:relcl')];
}

/** 'whose release Duarte demanded': a name without a comma before it is no second name of the release. */
function namedBehind(thing: Token, verb: Token): readonly Rehung[] {
  const name = thing.child('appos');
  const isRight = name?.upos === 'PROPN' && name.subtree()[0]?.previous === thing && thing.deprel === 'nsubj';
  if (!name || !isRight || verb.child('obj', 'aux:pass') || name.index > verb.index) return [];
  return [rehung(thing, verb, 'obj'), rehung(name, verb, 'nsubj')];
}
