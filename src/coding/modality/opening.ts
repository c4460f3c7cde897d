import type { Token } from '../../model/sentence.ts';
import { hasTo } from '../frames/marks.ts';
import { isPassive } from '../frames/passive.ts';
import { isVerbal, ownSubject } from '../frames/tree.ts';
import type { Lexicon } from '../lexicon/entry.ts';
import { impliedBy } from './implicatives.ts';
import { isNegated, negates } from './negation.ts';
import { report } from './report.ts';
import { tenseOf } from './tense.ts';
import { believed, content, type Walk } from './walk.ts';

/**
 * 'has yet to sign', 'stopped short of closing': what an expression before the predicate says of it, and the verb of
 * that expression, from which the walk goes on.
 */
export function implication(walk: Walk, start: Token): Token {
  const implied = impliedBy(start);
  if (implied === null) return start;
  const above = (t: Token): boolean => t.index < start.index && (isVerbal(t) || t.upos === 'ADJ');
  const governor = start.ancestors().find(above) ?? start;
  if (implied === 'not') walk.negated = governor === start || !governor.children('advmod').some(negates);
  else walk.outlook = 'planned';
  if (governor !== start) walk.tense = tenseOf(governor);
  walk.finite = governor;
  return governor;
}

/** 'Ecuador has, it is understood, rejected', 'Peru, analysts believe, will': what is put in says who thinks or says so. */
export function putIn(walk: Walk, verb: Token, lexicon: Lexicon): void {
  const subject = ownSubject(verb);
  // 'settled it, something few had thought possible': a remark on what is told.
  if (!subject || subject.lower === 'something' || verb.child('ccomp', 'obj')) return;
  const isThought = lexicon.is(verb.lemma, 'believe');
  if (
    subject.lower === 'it' &&
    (isThought || lexicon.is(verb.lemma, 'say') || lexicon.is(verb.lemma, 'seem'))
  ) {
    if (isPassive(verb) || lexicon.is(verb.lemma, 'seem')) walk.outlook = 'alleged';
  } else if (isThought) believed(walk, verb);
  else if (verb.lemma === 'threaten' && isAmid(verb)) content(walk, verb);
  else if (lexicon.is(verb.lemma, 'say') && isAmid(verb)) report(walk, verb);
}

/** 'Iran, he said, would reduce its stock': put in before the verb. */
const isAmid = ({ index, head }: Token): boolean => head !== null && index < head.index;

/** 'must have known': concluded, not demanded. */
export function inferred(walk: Walk): void {
  walk.outlook ??= 'alleged';
  walk.tense = { ...walk.tense, modal: null };
}

/** 'will sign and publish': a bare conjunct has the auxiliaries of the first one, though 'not to fire and to withdraw' says no only once. */
export function shareTense(walk: Walk, first: Token, at: Token): void {
  if (walk.finite !== at) return;
  const bare = ownSubject(at) === undefined && at.children('aux', 'cop', 'aux:pass').length === 0;
  const isOther = /^n?or$/.test(at.child('cc')?.lower ?? '');
  // 'has not signed it or made an offer': taggers take the second participle for a past.
  const isPast = isOther && at.xpos === 'VBD' && first.xpos === 'VBN';
  if (bare && (at.xpos === 'VB' || at.xpos === 'VBN' || at.xpos === 'VBG' || isPast)) {
    walk.tense = tenseOf(first);
    if (isNegated(first) && ((at.xpos === 'VB' && !hasTo(at)) || isOther)) walk.negated = true;
  }
}
