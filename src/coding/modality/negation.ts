import type { Token } from '../../model/sentence.ts';

const NEGATIONS = new Set(['not', "n't", 'n’t', 'never', 'neither', 'nor', 'hardly', 'nowhere']);
/** 'almost expelled', 'nearly went to war': it did not come to it. */
const ALMOST = new Set(['almost', 'nearly']);
const NO = new Set(['no', 'neither', 'none', 'nobody', 'nothing']);

/** Whether the clause of a predicate is negated: by an adverb, by 'no' on a subject or object, or by 'without'. */
export const isNegated = (predicate: Token): boolean =>
  predicate.children().length > 0 && isNegatedBelow(predicate) && !isUndone(predicate);

/** 'has not gone unnoticed': what is twice denied is told. */
const isUndone = (predicate: Token): boolean =>
  predicate
    .children('xcomp', 'advmod')
    .some((t) => /^un(noticed|answered|remarked|challenged|punished|heeded|opposed)$/.test(t.lower));

const isNegatedBelow = (predicate: Token): boolean =>
  predicate.children('advmod', 'cc', 'cc:preconj').some((t) => negates(t) && t.index < predicate.index) ||
  isNotTo(predicate) ||
  predicate
    .children('advmod')
    .some((t) => (negates(t) && !isBeforeTo(t)) || (ALMOST.has(t.lower) && t.next === predicate)) ||
  insideGroup(predicate) ||
  predicate.children('mark').some((t) => t.lower === 'without') ||
  predicate.children('nsubj', 'nsubj:pass', 'obj').some((t) => hasNo(t) && !isAnswer(t)) ||
  predicate.children('obl').some(isNever) ||
  isOfNeither(predicate) ||
  isOfNone(predicate) ||
  noLonger(predicate);

/** 'vowed never to attack': what is never done is the attack, wherever the tree hangs the word. */
const isBeforeTo = (adverb: Token): boolean =>
  adverb.next?.lower === 'to' && adverb.index > (adverb.head?.index ?? adverb.index);

const isNotTo = (infinitive: Token): boolean => {
  const before = infinitive.children('mark').find((t) => t.lower === 'to')?.previous;
  return before != null && before.head === infinitive.head && negates(before) && isBeforeTo(before);
};

/** 'said no to the request': said it all the same. */
const isAnswer = ({ lower, head }: Token): boolean => lower === 'no' && head?.lemma === 'say';

/** 'Neither Lima nor its embassy commented'. */
const isOfNeither = (predicate: Token): boolean =>
  predicate
    .children('nsubj', 'nsubj:pass')
    .some((t) => t.children('cc:preconj', 'cc').some((c) => c.lower === 'neither' && c.index < t.index));

/** 'It was not a Russian missile that struck the village': what the thing did that it was not. */
function isOfNone(clause: Token): boolean {
  const { deprel, head } = clause;
  if (deprel !== 'acl:relcl' || !head?.child('cop') || head.child('conj') || CHANCES.test(head.lemma))
    return false;
  const isIt = head.children('nsubj', 'expl').some((t) => t.lower === 'it' && t.index < head.index);
  const isWho = clause
    .children('nsubj', 'obj')
    .some((t) => /^(that|who|which)$/.test(t.lower) && t.index < clause.index);
  return isIt && isWho && head.children('advmod').some((t) => negates(t) && t.index < head.index);
}

const CHANCES = /^(time|day|occasion|accident|coincidence|chance|surprise|secret|mistake)$/;

/** 'at no time obstructed', 'have in no way threatened'. */
const isNever = (noun: Token): boolean =>
  /^(time|point|stage|way|means|mean|circumstance|account|respect|sense)$/.test(noun.lemma) && hasNo(noun);

/** A word that negates; 'not only' negates nothing. */
export const negates = (token: Token): boolean => NEGATIONS.has(token.lower) && token.next?.lower !== 'only';

/** 'no more oil', 'no more Iranian oil'. */
const isNoMore = (noun: Token): boolean =>
  noun.sentence.tokens.some(
    (t) =>
      t.index < noun.index &&
      t.lower === 'more' &&
      t.previous?.lower === 'no' &&
      t.ancestors().includes(noun),
  );

export const hasNo = (noun: Token): boolean =>
  NO.has(noun.lower) ||
  isNoMore(noun) ||
  noun
    .children('det', 'advmod')
    .some((t) => NO.has(t.lower) || (t.lower === 'not' && /^(a|an|one)$/.test(t.next?.lower ?? '')));

export const noLonger = (predicate: Token): boolean =>
  predicate
    .children('advmod')
    .some((t) => t.lower === 'longer' && t.children().some((c) => c.lower === 'no'));

/** 'has not, however, lodged': between auxiliary and verb a negation counts, wherever the tree has hung it. */
function insideGroup(predicate: Token): boolean {
  const first = predicate.children('aux', 'aux:pass', 'cop')[0];
  if (!first) return false;
  const group = predicate.sentence.tokens.slice(first.index + 1, predicate.index);
  return group.length < 8 && group.some(negates);
}
