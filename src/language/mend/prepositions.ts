import type { Token } from '../../model/sentence.ts';
import { type Rehung, rehung } from './rehung.ts';

/** 'said on Wednesday after talks with Oslo': a preposition heads no clause; what it was given for an object hangs where it hung. */
export function lostPrepositions(word: Token): Rehung[] {
  const { head, deprel } = word;
  const noun = word.child('obj');
  if (!/^(ADP|SCONJ)$/.test(word.upos) || !head || !noun || !/^(acl|advcl)$/.test(deprel)) return [];
  if (noun.index < word.index || word.child('nsubj', 'nsubj:pass')) return [];
  const day = head.xpos === 'NNP' && head.relation === 'obl' ? head.head : null;
  const above = day ?? head;
  const relation = above.upos === 'NOUN' || above.upos === 'PROPN' ? 'nmod' : 'obl';
  const others = word.children().filter((t) => t !== noun);
  return [
    rehung(noun, above, relation),
    rehung(word, noun, 'case'),
    ...others.map((t) => rehung(t, noun, t.deprel)),
  ];
}

/** 'a courtesy call on Prime Minister X': a preposition with a noun of its own that nothing else introduces is no adverb. */
export function adverbsWithNouns(word: Token): Rehung[] {
  const { head, deprel } = word;
  const noun = word.child('obl');
  if (word.upos !== 'ADP' || deprel !== 'advmod' || !head || !noun || noun.index < word.index) return [];
  if (noun.child('case') || word.children().length > 1 || noun.subtree()[0]?.previous !== word) return [];
  const isNoun = head.upos === 'NOUN' || head.upos === 'PROPN';
  return [rehung(noun, head, isNoun ? 'nmod' : 'obl'), rehung(word, noun, 'case')];
}

/** 'met on the sidelines of a summit with his counterpart': with whom one meets, and not whose summit it is. */
export function lowPartners(partner: Token): Rehung[] {
  const above = partner.deprel === 'nmod' && partner.child('case')?.lower === 'with' ? partner.head : null;
  const side =
    above && [above, ...above.ancestors()].find((t) => /^(sidelines?|margins?|fringes?)$/.test(t.lower));
  const verb = side?.deprel === 'obl' ? side.head : null;
  if (!verb || !/^(meet|talk|speak|confer|huddle)$/.test(verb.lemma)) return [];
  return verb.children('obl').some((t) => t.child('case')?.lower === 'with')
    ? []
    : [rehung(partner, verb, 'obl')];
}

/** 'discussed tariffs and the cost of bases with President Sola': who is called by an office is talked to, and is no part of the topic. */
export function talkedTo(partner: Token): Rehung[] {
  if (partner.deprel !== 'nmod' || partner.child('case')?.lower !== 'with') return [];
  const topic = partner.ancestors().find((t) => !/^(nmod|conj|compound)$/.test(t.deprel));
  const verb = topic?.deprel === 'obj' ? topic.head : null;
  if (!verb || !/^(discuss|review|debate)$/.test(verb.lemma) || !isOfOffice(partner, verb)) return [];
  return verb.children('obl').some((t) => t.child('case')?.lower === 'with')
    ? []
    : [rehung(partner, verb, 'obl')];
}

/** Of a name alone only a call tells that it is a person's. */
const isOfOffice = (partner: Token, verb: Token): boolean =>
  OFFICES.test(partner.lemma) ||
  partner.child('nmod:desc') !== undefined ||
  (partner.upos === 'PROPN' && verb.children('obl').some((t) => /^(call|conversation)$/.test(t.lemma)));

const OFFICES =
  /^(counterpart|president|premier|chancellor|king|emir|sultan|minister|secretary|ambassador|envoy|leader|official|chief)s?$/i;

const GATHERINGS = /^(summit|meeting|talks?|visit|trip|conference|encounter|session)$/;

/** 'met two days after a summit with Li in Oslo': a place right behind an earlier meeting is where that one was held. */
export function lowPlaces(place: Token): Rehung[] {
  const verb = place.deprel === 'obl' && place.upos === 'PROPN' ? place.head : null;
  const preposition = place.child('case');
  if (!verb || !preposition || !/^(in|at)$/.test(preposition.lower) || preposition.next !== place) return [];
  const before = verb
    .children('obl')
    .find((t) => GATHERINGS.test(t.lemma) && t.child('case')?.lower === 'after' && t.index < place.index);
  const last = before?.subtree().reduce((a, b) => (b.index > a.index ? b : a));
  return before && last === preposition.previous ? [rehung(place, before, 'nmod')] : [];
}
