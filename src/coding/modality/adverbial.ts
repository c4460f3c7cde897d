import type { Token } from '../../model/sentence.ts';
import { isVerbal } from '../frames/tree.ts';
import { isOrdinal } from './nominal.ts';
import { tenseOf } from './tense.ts';
import { content, govern, type Walk } from './walk.ts';

/** 'blasted the firm for smuggling arms', 'thanked Oslo for sending troops': what somebody is blamed or praised for is told by that. */
const ACCUSING = new Set(
  'thank praise congratulate commend applaud laud salute hail accuse blame criticise criticize condemn blast denounce fault slam lambast lambaste rebuke chide castigate berate'.split(
    ' ',
  ),
);

/** 'thanked it for backing them': what somebody is rewarded or made to pay for is so; 'set terms for backing it' says no such thing. */
const REACTING = new Set(
  (
    'thank praise commend applaud congratulate reward honour honor admire punish sanction penalise penalize fine arrest ' +
    'jail try convict expel suspend attack bomb apologise apologize pay forgive remember know credit hail'
  ).split(' '),
);

/** 'would pay dearly for halting the pipeline': what somebody is threatened with a price for. */
const isPriceToCome = (at: Token, head: Token): boolean =>
  at.xpos === 'VBG' &&
  /^(pay|suffer)$/.test(head.lemma) &&
  /^(would|will|'ll)$/.test(head.child('aux')?.lower ?? '');

/** 'before the troops are sent', where 'before they were sent' tells that they were, and 'before they are due to meet' that they are to. */
const isToCome = (clause: Token): boolean =>
  !/^(due|scheduled|slated)$/.test(clause.lower) &&
  [clause, ...clause.children('nsubj', 'nsubj:pass')].some((t) =>
    t.children('mark', 'case').some((m) => m.lower === 'before' && m.index < clause.index),
  ) &&
  [clause, ...clause.children('aux', 'aux:pass', 'cop')].some((t) => /^VB[ZP]$/.test(t.xpos));

/** 'joked about freezing imports': nothing was frozen. */
const MUSING = new Set('joke muse fantasise fantasize dream think talk speculate wonder'.split(' '));

const LOOKS = new Set(['look', 'seem', 'appear', 'sound', 'feel']);

/** 'It looks as if they had left' is what somebody takes for so; 'acted as though it had won' tells what is not. */
function asIf(walk: Walk, head: Token): void {
  if (LOOKS.has(head.lemma)) walk.outlook ??= 'alleged';
  else content(walk, head);
}

/** 'will meet the king before flying on to Muscat': what whoever acts does next is as sure as the act. */
const isNextStep = (at: Token): boolean =>
  at.xpos === 'VBG' && !at.child('nsubj') && at.children('mark').some((m) => m.lower === 'before');

/** 'would back the sale once Ankara ratified the bid', 'as soon as it ratified it': told in the past of what has not come. */
const isStillToCome = (at: Token, head: Token): boolean =>
  !isNextStep(at) && isWaitedFor(at) && (tenseOf(head).modal === 'would' || tenseOf(head).time === 'future');

const isWaitedFor = (at: Token): boolean =>
  at.children('mark').some((m) => /^(once|until|till|before)$/.test(m.lower)) || isSoon(at);

const isSoon = (at: Token): boolean =>
  at.children('mark').some((m) => m.lower === 'as' && m.previous?.lower === 'soon');

/** 'was willing to sign as soon as they left': what has to come first is as little told as what somebody is willing to do. */
const isAskedFirst = (at: Token, head: Token): boolean =>
  /^(ready|willing|prepared)$/.test(head.lower) &&
  head.child('xcomp') !== undefined &&
  (isSoon(at) || at.children('mark').some((m) => m.lower === 'once'));

/** 'became the first country to recognise it': it has. */
const becameFirst = (head: Token): boolean =>
  head.lemma === 'become' && head.children('xcomp').some(isOrdinal);

/** 'declared a truce, only to shell the town hours later', 'gave it up, only for its neighbour to annex it': so it came. */
const isOutcome = (at: Token): boolean =>
  at
    .subtree()
    .some(
      (t) =>
        t.lower === 'only' &&
        t.previous?.form === ',' &&
        /^(to|for)$/.test(t.next?.lower ?? '') &&
        t.index < at.index,
    );

/** 'will send troops, drawing a protest from Minsk': others answer what was made known, not what is to come. */
const isAnswered = (at: Token, head: Token): boolean =>
  at.xpos === 'VBG' &&
  DRAWING.has(at.lemma) &&
  at.previous?.form === ',' &&
  at.children('obj').some((t) => ANSWERS.has(t.lemma)) &&
  tenseOf(head).time === 'future';

const DRAWING = new Set('draw prompt provoke trigger spark elicit earn attract bring raise'.split(' '));
const ANSWERS = new Set(
  'protest criticism condemnation rebuke outcry complaint objection reaction response praise anger ire fury outrage warning'.split(
    ' ',
  ),
);

/** 'hosted talks on Friday on reopening the crossing': what is talked about. */
const isTalkedOf = (at: Token, head: Token, marks: readonly string[]): boolean =>
  at.xpos === 'VBG' &&
  marks.some((m) => /^(on|about|over)$/.test(m)) &&
  [head, ...head.children('obj', 'nsubj', 'nsubj:pass', 'obl')].some((t) => TALKS.has(t.lemma));

const TALKS = new Set(
  'talk talks negotiation discussion consultation meeting summit dialogue session conference conversation speak discuss negotiate meet confer'.split(
    ' ',
  ),
);

export function adverbial(walk: Walk, at: Token, above: Token): void {
  const head = above.lower === 'soon' && above.deprel === 'advmod' && above.head ? above.head : above;
  if (isAnswered(at, head)) {
    walk.tense = { ...walk.tense, time: 'past', modal: null };
    return;
  }
  const marks = at.children('mark', 'case').map((m) => m.lower);
  if (marks.includes('as') && (marks.includes('if') || marks.includes('though'))) {
    asIf(walk, head);
    return;
  }
  if (marks.includes('to') && (becameFirst(head) || isOutcome(at))) {
    govern(walk, head, null);
    return;
  }
  const blamed = marks.includes('for') && at.xpos === 'VBG' && ACCUSING.has(head.lemma);
  if (
    blamed ||
    (marks.includes('to') && !marks.includes('so')) ||
    marks.some((m) => m === 'against' || m === 'from' || m === 'of')
  )
    content(walk, head);
  else if (marks.includes('for') && isPriceToCome(at, head)) content(walk, head);
  else if (isToCome(at) || isAskedFirst(at, head)) content(walk, head);
  else if (marks.includes('about') && at.xpos === 'VBG' && MUSING.has(head.lemma)) content(walk, head);
  else if (isTalkedOf(at, head, marks)) content(walk, head);
  else if (marks.includes('for') && at.xpos === 'VBG' && !REACTING.has(head.lemma)) content(walk, head);
  else if (isStillToCome(at, head)) walk.condition = true;
  else if (walk.tense.time === 'none' && isVerbal(head)) {
    const tense = tenseOf(head);
    const shares = at.xpos === 'VBG' && (marks.includes('by') || at.index > head.index);
    walk.tense = { ...tense, modal: walk.tense.modal ?? (shares ? tense.modal : null) };
  }
}
