import type { Token } from '../../model/sentence.ts';
import { type Rehung, rehung } from './rehung.ts';

/** 'Manila: Chinese vessel rammed boat': behind the colon of a headline a verb with an object has the noun for its subject. */
export function toldByHeadline(verb: Token): Rehung[] {
  const noun = verb.head;
  const isReduced = verb.deprel === 'acl' && verb.xpos === 'VBD' && noun?.upos === 'NOUN';
  if (!isReduced || !verb.child('obj') || verb.child('nsubj', 'mark', 'obl:agent')) return [];
  const { tokens } = verb.sentence;
  const colon = tokens.findIndex((t) => t.form === ':');
  const isHeadline = colon > 0 && noun.index > colon && !/^[.!?]$/.test(tokens.at(-1)?.form ?? '');
  return isHeadline ? [rehung(verb, noun.head, noun.deprel), rehung(noun, verb, 'nsubj')] : [];
}
