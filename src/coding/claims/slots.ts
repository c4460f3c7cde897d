import type { Actor } from '../../model/actor.ts';
import type { Resolved } from '../../model/resolved.ts';
import type { Token } from '../../model/sentence.ts';
import type { Frame } from '../frames/frame.ts';
import { measured } from '../frames/tree.ts';
import { actorsAt, actorsInside, phraseParties, stateOf } from './phrases.ts';
import { relationParties } from './relation.ts';
import { actedOn, betweenActors, contentSubject } from './slots/acted-on.ts';
import { actingAbove, clauseParties, courtTold, doersSummed } from './slots/around.ts';
import { behind, firedFrom, namedBehind, nearTo } from './slots/behind.ts';
import { asState, besideIn, doersAt, joinedToSeat, listedBehind } from './slots/doers.ts';
import { groundAt, headsOf, organisersOf, ownersAt, seatOf } from './slots/owners.ts';
import { strikersIn } from './slots/strikers.ts';
import { withinPhrase } from './slots/within.ts';

/** Who is in a slot. */
type Finder = (frame: Frame, resolved: Resolved) => readonly Actor[];

/** Whom each of some words means. */
const each =
  (
    wordsOf: (frame: Frame) => readonly Token[],
    meant: (token: Token, resolved: Resolved) => readonly Actor[],
  ): Finder =>
  (frame, resolved) =>
    wordsOf(frame).flatMap((t) => [...meant(t, resolved)]);

const agentsOf = ({ agents }: Frame): readonly Token[] => agents;
const patientsOf = ({ patients }: Frame): readonly Token[] => patients;

/** The slots that are no prepositions. */
const SLOTS: ReadonlyMap<string, Finder> = new Map<string, Finder>([
  ['subject', each(agentsOf, doersIn)],
  ['state', each(agentsOf, groundAt)],
  ['seat', each(agentsOf, seatOf)],
  ['object', objectsIn],
  ['owner', each(patientsOf, (t, resolved) => ownersAt(measured(t), resolved))],
  ['place', each(patientsOf, stateOf)],
  [
    'relation',
    (frame, resolved) =>
      relationParties(frame, [...frame.patients, ...frame.obliques.map((o) => o.token)], resolved),
  ],
  ['relation-subject', (frame, resolved) => relationParties(frame, frame.agents, resolved)],
  [
    'subject-parties',
    each(({ agents, patients, passive }) => [...agents, ...(passive ? patients : [])], phraseParties),
  ],
  [
    'object-parties',
    each(
      ({ patients, form, predicate }) => [...patients, ...(form === 'noun' ? [predicate] : [])],
      phraseParties,
    ),
  ],
  ['nearby', nearTo],
  ['striker', strikersIn],
  ['agent-owner', each(agentsOf, actorsInside)],
  ['within', withinPhrase],
  ['content', contentSubject],
  ['inside', actedOnInside],
  ['court', courtTold],
  ['organisation', organisersOf],
  ['above', actingAbove],
  ['clause', clauseParties],
  ['between', betweenActors],
]);

/**
 * The actors in a slot: `subject`, `state` (the state that the subject is of or lies in), `seat` (the state in which it sits), `object`, `owner` (whose the object is), `place` (the state in which the object lies), `relation` (whose relationship the object
 * is, or with `relation-subject` the subject), `subject-parties` and `object-parties` (all who are named in its phrase), `within` (anybody named in the object's phrase), `content` (the subject
 * of the clause that completes it), `inside` (whom that clause acts on), `court` (the court told of before), or a preposition.
 */
export function slotActors(slot: string, frame: Frame, resolved: Resolved): Actor[] {
  const finder = SLOTS.get(slot);
  if (finder) return [...finder(frame, resolved)];
  if (slot === 'by' && frame.form === 'noun') return namedBehind('by', frame, resolved);
  const named = behind(slot, frame, resolved);
  return slot === 'from' && frame.lemma === 'come' ? [...named, ...firedFrom(frame, resolved)] : named;
}

function doersIn(agent: Token, resolved: Resolved): Actor[] {
  return [
    ...besideIn(agent, resolved),
    ...asState(agent, doersAt(agent, resolved)),
    ...listedBehind(agent, resolved),
    ...joinedToSeat(agent, resolved),
  ];
}

function objectsIn(frame: Frame, resolved: Resolved): Actor[] {
  const named = frame.patients.flatMap((t) => [...actorsAt(t, resolved)]);
  return named.length > 0 ? named : [...headsOf(frame, resolved), ...doersSummed(frame, resolved)];
}

function actedOnInside({ complement, patients }: Frame, resolved: Resolved): Actor[] {
  const content = complement ?? patients.find(({ lemma }) => lemma === 'right')?.child('acl');
  return content ? actedOn(content, resolved) : [];
}
