import type { Token } from '../../model/sentence.ts';
import { bareRelative, hungOnPronoun, insertedObject, sharedObject } from './lost-objects.ts';
import { lostParticle } from './particles.ts';
import { isPassive } from './passive.ts';
import { isDay } from './tree.ts';

/** Objects; a name right of the verb without a preposition is one, whatever the tree calls it. */
export function objectsOf(predicate: Token): Token[] {
  const own = predicate.children('obj', 'iobj');
  const lost = lostParticle(predicate);
  if (lost && own.length === 0) return [lost.object];
  const helped = own.length === 0 ? whoIsHelped(predicate) : undefined;
  if (helped) return [helped];
  if (own.length > 0 || predicate.child('ccomp')) return own;
  const judged = judgedAs(predicate);
  if (judged) return [judged];
  const apart =
    hungOnPronoun(predicate) ??
    insertedObject(predicate) ??
    bareRelative(predicate) ??
    sharedObject(predicate);
  if (apart) return [apart];
  const bare = (t: Token) => t.index > predicate.index && !t.child('case') && isObjectLike(t);
  return predicate.children('obl', 'obl:unmarked').filter(bare);
}

/** 'has bound itself' may be taken for a measure of how far. */
const isObjectLike = (token: Token): boolean =>
  token.upos === 'PROPN'
    ? token.deprel === 'obl' && !isDay(token)
    : /^(it|her|him|them|our)sel(f|ves)$/.test(token.lower);

/** 'rejected as groundless a Kenyan claim', 'hailed as historic the deal': what is judged, where the tree hung it on the verdict or made one phrase of the two. */
function judgedAs(predicate: Token): Token | null {
  if (!JUDGING.test(predicate.lemma)) return null;
  const as = predicate.next;
  const verdict = as?.lower === 'as' ? as.next : null;
  if (verdict?.upos !== 'ADJ' || /^\p{Lu}/u.test(verdict.form) || isPassive(predicate)) return null;
  if (verdict.head === predicate) return verdict.child('obj') ?? null;
  const noun = verdict.deprel === 'amod' ? verdict.head : null;
  const isWhole = noun?.head === predicate && noun.relation === 'obl' && as?.head === noun;
  return isWhole && noun.index > verdict.index ? noun : null;
}

const JUDGING =
  /^(reject|dismiss|denounce|condemn|criticise|criticize|slam|blast|decry|deplore|deride|describe|brand|label|hail|praise|welcome|laud|applaud|deny|see|regard|view)$/;

/** 'helped Lebanon put out the fire': who is helped, which trees make the subject of what he does. */
const whoIsHelped = (predicate: Token): Token | undefined =>
  predicate.lemma === 'help'
    ? predicate
        .children('ccomp', 'xcomp')
        .filter((t) => t.index > predicate.index && !t.children('mark').some((m) => m.lower === 'that'))
        .flatMap((t) => t.children('nsubj'))
        .find((t) => t.index > predicate.index)
    : undefined;
