import type { Token } from '../../model/sentence.ts';
import { type Rehung, rehung } from './rehung.ts';

/**
 * 'closed its border with Niger and the Libyan army moved troops': a past with an object of its own needs a subject; the noun right
 * before it, behind an 'and', is not one more of those named before.
 */
export function secondSubjects(verb: Token): readonly Rehung[] {
  const { head: first, deprel, xpos } = verb;
  if (xpos !== 'VBD' || !/^(advcl|conj)$/.test(deprel) || first?.xpos !== 'VBD') return [];
  if (verb.child('nsubj', 'nsubj:pass', 'aux', 'mark', 'cc') || !first.child('nsubj')) return [];
  const object = verb.child('obj');
  const subject = joinedBefore(verb);
  const and = subject?.child('cc');
  if (!object || object.index < verb.index || !subject || !and || !subject.ancestors().includes(first))
    return [];
  return [rehung(subject, verb, 'nsubj'), rehung(and, verb, 'cc'), rehung(verb, first, 'conj')];
}

/** The conjunct whose phrase ends right before a verb. */
function joinedBefore({ previous }: Token): Token | undefined {
  const above = previous ? [previous, ...previous.ancestors()] : [];
  return above.find((t) => t.deprel === 'conj' && isNoun(t) && t.subtree().at(-1) === previous);
}

const isNoun = ({ upos }: Token): boolean => upos === 'NOUN' || upos === 'PROPN';

/** Prepositions that open no clause with a verb in it that is finite. */
const NEVER_OPENING = /^(with|from|of|against|between|into|by|at|on)$/;

/**
 * "Australia's suspension of its treaty with Hong Kong took nobody by surprise", "Turkey's threat to close the pipeline from Iraq unnerved
 * traders": what stands behind a preposition is not the subject of a finite verb.
 */
export function behindPrepositions(verb: Token): readonly Rehung[] {
  const preposition = /^VB[DZP]$/.test(verb.xpos) ? verb.child('mark') : undefined;
  const noun = verb.child('nsubj', 'nsubj:pass');
  if (!preposition || !NEVER_OPENING.test(preposition.lower)) return [];
  const placed = verb
    .children('nsubj')
    .find((t) => t.index > preposition.index && t.subtree()[0]?.previous === preposition);
  const before = preposition.previous;
  if (!noun || !placed || !before || !isNoun(before) || placed.index > verb.index) return [];
  const attached = [rehung(preposition, placed, 'case'), rehung(placed, before, 'nmod')];
  if (noun !== placed) return attached;
  const subject = verb.deprel === 'acl' && verb.head && verb.head.index < before.index ? verb.head : null;
  if (!subject || !isNoun(subject) || subject.deprel !== 'root') return [];
  const behind = subject.children('punct').filter((t) => t.index > verb.index);
  return [
    ...attached,
    rehung(verb, null, 'root'),
    rehung(subject, verb, 'nsubj'),
    ...behind.map((t) => rehung(t, verb, 'punct')),
  ];
}

/** 'has agreed with Bangladesh to let its lorries pass': with whom something is agreed is not who is to do it. */
export function agreedWith(deed: Token): readonly Rehung[] {
  const { head: verb } = deed;
  if (
    deed.deprel !== 'advcl' ||
    deed.xpos !== 'VB' ||
    !/^(agree|arrange|plan|decide)$/.test(verb?.lemma ?? '')
  )
    return [];
  const [preposition, to] = deed.children('mark');
  const partner = deed.child('nsubj');
  if (preposition?.lower !== 'with' || to?.lower !== 'to' || !partner || !verb) return [];
  return [rehung(preposition, partner, 'case'), rehung(partner, verb, 'obl'), rehung(deed, verb, 'xcomp')];
}

/** 'Moldova has shut off six channels': the subject of an auxiliary is that of its verb. */
export function subjectsOfAuxiliaries(subject: Token): readonly Rehung[] {
  const { head: auxiliary, deprel } = subject;
  const verb = deprel === 'nsubj' && auxiliary?.deprel === 'aux' ? auxiliary.head : null;
  return verb && !verb.child('nsubj', 'nsubj:pass') ? [rehung(subject, verb, 'nsubj')] : [];
}
