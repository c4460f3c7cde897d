import type { Token } from '../../model/sentence.ts';
import { type Rehung, rehung } from './rehung.ts';

/** What is said to somebody to make him do a thing. */
const ORDERING =
  /^(order|tell|ask|urge|request|instruct|direct|advise|invite|encourage|press|persuade|compel|oblige|require|command|implore|beg|warn|remind)$/;

/** 'ordered the builder in May to pay': what stands between the one who is told and what he is to do parts them in trees only. */
export function splitOrders(deed: Token): Rehung[] {
  const verb = deed.deprel === 'advcl' && deed.head?.upos === 'VERB' ? deed.head : null;
  if (!verb || deed.xpos !== 'VB' || !ORDERING.test(verb.lemma) || verb.child('xcomp', 'ccomp')) return [];
  const to = deed.child('mark');
  const told = verb.child('obj', 'nsubj:pass');
  if (to?.lower !== 'to' || !told || /^in$/.test(to.previous?.lower ?? '') || deed.child('nsubj')) return [];
  const between = verb
    .children('obl', 'obl:unmarked')
    .some((t) => t.index > told.index && t.index < to.index);
  return between && told.index < to.index ? [rehung(deed, verb, 'xcomp')] : [];
}
