import type { Token } from '../../model/sentence.ts';
import { hasTo } from '../frames/marks.ts';
import { isPassive } from '../frames/passive.ts';
import { DECREES, decreeing, firstOf } from '../frames/subjects.ts';
import { fullLemma, isVerbal } from '../frames/tree.ts';
import type { Lexicon } from '../lexicon/entry.ts';
import { toldBy } from './hearsay.ts';
import { impliedBy } from './implicatives.ts';
import { isNegated } from './negation.ts';
import { pendingOf } from './pending.ts';
import { report } from './report.ts';
import { tenseOf } from './tense.ts';
import { content, govern, type Walk } from './walk.ts';

const PREPARING = new Set(['prepare', 'plan', 'arrange', 'organise', 'organize', 'schedule']);

/** 'Talks between A and B are scheduled for May', 'will resume': a noun that stands alone has its verb's outlook. */
export function underVerb(walk: Walk, noun: Token, lexicon: Lexicon): void {
  const pending = pendingOf(noun);
  if (pending !== null) {
    walk.negated ||= pending.negated;
    if (pending.prepared) walk.outlook = 'planned';
    walk.tense = {
      time: 'future',
      perfect: false,
      modal: pending.prepared || pending.negated ? null : 'may',
    };
    return;
  }
  const verb = noun.relation === 'nsubj' || noun.relation === 'obj' ? noun.head : null;
  if (!verb || !(isVerbal(verb) || verb.upos === 'ADJ' || isOff(verb))) return;
  const tense = tenseOf(verb);
  if (noun.relation === 'obj' && PREPARING.has(verb.lemma)) walk.outlook = 'planned';
  const infinitive = noun.relation === 'nsubj' ? verb.children('xcomp').find(hasTo) : undefined;
  if (infinitive && OCCURRING.has(infinitive.lemma) && impliedBy(infinitive) === 'not') walk.negated = true;
  if (verb.lemma === 'unlikely') walk.negated = true;
  if (verb.lemma === 'be' && infinitive) {
    walk.outlook = 'planned';
    walk.tense = { ...tense, time: 'future' };
    return;
  }
  if (noun.relation === 'nsubj' && ENDING.has(verb.lemma) && tense.modal !== null) return;
  if (noun.relation === 'nsubj' && tense.time === 'future' && isAny(noun)) {
    content(walk, verb);
    return;
  }
  if ((noun.deprel === 'nsubj:pass' && UNDOING.has(fullLemma(verb))) || isOff(verb)) {
    content(walk, verb);
    return;
  }
  if (noun.relation === 'nsubj' && THINKABLE.has(verb.lemma)) walk.outlook = 'predicted';
  if (tense.modal !== null) {
    walk.tense = tense;
    return;
  }
  const due =
    lexicon.is(verb.lemma, 'schedule') && (verb.upos === 'ADJ' || isPassive(verb)) && !isPlotted(noun, verb);
  if (due || (tense.time === 'future' && !hasTakenPlace(noun))) {
    walk.outlook = 'planned';
    walk.tense = { ...tense, time: 'future' };
  } else if (noun.relation === 'nsubj' && lexicon.is(verb.lemma, 'expect')) walk.outlook = 'predicted';
  const isTaken = verb.lemma !== 'take' || verb.children('obj').some((t) => t.lemma === 'place');
  if ((OCCURRING.has(verb.lemma) && isTaken) || verb.upos === 'ADJ') walk.negated ||= isNegated(verb);
}

/** 'The attack was planned in Kigali', 'had been prepared with their help': where and with whom what was done had been plotted. */
const isPlotted = (noun: Token, verb: Token): boolean =>
  FORCE.has(noun.lemma) &&
  /^(plan|prepare|arrange)$/.test(verb.lemma) &&
  verb.children('aux', 'aux:pass').some((t) => /^(was|were|had)$/.test(t.lower)) &&
  !verb.child('xcomp') &&
  verb
    .children('obl', 'obl:agent')
    .some(
      (t) =>
        t.upos !== 'NUM' && t.children('case').some((c) => /^(in|with|by|from|inside|at)$/.test(c.lower)),
    );

const FORCE = new Set(
  'attack strike raid bombing assault operation coup ambush killing assassination invasion incursion offensive sabotage explosion murder massacre hijacking shooting'.split(
    ' ',
  ),
);

/** Verbs whose negation says that there was no such thing; 'the suspension surprised nobody' says nothing of the kind. */
const OCCURRING = new Set(
  'be begin start resume open take happen occur materialise materialize proceed go ensue follow reopen come hold plan schedule'.split(
    ' ',
  ),
);

/** 'A meeting was possible': there is none yet. */
const THINKABLE = new Set(
  'possible conceivable feasible imaginable thinkable desirable necessary'.split(' '),
);

/** "Friday's shelling will be investigated": what the speaker points at with a day or a past has been. */
const hasTakenPlace = (noun: Token): boolean =>
  noun
    .children('amod', 'nmod:poss')
    .some((t) => /^(recent|last|latest|earlier|previous|yesterday|.*day)$/.test(t.lower));

/** 'The extradition has been put off': there has been none, or there are no more. */
const UNDOING = new Set([
  ...'cancel postpone delay block prevent avert shelve abandon scrap suspend freeze halt forestall thwart foil lift revoke rescind'.split(
    ' ',
  ),
  ...['call off', 'put off', 'put on hold'],
]);

