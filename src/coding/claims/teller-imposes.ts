import type { Resolved } from '../../model/resolved.ts';
import type { Token } from '../../model/sentence.ts';
import { type Frame, frameWith } from '../frames/frame.ts';
import { subjectOf } from '../frames/subjects.ts';
import type { Entry } from '../lexicon/entry.ts';
import { isNegated } from '../modality/negation.ts';
import { speakOfOthers, speaksForState } from '../rules/speakers.ts';
import { words } from '../words.ts';
import { type Parties, partiesOf } from './parties.ts';
import { actorsAt } from './phrases.ts';

/** By these a state makes known what it does. */
const MAKING_KNOWN = words('say announce declare confirm state rule decide decree add tell');

/**
 * 'Turkish pilots will be barred from the base, the Pentagon said': measures against others that are to come or have been
 * taken, and for which nobody is named, are those of the state that makes them known.
 */
export function tellerImposes(entry: Entry, frame: Frame, resolved: Resolved): Parties | null {
  const { carrier, passive, agents } = frame;
  if (entry.kind !== 'measure' || !passive || agents.length > 0 || !isMadeKnown(carrier)) return null;
  if (!isToCome(carrier) && isAbroad(frame)) return null;
  const speaker = carrier.head && subjectOf(carrier.head, 0)?.token;
  if (!speaker || !actorsAt(speaker, resolved).some(speaksForState)) return null;
  const meant = carrier.children('nsubj:pass').flatMap((t) => t.subtree());
  const others = meant.flatMap((t) => actorsAt(t, resolved));
  if (others.length === 0 || !speakOfOthers([speaker], others, resolved)) return null;
  const parties = partiesOf(entry, frameWith(frame, { agents: [speaker] }), resolved);
  return parties && !parties.reciprocal && parties.to.length > 0 ? parties : null;
}

/** A clause told by such a verb of what will be done or has been. */
const isMadeKnown = (verb: Token): boolean =>
  verb.deprel === 'ccomp' &&
  MAKING_KNOWN.has(verb.head?.lemma ?? '') &&
  !isNegated(verb) &&
  (isToCome(verb) || verb.children('aux').some((t) => t.lemma === 'have'));

const isToCome = (verb: Token): boolean =>
  verb.children('aux').some((t) => /^(will|would|shall)$/.test(t.lower));

/** 'had been stopped in the Bosphorus, Romania said': perhaps by whoever holds that place. */
const isAbroad = ({ obliques }: Frame): boolean =>
  obliques.some(({ prep, token }) => /^(in|at|off|near)$/.test(prep) && token.upos === 'PROPN');
