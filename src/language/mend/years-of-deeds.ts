import type { Token } from '../../model/sentence.ts';
import { type Rehung, rehung } from './rehung.ts';

const MADE = /^(impose|introduce|slap|levy|enact|conclude|sign|initial|ratify|adopt|place|set|issue)$/;

/** 'eased the curbs imposed on its produce in 2021', 'the pact signed by France in May last year': a year behind what was imposed or signed is that of it. */
export function yearsOfDeeds(time: Token): readonly Rehung[] {
  const verb = /^(obl|nmod)$/.test(time.deprel) ? time.head : null;
  const preposition = time.child('case');
  if (!verb || preposition?.lower !== 'in' || !namesYear(time)) return [];
  const before = preposition.previous;
  const made = before && [before, ...before.ancestors()].find((t) => t.deprel === 'acl' && t.xpos === 'VBN');
  if (!made || !MADE.test(made.lemma) || MADE.test(verb.lemma) || made === verb || before === made.head)
    return [];
  const isAbove = made.ancestors().includes(verb) && made.index > verb.index;
  const end = made.subtree().at(-1) ?? made;
  return isAbove && end.index <= before.index && end.next === preposition ? [rehung(time, made, 'obl')] : [];
}

/** '2021', 'May 2021', 'July last year'. */
const namesYear = (time: Token): boolean =>
  [time, ...time.subtree()].some((t) => /^(19|20)\d\d$/.test(t.form)) ||
  (time.next?.lower === 'last' && time.next.next?.lower === 'year');
