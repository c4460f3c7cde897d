import type { Token } from '../../model/sentence.ts';
import { type Rehung, rehung } from './rehung.ts';

/** 'suspended, with immediate effect, all imports': what stands behind the phrase put in is the verb's, and no other name of the effect. */
export function behindEffect(object: Token): readonly Rehung[] {
  const effect = object.deprel === 'appos' && object.head?.lower === 'effect' ? object.head : null;
  const verb = effect?.deprel === 'obl' ? effect.head : null;
  if (!effect || verb?.upos !== 'VERB' || verb.child('obj') || effect.child('case')?.lower !== 'with')
    return [];
  const isPutIn = verb.next?.form === ',' && verb.next.next?.lower === 'with';
  return isPutIn ? [rehung(object, verb, 'obj')] : [];
}
