import type { Token } from '../../model/sentence.ts';
import { type Rehung, rehung } from './rehung.ts';

const DAYS = /^(mon|tues|wednes|thurs|fri|satur|sun)day$/;

/** 'crossed the strait claimed by Oman on Monday': what is so year in, year out was not so on a day; on that day it was crossed. */
export function daysBehindLasting(day: Token): Rehung[] {
  const state = day.deprel === 'obl' && DAYS.test(day.lower) ? day.head : null;
  if (!state || !/^(claim|dispute|control|administer|occupy|own|share|patrol)$/.test(state.lemma)) return [];
  if (state.deprel !== 'acl' || state.xpos !== 'VBN' || !state.child('obl:agent')) return [];
  const verb = state.ancestors().find((t) => t.upos === 'VERB');
  return verb?.xpos === 'VBD' ? [rehung(day, verb, 'obl')] : [];
}
