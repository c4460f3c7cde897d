import type { Token } from '../../model/sentence.ts';
import { hasTo } from '../frames/marks.ts';
import { isPassive } from '../frames/passive.ts';
import { isDate } from '../frames/tree.ts';
import type { Lexicon } from '../lexicon/entry.ts';
import { hasNo } from './negation.ts';

/** '…, while Peru says that …': what is set against something else is not told by whoever tells that. */
export const isContrast = (clause: Token): boolean =>
  clause.relation === 'advcl' &&
  clause.child('nsubj', 'nsubj:pass') !== undefined &&
  clause.children('mark').some((m) => /^(while|whereas)$/.test(m.lower) && m.previous?.form === ',');

/** Nouns of wishing, fearing and planning: what stands behind them is not yet so. From general knowledge of English. */
const WISHES = new Set(
  (
    'effort hope dream call plan proposal push bid prospect possibility chance risk threat fear idea talk rumour rumor demand ' +
    'request appeal wish desire need offer suggestion option likelihood expectation speculation readiness willingness aim goal'
  ).split(' '),
);

/** 'denied reports of talks', 'dismissed news on the holding of talks': what is told there is not so. */
const isDeniedNews = ({ lemma, relation, head }: Token): boolean =>
  /^(report|news|rumou?r|claim|allegation|story|speculation|suggestion)$/.test(lemma) &&
  relation === 'obj' &&
  /^(deny|dismiss|reject|refute|rebut|dispute|rubbish)$/.test(head?.lemma ?? '');

/** 'efforts towards a summit', 'the prospect of talks'. */
export const isWish = (noun: Token, head: Token): boolean =>
  (WISHES.has(head.lemma) || isDeniedNews(head) || (GROUNDS.has(head.lemma) && hasNo(head))) &&
  noun.children('case').some((c) => /^(for|of|towards?|at|about|on|in|to)$/.test(c.lower));

/** 'saw no basis for talks', 'no reason for a strike': what there is no ground for has not been. */
const GROUNDS = new Set(
  (
    'nothing sign indication hint trace evidence proof prospect chance likelihood possibility knowledge word basis ground grounds reason need ' +
    'point sense room scope precondition condition date time mood use justification case cause excuse'
  ).split(' '),
);

/**
 * 'was said by officials in Juba to have shut': the verb of saying or thinking whose infinitive the tree has hung on its
 * agent, or taken for a purpose.
 */
export function raisedBy(at: Token, head: Token, lexicon: Lexicon): Token | null {
  if (at.deprel !== 'acl' && at.deprel !== 'advcl') return null;
  const verb = head.upos === 'VERB' ? head : head.deprel.startsWith('obl') ? head.head : null;
  const isThought = verb && (lexicon.is(verb.lemma, 'say') || lexicon.is(verb.lemma, 'believe'));
  return isThought && isPassive(verb) && hasTo(at) ? verb : null;
}

/** 'called her to say that': what somebody calls or writes to say is said. */
export const isCallToSay = (at: Token, head: Token): boolean =>
  (at.deprel === 'advcl' || at.deprel === 'xcomp') &&
  CALLING.has(head.lemma) &&
  hasTo(at) &&
  /^(say|tell|announce|inform|complain|report)$/.test(at.lemma);

const CALLING = new Set(
  'call phone ring telephone write cable telegraph email message speak appear'.split(' '),
);

/** '..., prompting Oslo to recall its envoy': what came of it, and nothing that whoever acts does himself. */
export const isEffect = (clause: Token): boolean =>
  clause.relation === 'advcl' &&
  clause.xpos === 'VBG' &&
  /^(prompt|lead|cause|force|drive|provoke|spur|push|trigger)$/.test(clause.lemma) &&
  clause.previous?.form === ',';

/** Steps of diplomacy by which a state answers what was said or done. */
const ANSWERS = new Set(
  'summon recall expel protest condemn denounce complain reject rebuke deplore withdraw'.split(' '),
);

/**
 * 'said it would arm Togo, prompting Benin to summon its envoy': what others answered to the words is told by the report,
 * whatever the tree hangs it on.
 */
export const isAnswer = (clause: Token, head: Token): boolean =>
  isEffect(clause) &&
  head.deprel === 'ccomp' &&
  /^VB[DN]$/.test(head.head?.xpos ?? '') &&
  clause.children('obj').some((t) => t.upos === 'PROPN') &&
  clause.children('xcomp').some((t) => hasTo(t) && ANSWERS.has(t.lemma));

/** 'is to rule in a case brought by Chad': a suit that a court has before it has been brought. */
export const isSuitBrought = ({ deprel, xpos, lemma, head }: Token): boolean =>
  deprel === 'acl' &&
  xpos === 'VBN' &&
  /^(bring|file|lodge|submit|initiate|launch)$/.test(lemma) &&
  /^(case|suit|lawsuit|complaint|petition|application|appeal|claim|proceedings?)$/.test(head?.lemma ?? '');

/** 'said that lifting them would be an act of surrender': where it has no helper, what is spoken of in a gerund is only thought of. */
export const isThoughtOf = (at: Token): boolean =>
  at.deprel === 'ccomp' &&
  at.xpos === 'VBG' &&
  at.child('nsubj', 'aux', 'aux:pass') === undefined &&
  at.children('mark').some((m) => m.lower === 'that');

