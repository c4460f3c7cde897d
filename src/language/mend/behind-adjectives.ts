import type { Token } from '../../model/sentence.ts';
import { type Rehung, rehung } from './rehung.ts';

/** 'cut short his trip', 'left open the door': the object is the verb's, also behind the adjective that tells what became of it. */
export function behindAdjectives(object: Token): Rehung[] {
  const adjective = object.deprel === 'obj' ? object.head : null;
  const verb = adjective?.upos === 'ADJ' && adjective.deprel === 'xcomp' ? adjective.head : null;
  const isBehind = verb?.upos === 'VERB' && adjective?.previous === verb && !verb.child('obj');
  return isBehind ? [rehung(object, verb, 'obj')] : [];
}
