import type { Token } from '../../model/sentence.ts';
import { type Rehung, rehung } from './rehung.ts';

/** 'spoke with each other here', 'with one another there': the adverb behind belongs to the verb, and is none of those who speak. */
export function eachOther(adverb: Token): Rehung[] {
  const verb = /^(here|there|today|again|briefly|directly|privately)$/.test(adverb.lower)
    ? adverb.head
    : null;
  const other = adverb.previous;
  const each = other?.previous;
  const preposition = adverb.child('case');
  if (!verb || !adverb.deprel.startsWith('obl') || !preposition || !each || !other) return [];
  const isReciprocal = /^(each other|one another)$/.test(`${each.lower} ${other.lower}`);
  if (!isReciprocal || preposition.next !== each) return [];
  return [
    rehung(other, verb, 'obl'),
    rehung(preposition, other, 'case'),
    rehung(each, other, 'det'),
    rehung(adverb, verb, 'advmod'),
  ];
}

/** 'saw each other in Lima', 'shelled each other around the pass': the place behind belongs to the verb, and is nobody's other. */
export function eachOtherSomewhere(each: Token): Rehung[] {
  const other = each.next;
  const preposition = other?.next;
  const place = each.deprel === 'det' ? each.head : null;
  const verb = place?.head;
  if (!other || !verb || !/^(each other|one another)$/.test(`${each.lower} ${other.lower}`)) return [];
  // 'last saw each other': one object, of which the treebanks take the first word for the head
  if (place === other && other.deprel === 'obj' && verb.lemma === 'see')
    return [rehung(each, verb, 'obj'), rehung(other, each, 'fixed')];
  const isBehind = verb.upos === 'VERB' && verb.index < each.index && !verb.child('nsubj:pass');
  if (!isBehind || preposition?.deprel !== 'case' || preposition.head !== place) return [];
  const isMoved = place.deprel === 'obj' || place.deprel.startsWith('obl');
  return isMoved ? [rehung(each, verb, 'obj'), rehung(other, each, 'fixed'), rehung(place, verb, 'obl')] : [];
}
