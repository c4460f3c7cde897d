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