/** A that-clause is content even where the tree takes it for an adverbial one. */
export const isContentClause = (at: Token): boolean =>
  (/^csubj/.test(at.deprel) && at.head?.child('expl') !== undefined && at.index > at.head.index) ||
  (at.deprel === 'ccomp' && !at.children('mark').some((m) => TIMES.has(m.lower))) ||
  (at.deprel === 'advcl' &&
    at.children('mark').some((m) => m.lower === 'that' && !NOW.has(m.previous?.lower ?? '')));

/** 'a day after they had left', 'because it shelled': no content, whatever trees call it. */
const TIMES = new Set('after before when while since because although though until once as'.split(' '));

/** 'now that', 'so that': no content. */
const NOW = new Set(['now', 'so', 'except', 'given']);

/** "the demand that it pull its troops out": no relative clause, whatever trees call it, and no fact. */
export const isNamedContent = (at: Token): boolean =>
  at.deprel === 'acl:relcl' &&
  WISHES.has(at.head?.lemma ?? '') &&
  (at.children('mark').some((m) => m.lower === 'that' && m.previous === at.head) || isSubjunctive(at));

/** 'the demands that Chad disarm', which trees take for a relative clause: a base form that has a subject and no tense. */
const isSubjunctive = (clause: Token): boolean =>
  clause.lower === clause.lemma &&
  /^VB[DP]?$/.test(clause.xpos) &&
  clause.children('aux', 'cop').length === 0 &&
  clause.children('nsubj').some((t) => t.xpos === 'NNP') &&
  clause.children('obj', 'mark').some((t) => t.lower === 'that' && t.previous === clause.head);

/** 'Austria came out against it; the minister spoke of a broken system': two sentences, whatever governs what. */
export const isParted = (at: Token, head: Token): boolean =>
  at.deprel === 'ccomp' &&
  at.index < head.index &&
  at.sentence.tokens.slice(at.index, head.index).some((t) => t.form === ';' && t.head !== null);

/** 'said it would not retaliate, but would ask them to leave': a second 'would' is said too, where the tree hung it on the saying. */
export const isAlsoSaid = (at: Token, saying: Token): boolean =>
  at !== saying &&
  at.deprel === 'conj' &&
  at.head === saying &&
  saying.xpos === 'VBD' &&
  isUnderWould(at) &&
  !at.child('nsubj', 'nsubj:pass') &&
  saying.children('ccomp').some(isUnderWould);

const isUnderWould = (verb: Token): boolean => verb.children('aux').some((a) => a.lower === 'would');

/**
 * 'vowed to respond after the strike on its consulate': what a promise or threat was made for has been; and so has what things
 * 'were supposed to be different after'.
 */
export const isOccasion = (noun: Token, head: Token): boolean =>
  noun.relation === 'obl' &&
  noun.upos === 'NOUN' &&
  noun.children('case').some((c) => /^(after|following|since|over|despite)$/.test(c.lower)) &&
  noun.children('det', 'nmod:poss').some((d) => d.lower === 'the' || d.deprel === 'nmod:poss') &&
  head.deprel === 'xcomp' &&
  /^VB[DN]$/.test(head.head?.xpos ?? '') &&
  (wasSupposed(head.head) || (VOWING.has(head.head?.lemma ?? '') && !TO_COME.has(noun.lemma)));

/** 'barred them from trading in response to the Union's blacklisting of two banks': what is answered has been. */
export const isProvoked = (noun: Token, head: Token): boolean =>
  noun.relation === 'nmod' &&
  noun.upos === 'NOUN' &&
  /^(response|retaliation|reprisal|protest|retribution)$/.test(head.lemma) &&
  noun.children('det', 'nmod:poss').some((d) => d.lower === 'the' || d.deprel === 'nmod:poss');

const wasSupposed = (verb: Token | null): boolean =>
  verb?.lemma === 'suppose' && verb.children('aux:pass').some((t) => /^(was|were)$/.test(t.lower));

const VOWING = new Set('vow swear promise pledge threaten decide'.split(' '));
const TO_COME = new Set(
  'talk meeting summit visit election vote signing conference session end ratification ceremony'.split(' '),
);

/** 'to restore sanctions lifted in 2015', 'during a visit planned for June': with its time, a participle tells what has been done or set. */
export const isDatedParticiple = (at: Token): boolean =>
  at.deprel === 'acl' &&
  at.xpos === 'VBN' &&
  DONE.has(at.lemma) &&
  at.child('mark') === undefined &&
  at
    .children('obl', 'obl:unmarked', 'obl:tmod')
    .flatMap((t) => [t, ...t.children('nmod')])
    .some((t) => TIMED.test(t.lower) || t.lemma === 'accord' || /^(1[89]|20)\d\d$/.test(t.form) || isDate(t));

const DONE = new Set(
  'lift impose sign plan schedule hold suspend freeze reach conclude agree seize arrest expel ban introduce'.split(
    ' ',
  ),
);
const TIMED =
  /^(year|month|week|weekend|january|february|march|april|may|june|july|august|september|october|november|december|jan\.|feb\.|aug\.|sept\.|oct\.|nov\.|dec\.|monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|today)$/;

/** A clause with a relative pronoun for its object, whatever the tree hung it on. */
export const isRelative = (at: Token): boolean => at.children('obj').some((t) => t.xpos === 'WDT');
