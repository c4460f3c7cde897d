import type { Token } from '../../model/sentence.ts';
import { type Rehung, rehung } from './rehung.ts';

const STATES =
  /^(talks?|negotiations?|discussions?|dialogue|contact|consultations?|conflict|odds|loggerheads|brink|verge)$/;

/** 'signed a contract, is in talks with France and': the same, where the tree hung the noun on the verb that goes before. */
export function alsoInTalks(noun: Token): Rehung[] {
  const be = noun.deprel === 'obl' && STATES.test(noun.lower) ? noun.child('cop') : undefined;
  const verb = noun.head;
  if (!be || verb?.upos !== 'VERB' || verb.index > be.index || noun.child('nsubj')) return [];
  const isListed = be.previous?.form === ',' || be.previous?.lower === 'and';
  return isListed && be.xpos === 'VBZ' ? [rehung(noun, verb, 'conj')] : [];
}

/** 'Rwanda and Congo are in talks over a lake': what two are in is the predicate, and `are` only its copula. */
export function statesOfBeing(be: Token): Rehung[] {
  if (be.lemma !== 'be' || be.child('xcomp', 'ccomp', 'obj', 'expl')) return [];
  const noun = be
    .children('obl')
    .find((t) => STATES.test(t.lower) && /^(in|at|on)$/.test(t.child('case')?.lower ?? ''));
  if (!noun || noun.index < be.index || !be.child('nsubj')) return [];
  const others = be.children().filter((t) => t !== noun);
  return [
    rehung(noun, be.head, be.deprel),
    rehung(be, noun, 'cop'),
    ...others.map((t) => rehung(t, noun, t.deprel)),
  ];
}
