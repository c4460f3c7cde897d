import type { Token } from '../../model/sentence.ts';
import type { Frame } from '../frames/frame.ts';
import { freeClauses, takenBy } from '../frames/subjects.ts';
import { firstConjunct, isVerbal } from '../frames/tree.ts';
import type { Lexicon } from '../lexicon/entry.ts';
import { adverbial } from './adverbial.ts';
import { complement, isGivenThat } from './complement.ts';
import { dependsOn, hangsOn, isAwaited, isConditional, isCounterfactual, isReadyIf } from './condition.ts';
import { hedgesOf } from './hedges.ts';
import { hasNo, isNegated } from './negation.ts';
import { reduced, underVerb } from './nominal.ts';
import { isAsked, isGiven, isInStory, isNotTheCase, nounState } from './noun-state.ts';
import { implication, inferred, putIn, shareTense } from './opening.ts';
import { report } from './report.ts';
import {
  isAlsoSaid,
  isAnswer,
  isCallToSay,
  isContentClause,
  isContrast,
  isDatedParticiple,
  isNamedContent,
  isOccasion,
  isParted,
  isProvoked,
  isRelative,
  isSuitBrought,
  isThoughtOf,
  isWish,
  raisedBy,
} from './shapes.ts';
import { tenseOf } from './tense.ts';
import { isUnvouched } from './unvouched.ts';
import { content, govern, type Setting, settled, type Walk } from './walk.ts';

/** Settings found before, by the word and whether it is read as a noun: one rule after the other asks for the same. */
const known = new WeakMap<Lexicon, Kept>();
type Kept = Record<'noun' | 'other', WeakMap<Token, Setting>>;

/** How a predicate stands in its sentence. */
export function settingOf(frame: Frame, lexicon: Lexicon): Setting {
  const { carrier, predicate, form } = frame;
  if (carrier !== predicate) return walked(frame, lexicon);
  const settings = keptFor(lexicon)[form === 'noun' ? 'noun' : 'other'];
  const found = settings.get(carrier);
  if (found) return found;
  const setting = walked(frame, lexicon);
  settings.set(carrier, setting);
  return setting;
}

function keptFor(lexicon: Lexicon): Kept {
  const kept = known.get(lexicon) ?? { noun: new WeakMap(), other: new WeakMap() };
  if (!known.has(lexicon)) known.set(lexicon, kept);
  return kept;
}

/**
 * Walks from the predicate to the root and gathers what each governing word does to it. A relative clause or a
 * parenthesis stands for itself: what governs the words around it leaves it alone.
 */
function walked(frame: Frame, lexicon: Lexicon): Setting {
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
  if (start === frame.predicate && frame.form === 'noun') {
    underVerb(walk, start, lexicon);
    nounState(walk, start);
    if (isGiven(start)) return settled(walk);
  }
  if (isInStory(start)) content(walk, start);
  if (frame.form === 'noun' && isUnvouched(start) && start.head) content(walk, start.head);
  let at = implication(walk, start);
  for (let steps = 0; steps < 60; steps++) {
    const first = firstConjunct(at);
    if (isConditional(at) || isAwaited(at) || (isVerbal(at) && isConditional(first))) walk.condition = true;
    if (first !== at && isVerbal(first)) shareTense(walk, first, at);
    if (isAlsoSaid(at, first) && lexicon.is(first.lemma, 'say')) report(walk, first);
    const head = first.head;
    if (!head && isAsked(first)) content(walk, first);
    if (!head) break;
    if (isNamedContent(first) || isThreatened(first, head)) content(walk, head);
    if (first.deprel === 'acl:relcl' || first.deprel === 'parataxis' || isRelative(first)) break;
    if (isGivenThat(first)) break;
    if (isContrast(first) || (at === start && (isDatedParticiple(at) || isSuitBrought(at)))) break;
    if (isParted(first, head) || isOccasion(first, head) || isProvoked(first, head)) break;
    if (isAnswer(first, head)) {
      shareTense(walk, head.head ?? head, first);
      break;
    }
    const raiser = raisedBy(first, head, lexicon) ?? head;
    step(walk, first, raiser, lexicon);
    if (!walk.asserted) break;
    at = raiser;
  }
  if (isReadyIf(start)) walk.condition = true;
  if (walk.condition && isCounterfactual(start)) content(walk, start);
  if (walk.tense.modal === 'would' && walk.tense.perfect && dependsOn(walk.finite)) content(walk, start);
  if (walk.tense.time === 'future' && dependsOn(walk.finite)) walk.condition = true;
  if (walk.tense.time === 'present' && hangsOn(walk.finite)) walk.condition = true;
  if (walk.tense.modal === 'must' && walk.tense.perfect) inferred(walk);
  return settled(walk);
}

/** 'Unless it paid, he threatened, he would never return': what is put side by side with the threat is what is threatened. */
const isThreatened = (at: Token, head: Token): boolean =>
  at.deprel === 'parataxis' && head.lemma === 'threaten' && !head.child('ccomp', 'xcomp', 'obj');

function step(walk: Walk, at: Token, head: Token, lexicon: Lexicon): void {
  const relation = at.deprel;
  if (isCallToSay(at, head)) return;
  if (takenBy(at, head)) {
    govern(walk, head, null);
    return;
  }
  if (isNotTheCase(head)) {
    walk.negated = true;
    return;
  }
  if (isThoughtOf(at)) {
    content(walk, head);
    return;
  }
  if (relation === 'xcomp' || isContentClause(at) || raisedBy(at, head, lexicon))
    complement(walk, at, head, lexicon);
  else if (relation === 'advcl' || relation === 'advcl:relcl') adverbial(walk, at, head);
  else if (relation === 'acl') reduced(walk, at, head);
  else if (relation === 'nmod' && isWish(at, head)) content(walk, head);
  else if (relation === 'csubj' || relation === 'csubj:pass') content(walk, head);
}

export { isContentClause } from './shapes.ts';
export { type Reporting, type Setting, settingWith } from './walk.ts';
