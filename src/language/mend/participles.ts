import type { Token } from '../../model/sentence.ts';
import { hang, type Mender, retag } from './index.ts';
import { type Rehung, rehung } from './rehung.ts';

/** 'has not signed it or given a promise': what stands before the article does not describe the noun but has it as its object. */
export function joinedParticiples(verb: Token): Rehung[] {
  const noun = verb.deprel === 'amod' && /^VB[DN]$/.test(verb.xpos) ? verb.head : null;
  const article = noun?.child('det');
  const isBefore = article !== undefined && verb.next === article && verb.previous?.deprel === 'cc';
  const first = noun?.head;
  if (!noun || !first || !isBefore || !/^VB[DN]$/.test(first.xpos)) return [];
  return [rehung(verb, first, 'conj'), rehung(noun, verb, 'obj')];
}

/** Those told of how somebody does something: 'arrived in a car followed by two others'. */
const ACCOMPANYING =
  /^(accompany|follow|join|flank|surround|back|drive|prompt|encourage|lead|inspire|assist|help|watch)$/;

/** 'said in a release jointly issued by Lima': right behind a noun that is new, a participle with its doer tells of the noun. */
export function participlesBehind(participle: Token): Rehung[] {
  const { xpos, deprel, head, lemma } = participle;
  if (xpos !== 'VBN' || deprel !== 'advcl' || !head || ACCOMPANYING.test(lemma)) return [];
  if (!participle.child('obl:agent') || participle.child('mark', 'nsubj', 'nsubj:pass', 'aux:pass'))
    return [];
  const before = participle.subtree()[0]?.previous;
  const isNew = before?.children('det').some((t) => /^an?$/.test(t.lower)) ?? false;
  const isOfVerb = before?.upos === 'NOUN' && before.head === head && /^(obl|obj)$/.test(before.deprel);
  return isOfVerb && isNew ? [rehung(participle, before, 'acl')] : [];
}

/** 'rejected a deadline set from outside': a word like its own past, with what sets it behind, tells of the noun before it. */
export const unchangedParticiples: Mender = ({ tokens }, columns) => {
  for (const word of tokens) {
    const noun = isLikeItsPast(word) ? word.previous : null;
    if (noun?.upos !== 'NOUN' || noun.deprel !== 'compound' || noun.head !== word) continue;
    hang(columns, noun.index, word.head?.index ?? -1, word.deprel);
    hang(columns, word.index, noun.index, 'acl');
    retag(columns, word.index, 'VERB', 'VBN');
    for (const child of word.children())
      if (child.index < noun.index) hang(columns, child.index, noun.index, child.deprel);
  }
};

const isLikeItsPast = ({ xpos, lower, next }: Token): boolean =>
  xpos === 'NN' &&
  /^(set|put|hit|cast)$/.test(lower) &&
  next?.upos === 'ADP' &&
  /^(by|from|for|forth|out|down|under)$/.test(next.lower);
