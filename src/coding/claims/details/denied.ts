import { isVerbal } from '../../frames/tree.ts';
import type { Entry } from '../../lexicon/entry.ts';
import { calledClause } from '../../rules/disputed.ts';
import { phraseOf } from '../phrase.ts';
import type { Coded } from './coded.ts';
import { contentOf } from './content.ts';

/** What a denial is of. */
export const denialOf = (coded: Coded): string =>
  isToldBy(coded.entry) ? deniedIn(coded) : phraseOf(coded.frame.carrier, 'apart');

/** 'denies that', not 'has not done': the predicate tells of the denial and is not what is denied. */
const isToldBy = (entry: Entry): boolean => entry.kind === 'denial' && entry.lemmas.length > 0;

/** 'accused X of arming rebels, which Y denies': not the rebels are denied but the arming. */
function deniedIn(coded: Coded): string {
  const { predicate } = coded.frame;
  const clause = predicate.upos === 'NOUN' ? predicate.child('acl', 'ccomp') : undefined;
  if (clause) return phraseOf(clause);
  const noun = predicate.deprel === 'acl:relcl' ? predicate.head : null;
  if (!noun) return contentOf(coded);
  const called = calledClause(noun);
  if (called) return phraseOf(called, 'clause');
  const aside = predicate.child('obj')?.lower === 'which' && predicate.child('obj')?.previous?.form === ',';
  const told = aside ? [noun, ...noun.ancestors()].find(isVerbal) : undefined;
  if (aside && told && told.xpos !== 'VBG') return phraseOf(told.child('ccomp') ?? told);
  return told && told.xpos === 'VBG' ? phraseOf(told) : aside ? contentOf(coded) : phraseOf(noun, 'short');
}
