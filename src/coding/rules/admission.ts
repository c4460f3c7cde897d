import type { Token } from '../../model/sentence.ts';
import { isPassive } from '../frames/passive.ts';
import { prepositionOf } from '../frames/tree.ts';
import { verbFrame } from '../frames/verbs.ts';
import { type Entry, entryWith } from '../lexicon/entry.ts';
import { hasNo, isNegated } from '../modality/negation.ts';
import { words } from '../words.ts';
import { rule, STOPPING } from './ground.ts';

export const KEPT_OUT = rule('entry-barred', 'imposed', STOPPING);
const LET_IN = rule('entry-allowed', 'lifted', { event: 'CONCEDE', cameo: '085' });
const PERMITTING = words('allow permit authorise authorize admit let');

/** Whether they may, may not, or have to ask from now on; null where the verb tells no rule. */
export function rulingOf(verb: Token, finite: Token, comers: readonly Token[]): Entry | null {
  const modal = finite.child('aux')?.lower ?? '';
  if (finite.lemma === 'need') return isNegated(finite) ? entryWith(LET_IN, { measure: 'eased' }) : KEPT_OUT;
  const isRule = finite !== verb || /^(may|can|ca|must|will)$/.test(modal);
  if (!isRule || verb.sentence.tokens.some((t) => t.lower === 'if' || t.form === '?')) return null;
  const isNo = isNegated(finite) || isNegated(verb) || comers.some(hasNo);
  const isForecast = modal === 'will' && finite === verb;
  if (isNo) return isForecast && !withoutPapers(verb) ? null : KEPT_OUT;
  if (modal === 'must' || isForecast) return null;
  if (withoutPapers(verb)) return entryWith(LET_IN, { measure: 'eased' });
  return isAgain(finite) || isAgain(verb) ? LET_IN : null;
}

const isAgain = (verb: Token): boolean => verb.children('advmod').some((t) => /^(again|once)$/.test(t.lower));

/** 'without a visa'. */
const withoutPapers = (verb: Token): boolean =>
  verb
    .subtree()
    .some(
      (t) =>
        /^(visa|permit|clearance|passport|authorisation|authorization)$/.test(t.lemma) &&
        prepositionOf(t) === 'without',
    );

/** 'are no longer allowed to enter': the verb that permits it. */
export const permitAbove = ({ deprel, head }: Token): Token | null =>
  deprel === 'xcomp' && head && PERMITTING.has(head.lemma) && isPassive(head) ? head : null;

/** 'will need a visa to enter': the verb that asks for it. */
export function papersAbove({ deprel, head }: Token): Token | null {
  const need = head?.lemma === 'visa' ? head.head : head;
  const isAsked = /^(acl|advcl|xcomp)$/.test(deprel) && need?.lemma === 'need';
  return isAsked && need.children('obj').some(({ lemma }) => lemma === 'visa') ? need : null;
}

/** Those who are let in, or who need papers. */
export const comersOf = (permit: Token): readonly Token[] =>
  permit.lemma === 'need' ? verbFrame(permit).agents : verbFrame(permit).patients;
