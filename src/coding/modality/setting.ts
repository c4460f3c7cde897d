import type { Token } from '../../model/sentence.ts';
import type { Frame } from '../frames/frame.ts';
import { hasTo } from '../frames/marks.ts';
import { DECREES, decreeing, freeClauses } from '../frames/subjects.ts';
import { firstConjunct, isVerbal, ownSubject } from '../frames/tree.ts';
import { isPassive } from '../frames/verbs.ts';
import type { Lexicon } from '../lexicon/entry.ts';
import { dependsOn, isConditional, isCounterfactual } from './condition.ts';
import { hedgesOf } from './hedges.ts';
import { impliedBy } from './implicatives.ts';
import { hasNo, isNegated, negates } from './negation.ts';
import { type Tense, type Time, tenseOf } from './tense.ts';
import { FALSE, TRUTH } from './untrue.ts';

/** A verb of saying that a predicate stands under. */
export interface Reporting {
  readonly verb: Token;
}

/** How a predicate stands in its sentence: the ground on which its status is decided. */
export interface Setting {
  /** False where it is only the content of a wish, a demand, a promise or a purpose. */
  readonly asserted: boolean;
  /** The predicate whose content it is, if it is not asserted. */
  readonly contentOf: Token | null;
  readonly negated: boolean;
  readonly time: Time;
  readonly perfect: boolean;
  readonly modal: string | null;
  /** `planned`, `predicted`, `alleged` ... where a governing predicate says so ('is expected to'). */
  readonly outlook: 'planned' | 'predicted' | 'alleged' | null;
  readonly condition: boolean;
  readonly hedges: readonly Token[];
  /** Innermost first. */
  readonly reporting: readonly Reporting[];
  /** The verb of warning by which its doer says that it is to come. */
  readonly warning: Token | null;
  /** The outermost verb of the group that carries the tense. */
  readonly finite: Token;
}

/** '…, while Peru says that …': what is set against something else is not told by whoever tells that. */
const isContrast = (clause: Token): boolean =>
  clause.relation === 'advcl' &&
  clause.child('nsubj', 'nsubj:pass') !== undefined &&
  clause.children('mark').some((m) => /^(while|whereas)$/.test(m.lower) && m.previous?.form === ',');

interface Walk {
  asserted: boolean;
  contentOf: Token | null;
  negated: boolean;
  tense: Tense;
  outlook: Setting['outlook'];
  condition: boolean;
  hedges: Token[];
  reporting: Reporting[];
  warning: Token | null;
  finite: Token;
}

/**
 * Walks from the predicate to the root and gathers what each governing word does to it. A relative clause or a
 * parenthesis stands for itself: what governs the words around it leaves it alone.
 */
export function settingOf(frame: Frame, lexicon: Lexicon): Setting {
  const start = frame.carrier;
  const walk: Walk = {
    asserted: true,
    contentOf: null,
    negated: isNegated(start) || (frame.form === 'noun' && hasNo(frame.predicate)),
    tense: tenseOf(start),
    outlook: null,
    condition: false,
    hedges: hedgesOf(start),
    reporting: [],
    warning: null,
    finite: start,
  };
  if (frame.predicate !== start) walk.hedges.push(...hedgesOf(frame.predicate));
  if (freeClauses(start).some((t) => lexicon.is(t.lemma, 'seem') || lexicon.is(t.lemma, 'believe')))
    walk.outlook = 'alleged';
  for (const verb of start.children('parataxis')) putIn(walk, verb, lexicon);
  if (start === frame.predicate && frame.form === 'noun') underVerb(walk, start, lexicon);
  let at = implication(walk, start);
  for (let steps = 0; steps < 60; steps++) {
    if (isConditional(at)) walk.condition = true;
    const first = firstConjunct(at);
    if (first !== at && isVerbal(first)) shareTense(walk, first, at);
    const head = first.head;
    if (!head) break;
    if (isNamedContent(first)) content(walk, head);
    if (first.deprel === 'acl:relcl' || first.deprel === 'parataxis' || isRelative(first)) break;
    if (isContrast(first)) break;
    if (isParted(first, head)) break;
    const raiser = raisedBy(first, head, lexicon) ?? head;
    step(walk, first, raiser, lexicon);
    if (!walk.asserted) break;
    at = raiser;
  }
  if (walk.condition && isCounterfactual(start)) content(walk, start);
  if (walk.tense.time === 'future' && dependsOn(walk.finite)) walk.condition = true;
  if (walk.tense.modal === 'must' && walk.tense.perfect) inferred(walk);
  return { ...walk, time: walk.tense.time, perfect: walk.tense.perfect, modal: walk.tense.modal };
}

