import type { Token } from '../../model/sentence.ts';
import { type Rehung, rehung } from './rehung.ts';
import { CLAUSAL } from './stolen.ts';

/** 'blew up the bridge it had built with Laos': behind the object of a verb that no clause completes, a clause tells which one is meant. */
export function clausesOfObjects(clause: Token): Rehung[] {
  const verb = clause.deprel === 'ccomp' && clause.upos === 'VERB' ? clause.head : null;
  const subject = clause.child('nsubj');
  const object = verb?.child('obj');
  if (!verb || !object || !subject || CLAUSAL.test(verb.lemma) || clause.child('mark', 'obj', 'ccomp'))
    return [];
  const isBare =
    subject.upos === 'PRON' && subject.previous === object && /^(it|they|he|she|we)$/.test(subject.lower);
  return isBare ? [rehung(clause, object, 'acl:relcl')] : [];
}