/** 'The summit is off': there will be none. */
const isOff = (word: Token): boolean => word.lower === 'off' && word.child('cop') !== undefined;

/** 'The raids must stop': there have been raids. */
const ENDING = new Set(['stop', 'end', 'cease', 'halt']);

/** 'Any further raid will be met with force': there is none yet. */
const isAny = (noun: Token): boolean => noun.children('det').some((t) => t.lower === 'any');

const INTENTIONS = new Set(['plan', 'intention', 'decision', 'intent']);

const MAKING_KNOWN = new Set('announce unveil confirm disclose reveal outline declare'.split(' '));

/** 'announced plans to close the border': what is to come, on the word of whoever plans it. */
const isAnnounced = (at: Token, noun: Token): boolean =>
  INTENTIONS.has(noun.lemma) &&
  noun.relation === 'obj' &&
  MAKING_KNOWN.has(noun.head?.lemma ?? '') &&
  hasTo(at);

/** 'A force led by the alliance should be sent', 'would be': one that there is not yet. */
const isImagined = (noun: Token): boolean =>
  noun.relation === 'nsubj' &&
  noun.children('det').some((t) => /^(an?|any)$/.test(t.lower)) &&
  noun.head !== null &&
  tenseOf(noun.head).modal !== null;

/** 'not aware of any agreement that it would leave', 'no proof that it fired': whether there is one is open, or denied. */
const isOpen = (noun: Token): boolean => noun.children('det').some((d) => /^(any|no|neither)$/.test(d.lower));

/** 'no fact of the government having apologised', 'no case of soldiers firing': there has been none. */
const isOfNone = (at: Token, head: Token): boolean =>
  (at.xpos === 'VBG' || at.children('aux').some((a) => a.lower === 'having')) &&
  head.deprel === 'nmod' &&
  head.child('case')?.lower === 'of' &&
  (head.head?.children('det').some((d) => d.lower === 'no') ?? false);

/** 'took steps to relax its policies': begun. */
const STEPS = new Set(['step', 'action', 'measure']);

/** 'took the opportunity to invite him': did so. */
const isSeized = (noun: Token, verb: Token): boolean =>
  /^(opportunity|occasion|chance)$/.test(noun.lemma) && /^(take|seize|use)$/.test(verb.lemma);

/** 'is the first minister to visit Japan in a year', 'became the second to sign it': whoever is the first to do a thing has done it. */
const isFirst = (at: Token, noun: Token): boolean =>
  hasTo(at) && firstOf(noun) !== undefined && isOrdinal(noun);

/** 'the first minister', 'the second of its kind'. */
export const isOrdinal = (noun: Token): boolean =>
  noun
    .children('amod', 'nummod')
    .some((t) => /^(first|second|third|fourth|fifth|latest|last|only)$/.test(t.lower));

/** 'a day after Peru accused Lima': what tells the time of another thing has been itself. */
const isTimed = (at: Token): boolean =>
  /^VB[DZP]$/.test(at.xpos) && at.children('mark').some((m) => /^(after|since|before|when)$/.test(m.lower));

/** 'speaks of a siege organised by the state': so on the word of whoever speaks of it. */
const isSpokenOf = (at: Token, noun: Token): boolean =>
  /^VB[NG]$/.test(at.xpos) &&
  /^(speak|talk|warn|complain|tell)$/.test(noun.head?.lemma ?? '') &&
  /^(obl|obj)$/.test(noun.relation) &&
  noun.children('case').some((t) => t.lower === 'of');

export function reduced(walk: Walk, at: Token, head: Token): void {
  const verb = head.head;
  if (verb && isAnnounced(at, head)) {
    govern(walk, verb, 'planned');
    return;
  }
  if (verb && at.xpos === 'VBG' && DECREES.has(head.lemma) && decreeing(head)) {
    govern(walk, verb, null);
    return;
  }
  if (verb && hasTo(at) && ((STEPS.has(head.lemma) && verb.lemma === 'take') || isSeized(head, verb))) {
    govern(walk, verb, null);
    return;
  }
  if (isFirst(at, head)) {
    const tense = tenseOf(head.child('cop') ? head : (verb ?? head));
    walk.tense = tense.time === 'present' ? { ...tense, time: 'past' } : tense;
    return;
  }
  if (isTimed(at)) return;
  const teller = isSpokenOf(at, head) ? head.head : null;
  if (teller) {
    report(walk, teller);
    walk.outlook ??= 'alleged';
    return;
  }
  if (isOfNone(at, head)) {
    content(walk, head);
    return;
  }
  const participle = at.xpos === 'VBG' || at.xpos === 'VBN';
  const finite = at.children('aux', 'aux:pass').some((a) => /^(VBD|VBZ|VBP|MD)$/.test(a.xpos));
  if (at.xpos === 'VBN' && isImagined(head)) {
    content(walk, head);
    return;
  }
  if (at.children('mark').some((m) => m.lower === 'that')) {
    if (isOpen(head)) content(walk, head);
    else toldBy(walk, head);
  } else if ((!participle || at.child('mark')) && !finite) content(walk, head);
}
