import type { Token } from '../../model/sentence.ts';
import { type Rehung, rehung } from './rehung.ts';

/** What a speaker does to others by what he says. */
const ADDRESSING =
  /^(accuse|blame|challenge|urge|ask|demand|warn|threaten|appeal|call|condemn|denounce|criticise|criticize|reject|deny|thank|promise|pledge|vow|insist)$/;

/**
 * 'told envoys that the wreck had been found in Chad, and challenged Mali to publish its data': behind a comma a plain past goes
 * on with whoever told, and not with what had been.
 */
export function toldAndAsked(deed: Token): readonly Rehung[] {
  const told =
    deed.deprel === 'conj' && deed.xpos === 'VBD' && ADDRESSING.test(deed.lemma) ? deed.head : null;
  const telling = told?.deprel === 'ccomp' ? told.head : null;
  if (!told || telling?.xpos !== 'VBD' || telling.index > told.index || !told.child('mark')) return [];
  if (deed.child('nsubj', 'nsubj:pass', 'aux', 'aux:pass', 'mark')) return [];
  const had = told.children('aux').some((t) => t.lower === 'had');
  return had && deed.child('cc')?.previous?.form === ',' ? [rehung(deed, telling, 'conj')] : [];
}
