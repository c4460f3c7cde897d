import type { Token } from '../../model/sentence.ts';
import { type Rehung, rehung } from './rehung.ts';

/** What a speaker does to others by what he says. */
const ADDRESSING =
  /^(accuse|blame|challenge|urge|ask|demand|warn|threaten|appeal|call|condemn|denounce|criticise|criticize|reject|deny|thank|promise|pledge|vow|insist)$/;

/**
 * 'says nine people were killed, and calls on Chad to stop': told in the present, where what is told lies before it.
 *
 * 'told envoys that the wreck had been found in Chad, and challenged Mali to publish its data': behind a comma a plain past goes
 * on with whoever told, and not with what had been.
 */
export function toldAndAsked(deed: Token): readonly Rehung[] {
  const told =
    deed.deprel === 'conj' && /^VB[DZ]$/.test(deed.xpos) && ADDRESSING.test(deed.lemma) ? deed.head : null;
  const telling = told?.deprel === 'ccomp' ? told.head : null;
  if (!told || telling?.xpos !== deed.xpos || telling.index > told.index) return [];
  if (deed.child('nsubj', 'nsubj:pass', 'aux', 'aux:pass', 'mark')) return [];
  const isBefore = deed.xpos === 'VBD' ? isSetBack(told) && told.child('mark') !== undefined : isOver(told);
  return isBefore && deed.child('cc')?.previous?.form === ',' ? [rehung(deed, telling, 'conj')] : [];
}

const isSetBack = (told: Token): boolean => told.children('aux').some((t) => t.lower === 'had');

/** 'were killed', 'has broken it', 'killed nine'. */
const isOver = (told: Token): boolean =>
  told.xpos === 'VBD' ||
  told.children('aux', 'aux:pass', 'cop').some((t) => /^(has|have|had|was|were)$/.test(t.lower));
