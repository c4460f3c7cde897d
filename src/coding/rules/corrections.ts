import type { Resolved } from '../../model/resolved.ts';
import type { Token } from '../../model/sentence.ts';
import type { Setting } from '../modality/setting.ts';

/**
 * 'We reported earlier that the minister would fly in', 'An earlier version of this story said': what the paper itself takes back
 * or sets right is told as it is now, or not at all.
 */
export const isTakenBack = ({ reporting }: Setting, resolved: Resolved): boolean =>
  reporting.some(({ verb }) => {
    const teller = verb.child('nsubj', 'nsubj:pass');
    if (!teller || !TELLING.test(verb.lemma) || !verb.child('ccomp')) return false;
    if (isOutlet(teller)) return isOfBefore(verb) && !isInQuotation(verb, resolved);
    return TEXT.test(teller.lemma) && (isFormer(teller) || isWrong(verb));
  });

const TELLING = /^(say|report|state|write|give|claim|suggest|misstate|describe)$/;
const TEXT = /^(version|headline|entry|post|story|report|article|caption|edition|update|item|alert)$/;

const isOutlet = ({ lower }: Token): boolean => lower === 'we';

const isOfBefore = (verb: Token): boolean =>
  verb
    .children('advmod')
    .some((t) => /^(earlier|previously|initially|wrongly|first|originally)$/.test(t.lower)) || isWrong(verb);

const isWrong = (verb: Token): boolean =>
  verb
    .children('advmod')
    .some((t) => /^(wrongly|incorrectly|mistakenly|erroneously|inaccurately|falsely)$/.test(t.lower));

/** 'an earlier version of this story', 'a previous headline'; but not 'earlier reports', which are those of others. */
const isFormer = (text: Token): boolean =>
  text.xpos === 'NN' &&
  text.children('amod').some((t) => /^(earlier|previous|prior|original|initial)$/.test(t.lower)) &&
  (/^(version|headline|caption|entry)$/.test(text.lemma) ||
    text.children('nmod').some((t) => TEXT.test(t.lemma) && t.child('det')?.lower === 'this'));

const isInQuotation = (verb: Token, { quotations }: Resolved): boolean =>
  quotations.some((q) => q.kind !== 'indirect' && q.start <= verb.start && verb.end <= q.end);
