import type { Token } from '../../model/sentence.ts';
import { byPhrase } from './by-phrase.ts';
import { complementOf } from './complements.ts';
import { type Frame, frameWith } from './frame.ts';
import { objectsOf } from './objects.ts';
import { obliquesOf } from './obliques.ts';
import { isPassive } from './passive.ts';
import { boughtFor, echoed, wholeOf } from './stand-ins.ts';
import { freeSubject, subjectOf } from './subjects.ts';
import { takenBefore } from './taken.ts';
import {
  antecedent,
  firstConjunct,
  fullLemma,
  measured,
  ownSubject,
  prepositionOf,
  withConjuncts,
} from './tree.ts';

/** Frames of verbs that were read before: a dozen rules ask for the same one. */
const known = new WeakMap<Token, Frame>();

/** The frame of a verb, or of an adjective or noun that heads a clause with a copula. */
export function verbFrame(predicate: Token): Frame {
  const found = known.get(predicate);
  if (found) return found;
  const frame = readFrame(predicate);
  known.set(predicate, frame);
  return frame;
}

function readFrame(predicate: Token): Frame {
  const passive = isPassive(predicate);
  const subject = subjectOf(predicate, 0);
  const objects = objectsOf(predicate)
    .flatMap(withConjuncts)
    .map((t) => boughtFor(measured(antecedent(t, predicate)), predicate));
  const free = subject ? null : freeSubject(predicate);
  const named = subject ? sharing(subject.token, predicate) : free ? [free] : [];
  const subjects = passive ? named.map(wholeOf) : named;
  const { token: complement, form: complementForm } = complementOf(predicate);
  const reduced = passiveRelative(predicate);
  return {
    predicate,
    form: /^(ADJ|ADV)$/.test(predicate.upos) ? 'adjective' : 'verb',
    lemma: fullLemma(predicate),
    carrier: predicate,
    passive,
    agents: passive ? byPhrase(predicate) : subjects,
    patients: passive
      ? [...(reduced ? withConjuncts(reduced) : subjects), ...objects]
      : objects.map((t) => takenBefore(echoed(t, predicate), predicate)),
    obliques: obliquesOf(predicate, passive ? [...subjects, ...objects] : objects),
    complement,
    complementForm,
    inherited: !passive && (subject?.inherited ?? false),
  };
}

/** 'Chad, which offered a truce, and Mali have met': of what is coordinated behind the clause, the clause tells nothing. */
function sharing(noun: Token, predicate: Token): Token[] {
  const clause = [predicate, ...predicate.ancestors()].find((t) => t.head === noun);
  const all = withConjuncts(noun);
  if (clause?.deprel !== 'acl:relcl') return all;
  return all.filter((t) => t === noun || t.index < clause.index);
}

const passiveRelative = (predicate: Token): Token | null => {
  const clause = firstConjunct(predicate);
  return clause.deprel === 'acl' && clause.xpos === 'VBN' && !ownSubject(predicate) ? clause.head : null;
};

/** 'has been in force', 'was against the plan': a phrase that a form of 'be' makes the predicate; null for any other word. */
export function phraseFrame(head: Token): Frame | null {
  const isPhrase = head.child('cop')?.lemma === 'be' && head.child('case') !== undefined;
  if (!isPhrase) return null;
  const frame = verbFrame(head);
  const own = withConjuncts(head).map((token) => ({ prep: prepositionOf(head), token }));
  return frameWith(frame, { form: 'verb', lemma: 'be', obliques: [...own, ...frame.obliques] });
}
