import type { Token } from '../../model/sentence.ts';
import { type Rehung, rehung } from './rehung.ts';

/** 'accused the navy of ramming and boarding its boats': what is joined to a gerund with a preposition is no verb of the clause. */
export function joinedGerunds(gerund: Token): readonly Rehung[] {
  const { head: verb, deprel, xpos } = gerund;
  if (deprel !== 'conj' || xpos !== 'VBG' || !/^VB[DZP]$/.test(verb?.xpos ?? '') || !verb) return [];
  const isBare = gerund.previous?.deprel === 'cc' && !gerund.child('aux', 'nsubj', 'nsubj:pass');
  const first = isBare ? lastGerund(verb, gerund) : undefined;
  return first ? [rehung(gerund, first, 'conj')] : [];
}

/** 'was shutting the crossing, expelling envoys and recalling its own': of a row of such deeds the second is one as the first. */
export function rowsOfGerunds(second: Token): readonly Rehung[] {
  const { head: first, deprel, xpos } = second;
  if (deprel !== 'advcl' || xpos !== 'VBG' || first?.xpos !== 'VBG' || second.index < first.index) return [];
  const isProgressive = first.children('aux').some((t) => t.lemma === 'be');
  const isBare = second.previous?.form === ',' && !second.child('mark', 'nsubj', 'aux');
  const goesOn = second.children('conj').some((t) => t.xpos === 'VBG' && t.child('cc')?.lower === 'and');
  return isProgressive && isBare && goesOn ? [rehung(second, first, 'conj')] : [];
}

const lastGerund = (verb: Token, before: Token): Token | undefined =>
  verb
    .subtree()
    .findLast(
      (t) => t.xpos === 'VBG' && t.index < before.index && t.index > verb.index && isPrepositional(t),
    );

const isPrepositional = (gerund: Token): boolean =>
  gerund.children('case', 'mark').some((t) => t.next === gerund && t.upos !== 'PART');
