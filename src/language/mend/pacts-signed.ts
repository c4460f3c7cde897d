import type { Token } from '../../model/sentence.ts';
import { type Rehung, rehung } from './rehung.ts';

const PACTS =
  /^(treaty|pact|agreement|accord|deal|convention|memorandum|protocol|contract|declaration|truce|ceasefire|compact)$/;
const MAKING = /^(sign|reach|conclude|ratify|strike|broker|negotiate|initial|seal|renew|make|adopt)$/;

/** 'under a treaty the two countries signed in 2013': who stand right behind a pact are no other name of it, but have signed it. */
export function pactsSigned(verb: Token): readonly Rehung[] {
  if (!/^VB[DN]$/.test(verb.xpos) || !MAKING.test(verb.lemma)) return [];
  const makers = verb.previous;
  const pact = makers && nounBefore(makers);
  if (!pact || makers.deprel === 'conj' || verb.child('obl:agent', 'aux', 'aux:pass', 'obj')) return [];
  const tells = [rehung(verb, pact, 'acl:relcl'), rehung(makers, verb, 'nsubj')];
  if (verb.deprel === 'acl' && verb.head === makers)
    return makers.head === pact || makers.deprel === 'nsubj' ? tells : [];
  const isSwallowed = pact.head === verb && pact.relation === 'nsubj' && verb.deprel === 'ccomp';
  return isSwallowed && makers.head === pact
    ? [...tells, rehung(pact, verb.head, 'obj'), ...yearBehind(verb)]
    : [];
}

/** 'cited a treaty Peru signed with Chile in 2013': the year is that of the signing. */
const yearBehind = (verb: Token): readonly Rehung[] =>
  (verb.head?.children('obl') ?? [])
    .filter((t) => t.index > verb.index && /^\d{4}$/.test(t.form) && t.child('case')?.lower === 'in')
    .map((t) => rehung(t, verb, 'obl'));

/** The pact that a phrase stands right behind: 'a treaty | the two countries'. */
function nounBefore(makers: Token): Token | null {
  const first = [makers, ...makers.children('det', 'nummod', 'amod', 'compound')].reduce((a, b) =>
    a.index < b.index ? a : b,
  );
  const isDefinite = makers.upos === 'PROPN' || /^(the|both|its)$/.test(first.lower);
  const pact = first.previous;
  return isDefinite && pact?.upos === 'NOUN' && PACTS.test(pact.lemma) ? pact : null;
}
