import type { Token } from '../../model/sentence.ts';
import { type Rehung, rehung } from './rehung.ts';

const JUDGING = /^(dismiss|reject|denounce|condemn|describe|brand|decry|deride|label)$/;

/** 'dismissed as fabricated the claim that': what is so judged stands behind the judgement, and is no object of its word. */
export function judgedAs(word: Token): Rehung[] {
  const as = word.previous;
  const verb = as?.previous;
  const object = word.child('obj');
  if (as?.lower !== 'as' || as.head !== word || !verb || word.head !== verb || !JUDGING.test(verb.lemma))
    return [];
  if (!object || object.subtree()[0]?.previous !== word || verb.child('obj') || word.child('aux')) return [];
  return [rehung(object, verb, 'obj'), rehung(word, verb, 'obl'), rehung(as, word, 'case')];
}
