import type { Token } from '../../model/sentence.ts';
import { type Rehung, rehung } from './rehung.ts';

/**
 * 'Both ministers want to mark the day, and a visit is under discussion': a clause with a subject of its own behind a comma
 * and an 'and' goes on beside the one before, which has what it governs already.
 */
export function joinedClauses(clause: Token): Rehung[] {
  const verb = clause.deprel === 'ccomp' && clause.head?.upos === 'VERB' ? clause.head : null;
  const subject = clause.child('nsubj', 'nsubj:pass', 'expl');
  const joint = clause.child('cc') ?? subject?.child('cc');
  if (!verb || !joint || joint.previous?.form !== ',' || clause.child('mark')) return [];
  const governed = verb.child('xcomp');
  if (!subject || !governed || !verb.child('nsubj')) return [];
  const inOrder = verb.index < governed.index && governed.index < joint.index && joint.index < subject.index;
  return inOrder ? [rehung(clause, verb, 'conj')] : [];
}

/** 'said the two sides remain in touch and declined to elaborate': whoever speaks says no more, and not those he speaks of. */
export function declinedBySpeakers(declined: Token): Rehung[] {
  const { head: clause } = declined;
  if (declined.deprel !== 'conj' || declined.lemma !== 'decline' || declined.child('nsubj', 'mark'))
    return [];
  const saying = clause?.deprel === 'ccomp' ? clause.head : null;
  const isSilent = declined.children('xcomp').some((t) => /^(elaborate|comment|specify)$/.test(t.lemma));
  return isSilent && /^(say|tell|add|note|confirm|reiterate|state)$/.test(saying?.lemma ?? '')
    ? [rehung(declined, saying, 'conj')]
    : [];
}

/** Verbs of what goes on, of which the past says as little as the present who tells it. */
const STATES =
  /^(be|have|know|want|believe|need|seem|think|hope|expect|remain|live|own|belong|support|oppose|consider|see|deserve)$/;

/**
 * 'said it had found a spy, and Chile responded by expelling two envoys': what is told in the plain past, behind a content set back by
 * 'had' or 'would', the report tells itself.
 */
export function toldBesideSaying(clause: Token): Rehung[] {
  const { first, saying } = joinedToSaid(clause);
  const subject = clause.child('nsubj');
  const joint = clause.child('cc') ?? subject?.child('cc');
  if (!first || !saying || !subject || !joint) return [];
  const isSetBack = first.children('aux').some((t) => /^(had|would)$/.test(t.lower));
  const isPlain = !clause.child('aux', 'aux:pass', 'mark', 'cop') && !STATES.test(clause.lemma);
  const isApart = joint.previous?.form === ',' && subject.upos === 'PROPN';
  return isSetBack && isPlain && isApart ? [rehung(clause, saying, 'conj')] : [];
}

/** What somebody says, and nobody of whom he tells that he has done something. */
const URGING = /^(call|urge|appeal|thank|praise|welcome|reiterate|stress|hail)$/;

/** 'said Russia had shown no interest in peace and called for sanctions': whoever says so calls for them. */
export function urgedBesideSaying(clause: Token): Rehung[] {
  const { first, saying } = joinedToSaid(clause);
  if (!first || !saying?.child('nsubj') || !URGING.test(clause.lemma)) return [];
  const isSetBack =
    first.children('aux').some((t) => t.lower === 'had') && first.child('nsubj')?.upos === 'PROPN';
  return isSetBack && !clause.child('nsubj', 'nsubj:pass', 'aux', 'mark')
    ? [rehung(clause, saying, 'conj')]
    : [];
}

/** A past that the tree joins to what somebody has said before it, and the verb of saying in front. */
function joinedToSaid(clause: Token): { readonly first?: Token; readonly saying?: Token } {
  const first = clause.deprel === 'conj' && clause.xpos === 'VBD' ? clause.head : null;
  const saying = first?.deprel === 'ccomp' ? first.head : null;
  const isInOrder = first && saying && saying.index < first.index && first.index < clause.index;
  return isInOrder && saying.xpos === 'VBD' && SAID.test(saying.lemma) ? { first, saying } : {};
}

const SAID = /^(say|announce|claim|report|state|declare|confirm)$/;
