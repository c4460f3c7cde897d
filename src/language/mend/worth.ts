import type { Token } from '../../model/sentence.ts';
import { type Rehung, rehung } from './rehung.ts';

/** 'stole coins worth two million dollars from a Malian bank': what a thing is worth takes no place; whence or whither belongs to the verb. */
export function behindWorth(token: Token): Rehung[] {
  const worth = token.deprel === 'obl' && token.head?.lower === 'worth' ? token.head : null;
  const preposition = token.child('case')?.lower ?? '';
  if (!worth || token.index < worth.index || !/^(from|to)$/.test(preposition)) return [];
  const thing = /^(amod|acl|advcl|xcomp)$/.test(worth.deprel) ? worth.head : null;
  const verb = thing?.upos === 'VERB' ? thing : thing?.deprel === 'obj' ? thing.head : null;
  return verb ? [rehung(token, verb, 'obl')] : [];
}
