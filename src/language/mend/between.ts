import type { Token } from '../../model/sentence.ts';
import { type Rehung, rehung } from './rehung.ts';

/**
 * 'between Silva, a director of the bank and Quispe': between takes two, so who is joined below the first one is the second;
 * whatever tells of the second goes with him.
 */
export function secondOfBetween(second: Token): Rehung[] {
  const joined = second.deprel === 'conj' && second.upos === 'PROPN' ? second.head : null;
  const first = joined?.ancestors().find((t) => isBetween(t));
  if (!joined || first?.upos !== 'PROPN' || first.child('conj') || !hangsAside(joined, first)) return [];
  const behind = joined.children('appos').filter((t) => t.index > second.index);
  return [rehung(second, first, 'conj'), ...behind.map((t) => rehung(t, second, 'appos'))];
}

const isBetween = (token: Token): boolean => token.child('case')?.lower === 'between';

/** In the apposition of the first one. */
const hangsAside = (joined: Token, first: Token): boolean =>
  [joined, ...joined.ancestors()].some((t) => t.deprel === 'appos' && t.head === first);

/** 'talks between the two, led by Cairo, have stalled': of two who are only counted, no participle tells anything. */
export function ledBetween(participle: Token): Rehung[] {
  const two = participle.deprel === 'acl' && participle.xpos === 'VBN' ? participle.head : null;
  const talks = two?.deprel === 'nmod' && isBetween(two) ? two.head : null;
  const isCounted = two?.upos === 'NUM' || /^(both|them)$/.test(two?.lower ?? '');
  const isApart = participle.subtree()[0]?.form === ',' || participle.previous?.form === ',';
  return talks?.upos === 'NOUN' && isCounted && isApart ? [rehung(participle, talks, 'acl')] : [];
}
