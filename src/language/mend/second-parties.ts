import type { Token } from '../../model/sentence.ts';
import { type Rehung, rehung } from './rehung.ts';

/** "Iran's president and the Omani sultan inaugurated a plant": two subjects with an 'and' between them act together. */
export function twoSubjects(verb: Token): readonly Rehung[] {
  const [first, second, more] = verb.children('nsubj');
  const and = verb.children('cc').find((t) => t.lower === 'and');
  if (verb.upos !== 'VERB' || !first || !second || more || !and) return [];
  const isBetween = first.subtree().at(-1)?.next === and && second.subtree()[0]?.previous === and;
  if (!isBetween || second.index > verb.index || !isNamed(first) || !isNamed(second)) return [];
  return [rehung(second, first, 'conj'), rehung(and, second, 'cc')];
}

const isNamed = ({ upos }: Token): boolean => upos === 'NOUN' || upos === 'PROPN';

/** 'He and Turkish President Recep Erdogan signed': a name has no subject; whoever stands before the 'and' signs too. */
export function pronounsBesideNames(name: Token): readonly Rehung[] {
  const { head: verb, deprel, upos } = name;
  const pronoun = upos === 'PROPN' && deprel === 'nsubj' ? name.child('nsubj') : undefined;
  const isJoined = pronoun?.next?.lower === 'and' && name.subtree().includes(pronoun.next);
  if (!verb || pronoun?.upos !== 'PRON' || !isJoined || name.child('cop')) return [];
  return [rehung(pronoun, verb, 'nsubj'), rehung(name, pronoun, 'conj')];
}

const GIVING = /^(give|deny|refuse|grant|offer|award|lend|accord)$/;

/** 'denied a British warship a port call', "gave Morocco's plan its blessing": of two nouns side by side, who gets it and what he gets. */
export function secondObjects(gift: Token): readonly Rehung[] {
  const { head, deprel } = gift;
  if (gift.upos !== 'NOUN' || !/^(xcomp|appos)$/.test(deprel) || gift.child('case', 'mark', 'cop')) return [];
  const taker = deprel === 'appos' ? head : head?.child('obj');
  const verb = taker?.head;
  if (!taker || !verb || taker.deprel !== 'obj' || !GIVING.test(verb.lemma) || verb.child('iobj')) return [];
  const start = gift.subtree()[0];
  const isOpened = start !== undefined && /^(a|an|its|their|his|her)$/.test(start.lower);
  const isNext = start?.previous != null && [taker, ...taker.subtree()].includes(start.previous);
  return isOpened && isNext && taker.index < gift.index
    ? [rehung(taker, verb, 'iobj'), rehung(gift, verb, 'obj')]
    : [];
}

/** 'has suspended its 24 percent reciprocal tariffs': how high they are is no object beside them. */
export function percentOfDuties(duties: Token): readonly Rehung[] {
  const { head } = duties;
  if (duties.upos !== 'NOUN' || duties.deprel !== 'obj' || !head) return [];
  let before = duties.previous;
  while (before?.head === duties && before.deprel === 'amod') before = before.previous;
  if (!before || !/^(percent|cent|%)$/.test(before.lower) || before.head !== head || before.deprel !== 'obj')
    return [];
  return [
    rehung(before, duties, 'compound'),
    ...before.children('nmod:poss', 'det').map((t) => rehung(t, duties, t.deprel)),
  ];
}
