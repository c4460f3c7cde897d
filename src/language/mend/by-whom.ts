import type { Token } from '../../model/sentence.ts';
import { type Rehung, rehung } from './rehung.ts';

/**
 * 'protested against the violation of its airspace by a helicopter': a verb in the active has no 'by' of its own; whoever
 * stands behind it did what the noun before says.
 */
export function byWhom(agent: Token): Rehung[] {
  const verb = agent.deprel === 'obl:agent' ? agent.head : null;
  if (!verb || !/^VB[DZP]$/.test(verb.xpos) || verb.child('aux:pass', 'nsubj:pass') || !verb.child('nsubj'))
    return [];
  const act = verb
    .children('obj', 'obl')
    .findLast((t) => isAct(t) && t.index > verb.index && t.index < agent.index);
  return act ? [rehung(agent, act, 'nmod')] : [];
}

/** A noun of doing, by its ending or with what it is done to behind it. */
const isAct = (noun: Token): boolean =>
  noun.upos === 'NOUN' &&
  (/(tion|sion|ment|ure|ance|ence|al|ing)$/.test(noun.lemma) ||
    noun.children('nmod').some((t) => /^(of|on|against)$/.test(t.child('case')?.lower ?? '')));