/**
 * 'has yet to sign', 'stopped short of closing': what an expression before the predicate says of it, and the verb of
 * that expression, from which the walk goes on.
 */
function implication(walk: Walk, start: Token): Token {
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

/** 'Ecuador has, it is understood, rejected', 'Peru, analysts believe, will': what is put in says who thinks so. */
function putIn(walk: Walk, verb: Token, lexicon: Lexicon): void {
  const subject = ownSubject(verb);
  if (!subject || verb.child('ccomp', 'obj')) return;
  const isThought = lexicon.is(verb.lemma, 'believe');
  if (
    subject.lower === 'it' &&
    (isThought || lexicon.is(verb.lemma, 'say') || lexicon.is(verb.lemma, 'seem'))
  ) {
    if (isPassive(verb) || lexicon.is(verb.lemma, 'seem')) walk.outlook = 'alleged';
  } else if (isThought) believed(walk, verb);
}

const PREPARING = new Set(['prepare', 'plan', 'arrange', 'organise', 'organize', 'schedule']);

/** 'must have known': concluded, not demanded. */
function inferred(walk: Walk): void {
  walk.outlook ??= 'alleged';
  walk.tense = { ...walk.tense, modal: null };
}

/** 'Talks between A and B are scheduled for May', 'will resume': a noun that stands alone has its verb's outlook. */
function underVerb(walk: Walk, noun: Token, lexicon: Lexicon): void {
  const verb = noun.relation === 'nsubj' || noun.relation === 'obj' ? noun.head : null;
  if (!verb || !(isVerbal(verb) || verb.upos === 'ADJ')) return;
  const tense = tenseOf(verb);
  if (noun.relation === 'obj' && PREPARING.has(verb.lemma)) walk.outlook = 'planned';
  const infinitive = noun.relation === 'nsubj' ? verb.children('xcomp').find(hasTo) : undefined;
  if (infinitive && impliedBy(infinitive) === 'not') walk.negated = true;
  if (verb.lemma === 'unlikely') walk.negated = true;
  if (verb.lemma === 'be' && infinitive) {
    walk.outlook = 'planned';
    walk.tense = { ...tense, time: 'future' };
    return;
  }
  if (tense.modal !== null) {
    walk.tense = tense;
    return;
  }
  const due = lexicon.is(verb.lemma, 'schedule') && (verb.upos === 'ADJ' || isPassive(verb));
  if (due || (tense.time === 'future' && !hasTakenPlace(noun))) {
    walk.outlook = 'planned';
    walk.tense = { ...tense, time: 'future' };
  } else if (noun.relation === 'nsubj' && lexicon.is(verb.lemma, 'expect')) walk.outlook = 'predicted';
  if (OCCURRING.has(verb.lemma) || verb.upos === 'ADJ') walk.negated ||= isNegated(verb);
}

/** Verbs whose negation says that there was no such thing; 'the suspension surprised nobody' says nothing of the kind. */
const OCCURRING = new Set(
  'be begin start resume open take happen occur materialise materialize proceed go ensue follow reopen come hold plan schedule'.split(
    ' ',
  ),
);

/** "Friday's shelling will be investigated": what the speaker points at with a day or a past has been. */
const hasTakenPlace = (noun: Token): boolean =>
  noun
    .children('amod', 'nmod:poss')
    .some((t) => /^(recent|last|latest|earlier|previous|yesterday|.*day)$/.test(t.lower));

/** 'will sign and publish': a bare conjunct has the auxiliaries of the first one. */
function shareTense(walk: Walk, first: Token, at: Token): void {
  if (walk.finite !== at) return;
  const bare = ownSubject(at) === undefined && at.children('aux', 'cop', 'aux:pass').length === 0;
  if (bare && (at.xpos === 'VB' || at.xpos === 'VBN' || at.xpos === 'VBG')) {
    walk.tense = tenseOf(first);
    if (isNegated(first) && at.xpos === 'VB') walk.negated = true;
  }
}

/** Nouns of wishing, fearing and planning: what stands behind them is not yet so. From general knowledge of English. */
const WISHES = new Set(
  (
    'effort hope dream call plan proposal push bid prospect possibility chance risk threat fear idea talk rumour rumor demand ' +
    'request appeal wish desire need offer suggestion option likelihood expectation speculation readiness willingness aim goal'
  ).split(' '),
);

/** 'efforts towards a summit', 'the prospect of talks'. */
const isWish = (noun: Token, head: Token): boolean =>
  WISHES.has(head.lemma) &&
  noun.children('case').some((c) => /^(for|of|towards?|at|about|on)$/.test(c.lower));

/**
 * 'was said by officials in Juba to have shut': the verb of saying or thinking whose infinitive the tree has hung on its
 * agent, or taken for a purpose.
 */
function raisedBy(at: Token, head: Token, lexicon: Lexicon): Token | null {
  if (at.deprel !== 'acl' && at.deprel !== 'advcl') return null;
  const verb = head.upos === 'VERB' ? head : head.deprel.startsWith('obl') ? head.head : null;
  const isThought = verb && (lexicon.is(verb.lemma, 'say') || lexicon.is(verb.lemma, 'believe'));
  return isThought && isPassive(verb) && hasTo(at) ? verb : null;
}

/** 'called her to say that': what somebody calls or writes to say is said. */
const isCallToSay = (at: Token, head: Token): boolean =>
  (at.deprel === 'advcl' || at.deprel === 'xcomp') &&
  CALLING.has(head.lemma) &&
  hasTo(at) &&
  /^(say|tell|announce|inform|complain|report)$/.test(at.lemma);

const CALLING = new Set(
  'call phone ring telephone write cable telegraph email message speak appear'.split(' '),
);

function step(walk: Walk, at: Token, head: Token, lexicon: Lexicon): void {
  const relation = at.deprel;
  if (isCallToSay(at, head)) return;
  if (relation === 'xcomp' || isContentClause(at) || raisedBy(at, head, lexicon))
    complement(walk, at, head, lexicon);
  else if (relation === 'advcl' || relation === 'advcl:relcl') adverbial(walk, at, head);
  else if (relation === 'acl') reduced(walk, at, head);
  else if (relation === 'nmod' && isWish(at, head)) content(walk, head);
  else if (relation === 'csubj' || relation === 'csubj:pass') content(walk, head);
}

/** A that-clause is content even where the tree takes it for an adverbial one. */
export const isContentClause = (at: Token): boolean =>
  (at.deprel === 'ccomp' && !at.children('mark').some((m) => TIMES.has(m.lower))) ||
  (at.deprel === 'advcl' &&
    at.children('mark').some((m) => m.lower === 'that' && !NOW.has(m.previous?.lower ?? '')));

/** 'a day after they had left', 'because it shelled': no content, whatever trees call it. */
const TIMES = new Set('after before when while since because although though until once as'.split(' '));

/** 'now that', 'so that': no content. */
const NOW = new Set(['now', 'so', 'except', 'given']);

/** "the demand that it pull its troops out": no relative clause, whatever trees call it, and no fact. */
const isNamedContent = (at: Token): boolean =>
  at.deprel === 'acl:relcl' &&
  WISHES.has(at.head?.lemma ?? '') &&
  at.children('mark').some((m) => m.lower === 'that' && m.previous === at.head);

/** 'Austria came out against it; the minister spoke of a broken system': two sentences, whatever governs what. */
const isParted = (at: Token, head: Token): boolean =>
  at.deprel === 'ccomp' &&
  at.index < head.index &&
  at.sentence.tokens.slice(at.index, head.index).some((t) => t.form === ';' && t.head !== null);

/** A clause with a relative pronoun for its object, whatever the tree hung it on. */
const isRelative = (at: Token): boolean => at.children('obj').some((t) => t.xpos === 'WDT');

const OBLIGED = new Set(['ought', 'have', 'need']);

/** 'ought to', 'has to', 'needs to suspend': it should; 'had to suspend': it did. */
function obliged(walk: Walk, head: Token): void {
  govern(walk, head, null);
  if (walk.tense.time !== 'past' && walk.tense.modal === null)
    walk.tense = { ...walk.tense, modal: walk.negated ? null : 'ought' };
}

/** 'was forced to close': it did. */
const COMPELLING = new Set(['force', 'compel', 'oblige']);

/** 'sought to reassure': whoever tries it in words has said them. */
const TRYING = new Set(['seek', 'try', 'attempt', 'move']);
const SOOTHING = new Set('reassure assure calm placate appease soothe'.split(' '));

/** 'was quick to denounce': it did. */
const PROMPT = new Set(['quick', 'swift', 'fast', 'prompt']);

function complement(walk: Walk, at: Token, head: Token, lexicon: Lexicon): void {
  const lemma = head.lemma;
  const to = at.children('mark').some((m) => m.lower === 'to');
  if (lemma === 'tell' && to) content(walk, head);
  else if (to && completesNoun(at, head, lexicon)) content(walk, head);
  else if (isPassive(head) && (lexicon.is(lemma, 'say') || lexicon.is(lemma, 'believe')) && to)
    rumoured(walk, head);
  else if (to && OBLIGED.has(lemma)) obliged(walk, head);
  else if (lexicon.is(lemma, 'deny') || isDemanded(at, head)) content(walk, head);
  else if (isContentClause(at) && isFiction(head)) content(walk, head);
  else if (isContentClause(at) && COMING_OUT.has(lemma)) return;
  else if (isContentClause(at) && isUntold(at, head)) content(walk, head);
  else if (isContentClause(at) && lexicon.is(lemma, 'say')) report(walk, head);
  else if (isContentClause(at) && lexicon.is(lemma, 'believe')) believed(walk, head);
  else if (isContentClause(at) && isFronted(at, head)) report(walk, head);
  else if (lexicon.is(lemma, 'say') && to && !lexicon.is(lemma, 'commit'))
    walk.reporting.push({ verb: head });
  else if (lexicon.is(lemma, 'seem')) govern(walk, head, 'alleged');
  else if (lexicon.is(lemma, 'expect')) expected(walk, at, head);
  else if (lexicon.is(lemma, 'schedule') || (lemma === 'be' && to)) govern(walk, head, 'planned');
  else if (lexicon.is(lemma, 'aspect')) govern(walk, head, null);
  else if (lexicon.is(lemma, 'fail')) {
    const twice = isNegated(head);
    govern(walk, head, null);
    walk.negated = !twice;
  } else if (COMPELLING.has(lemma) && isPassive(head) && to) {
    govern(walk, head, null);
  } else if ((PROMPT.has(lemma) || (TRYING.has(lemma) && SOOTHING.has(at.lemma))) && to) {
    govern(walk, head, null);
  } else if (lemma === 'hesitate' && isNegated(head)) {
    govern(walk, head, null);
    walk.negated = false;
  } else if (isContentClause(at) && !to && lexicon.is(lemma, 'show')) return;
  else content(walk, head);
}

/** 'reaffirmed its pledge to open': what is pledged, though trees hang it on the verb. */
const completesNoun = (at: Token, head: Token, lexicon: Lexicon): boolean =>
  at
    .children('mark')
    .some(
      (m) =>
        m.lower === 'to' &&
        m.previous?.head === head &&
        m.previous.relation === 'obj' &&
        PROMISES.has(m.previous.lemma),
    ) && lexicon.is(head.lemma, 'say');

const PROMISES = new Set(
  'promise pledge commitment vow undertaking assurance guarantee plan intention offer demand call readiness willingness decision'.split(
    ' ',
  ),
);
const ASKING = new Set(['how', 'whether', 'if', 'what', 'who', 'why', 'when', 'where', 'which']);

/** 'has not said how many were killed', 'did not confirm whether it left': what is not told is not known. */
const isUntold = (at: Token, head: Token): boolean =>
  isNegated(head) &&
  at.subtree().some((t) => ASKING.has(t.lower) && t.index < at.index && t.index > head.index);

const DEMANDING = new Set(
  'insist demand urge request recommend propose suggest require order ask stipulate decree advise rule'.split(
    ' ',
  ),
);

/** 'insisted that Kyiv withdraw': the base form behind a verb of demanding tells what is demanded. */
const isDemanded = (at: Token, head: Token): boolean =>
  DEMANDING.has(head.lemma) &&
  isContentClause(at) &&
  (at.xpos === 'VB' || at.children('cop', 'aux:pass').some((t) => t.lower === 'be')) &&
  !at.children('aux').some((a) => a.xpos === 'MD' || a.lemma === 'do');

/** 'The carrier was blacklisted in 2003, a watchdog has found.': a whole clause before its verb is told by it. */
const isFronted = (at: Token, head: Token): boolean =>
  at.index < head.index && isVerbal(head) && !at.child('mark') && head.deprel === 'root';

/** 'Analysts expect X to retaliate' foretells; 'China expects Korea to keep its word' demands. */
function expected(walk: Walk, at: Token, head: Token): void {
  if (head.lemma === 'unlikely') walk.negated = !walk.negated;
  const asks =
    !isPassive(head) && ownSubject(head)?.upos === 'PROPN' && (head.child('obj') ?? at.child('nsubj'));
  const self = head.upos === 'VERB' && !isPassive(head) && at.deprel === 'xcomp' && !head.child('obj');
  if (head.upos === 'VERB' && asks) content(walk, head);
  else if (self) govern(walk, head, 'planned');
  else {
    govern(walk, head, 'predicted');
    if (head.upos === 'VERB' && !isPassive(head) && ownSubject(head)) walk.reporting.push({ verb: head });
  }
}

/** 'The novel tells how France invaded England'. */
const isFiction = (telling: Token): boolean => FICTIONS.has(ownSubject(telling)?.lemma ?? '');

const FICTIONS = new Set(
  'novel film movie play opera legend myth game series poem song comic fable thriller satire'.split(' '),
);

/** 'It emerged that': so it is. */
const COMING_OUT = new Set(['emerge', 'transpire', 'happen']);

/** 'is said to have', with who says it where that is told. */
function rumoured(walk: Walk, head: Token): void {
  govern(walk, head, 'alleged');
  if (/^(can|could|may)$/.test(walk.tense.modal ?? '')) walk.tense = { ...walk.tense, modal: null };
  if (head.child('obl:agent')) walk.reporting.push({ verb: head });
}

/** What is only said to be so by nobody in particular; what is announced or confirmed is so. */
const VOUCHING = new Set('announce confirm disclose reveal agree decide'.split(' '));

const isRumour = (head: Token): boolean =>
  isPassive(head) && !head.child('obl:agent') && !VOUCHING.has(head.lemma);

function report(walk: Walk, head: Token): void {
  if (/^(what|which|who)ever$/.test(ownSubject(head)?.lower ?? '')) return;
  if (isRumour(head)) walk.outlook ??= 'alleged';
  walk.reporting.push({ verb: head });
  walk.tense = shiftedBack(walk.tense, head);
  if (WARNING.has(head.lemma) && walk.tense.time === 'future') walk.warning = head;
}

const WARNING = new Set(['warn', 'threaten', 'caution']);

/** 'announced that they would deploy': after a verb of saying in the past, 'would' is 'will' and 'could' is 'can'. */
function shiftedBack(tense: Tense, saying: Token): Tense {
  if (tense.modal !== 'would' || tense.perfect || tenseOf(saying).time !== 'past') return tense;
  return { time: 'future', perfect: false, modal: null };
}

/** 'believes that', 'suspects that': somebody's thought, not the report's word. */
function believed(walk: Walk, head: Token): void {
  walk.reporting.push({ verb: head });
  walk.outlook ??= walk.tense.time === 'future' ? 'predicted' : 'alleged';
}

function govern(walk: Walk, head: Token, outlook: Setting['outlook']): void {
  const tense = tenseOf(head);
  if (isNegated(head)) walk.negated = true;
  walk.hedges.push(...hedgesOf(head));
  walk.outlook ??= outlook;
  if (outlook !== 'alleged') walk.tense = tense;
  else if (walk.tense.time === 'none') walk.tense = { ...tense, time: 'past' };
  walk.finite = head;
}

/** 'blasted the firm for smuggling arms': what somebody is blamed for is told by the blame. */
const ACCUSING = new Set(
  'accuse blame criticise criticize condemn blast denounce fault slam lambast lambaste rebuke chide castigate berate'.split(
    ' ',
  ),
);

const LOOKS = new Set(['look', 'seem', 'appear', 'sound', 'feel']);

/** 'It looks as if they had left' is what somebody takes for so; 'acted as though it had won' tells what is not. */
function asIf(walk: Walk, head: Token): void {
  if (LOOKS.has(head.lemma)) walk.outlook ??= 'alleged';
  else content(walk, head);
}

function adverbial(walk: Walk, at: Token, head: Token): void {
  const marks = at.children('mark', 'case').map((m) => m.lower);
  if (marks.includes('as') && (marks.includes('if') || marks.includes('though'))) {
    asIf(walk, head);
    return;
  }
  const blamed = marks.includes('for') && at.xpos === 'VBG' && ACCUSING.has(head.lemma);
  if (
    blamed ||
    (marks.includes('to') && !marks.includes('so')) ||
    marks.some((m) => m === 'against' || m === 'from' || m === 'of')
  )
    content(walk, head);
  else if (walk.tense.time === 'none' && isVerbal(head))
    walk.tense = { ...tenseOf(head), modal: walk.tense.modal };
}

const INTENTIONS = new Set(['plan', 'intention', 'decision', 'intent']);
const MAKING_KNOWN = new Set('announce unveil confirm disclose reveal outline declare'.split(' '));

/** 'announced plans to close the border': what is to come, on the word of whoever plans it. */
const isAnnounced = (at: Token, noun: Token): boolean =>
  INTENTIONS.has(noun.lemma) &&
  noun.relation === 'obj' &&
  MAKING_KNOWN.has(noun.head?.lemma ?? '') &&
  at.children('mark').some((m) => m.lower === 'to');

function reduced(walk: Walk, at: Token, head: Token): void {
  const verb = head.head;
  if (verb && isAnnounced(at, head)) {
    govern(walk, verb, 'planned');
    return;
  }
  if (verb && at.xpos === 'VBG' && DECREES.has(head.lemma) && decreeing(head)) {
    govern(walk, verb, null);
    return;
  }
  const participle = at.xpos === 'VBG' || at.xpos === 'VBN';
  const finite = at.children('aux', 'aux:pass').some((a) => /^(VBD|VBZ|VBP|MD)$/.test(a.xpos));
  if (at.children('mark').some((m) => m.lower === 'that')) toldBy(walk, head);
  else if ((!participle || at.child('mark')) && !finite) content(walk, head);
}

/** Nouns that tell what is said by nobody in particular, and those whose content is only claimed, feared or wished. */
const HEARSAY = new Set(
  'report rumour rumor word speculation indication sign suspicion information evidence impression'.split(' '),
);
const CLAIMED = new Set(
  (
    'claim allegation accusation suggestion charge assertion denial insinuation notion idea hope fear concern worry ' +
    'demand proposal possibility prospect threat condition risk danger warning insistence hint theory argument contention'
  ).split(' '),
);
const DISMISSING = new Set(
  'deny reject dismiss refute dispute rebut repudiate rubbish scotch quash ridicule doubt question'.split(
    ' ',
  ),
);

/** 'Reports that A had moved', 'the claim that A had moved'; 'the news that A had moved' tells it as so. */
function toldBy(walk: Walk, noun: Token): void {
  const dismissed = noun
    .ancestors()
    .some((t) => DISMISSING.has(t.lemma) || FALSE.has(t.lemma) || TRUTH.has(t.lemma));
  if (CLAIMED.has(noun.lemma) || (HEARSAY.has(noun.lemma) && dismissed)) content(walk, noun);
  else if (HEARSAY.has(noun.lemma)) walk.outlook ??= 'alleged';
}

function content(walk: Walk, head: Token): void {
  walk.asserted = false;
  walk.contentOf = head;
}
