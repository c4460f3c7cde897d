import { changesOf } from './changes.ts';
import { contentIn } from './content.ts';
import { corpusOf } from './corpus.ts';
import { countsOf } from './counts.ts';
import { courseOf } from './course.ts';
import { cut } from './cut.ts';
import type { Change, Dossier } from './dossier.ts';
import { deskOf, type Known, type KnownInput, knownOf } from './known.ts';
import type { Desk } from './line.ts';
import { newDays } from './moving.ts';
import { recordsOf } from './pair.ts';
import { positionsOf } from './positions.ts';
import { reviewOf } from './reviewed.ts';
import {
  agreementsOf,
  assessmentsOf,
  contradictionsOf,
  denialsOf,
  eventsOf,
  measuresOf,
  meetingsOf,
  promisesOf,
} from './sections.ts';
import { sideOf } from './side.ts';
import { stateOfRelations } from './state.ts';
import { type Whole, wholeOf } from './whole.ts';

/** Which dossier is wanted. */
export interface DossierAsked {
  /** Codes of the two sides. */
  readonly pair: readonly [string, string];
  /** `YYYY-MM-DD`: say what reports published after this day have changed. */
  readonly since?: string | undefined;
  /** Warnings for the head of the page. */
  readonly notes?: readonly string[];
}

/** What a dossier is made from. */
export interface DossierInput extends KnownInput, DossierAsked {}

/**
 * The dossier of a pair of actors on a day. Pure: the same input gives the same dossier.
 * @throws RangeError if a side is no actor code, or both are the same.
 */
export const dossierOf = (input: DossierInput): Dossier => dossierIn(knownOf(input), input);

/** The same of what is known already; what all pairs have in common is found once. */
export function dossierIn(known: Known, { pair, since, notes = [] }: DossierAsked): Dossier {
  const { desk, standing } = standingOf(known, pair);
  return {
    ...standing,
    notes: [...notes, ...standing.notes],
    changes: since === undefined ? null : { since, all: changesSince(since, known.told, desk) },
  };
}

/** A pair as it stands, whatever has changed since when. */
interface Standing {
  readonly name: string;
  readonly desk: Desk;
  readonly standing: Dossier;
}

/** The pair that was asked for last: who asks for it again, since another day, waits for the changes alone. */
const last = new WeakMap<Known, Standing>();

function standingOf(known: Known, pair: DossierAsked['pair']): Standing {
  const kept = last.get(known);
  if (kept?.name === pair.join()) return kept;
  const made = newStanding(known, pair);
  last.set(known, made);
  return made;
}

function newStanding(known: Known, asked: DossierAsked['pair']): Standing {
  const pair = [sideOf(asked[0]), sideOf(asked[1])] as const;
  if (pair[0].code === pair[1].code)
    throw new RangeError(`a dossier needs two actors, not ${pair[0].code} twice`);
  const whole = wholeOf(known);
  const desk = deskOf(known, asked, recordsOf(contentIn(known), asked));
  const found = {
    contradictions: contradictionsOf(desk),
    denials: denialsOf(desk),
    agreements: agreementsOf(desk),
    promises: promisesOf(desk),
    positions: positionsOf(desk),
    measures: measuresOf(desk),
    meetings: meetingsOf(desk),
    events: eventsOf(desk),
    assessments: assessmentsOf(desk),
  };
  const course = courseOf(desk);
  const standing = {
    pair,
    ...known.clocks,
    corpus: corpusOf(whole.reports, desk),
    coder: whole.coders,
    review: reviewOf(desk, whole.rejected),
    notes: correctionNotes(whole, desk),
    changes: null,
    state: stateOfRelations(desk, { ...found, planned: found.meetings.planned }, course),
    ...found,
    counts: countsOf(desk.records, asked),
    course,
    notFound: notFound(found),
  };
  return { name: asked.join(), desk, standing };
}

/** Of the reports that told of the pair and that their publishers have corrected. */
function correctionNotes({ corrections }: Whole, desk: Desk): string[] {
  const isOnPair = (codes: readonly string[]): boolean => desk.pair.every((code) => codes.includes(code));
  return corrections.filter(({ told }) => told?.some(isOnPair)).map(({ note }) => note);
}

/** Against the dossier as it stood on the day with what was published by then. */
function changesSince(since: string, told: Known['told'], desk: Desk): Change[] {
  const { articles, claims, days, correctedBy } = told;
  const clocks = { asOf: since, asOfBasis: 'given', knownBy: since } as const;
  const then = cut(articles, desk.review.claims(claims), clocks, correctedBy);
  return changesOf(desk, (days ?? newDays()).since.at(then.articles, then.claims, desk.review));
}

type Found = Pick<
  Dossier,
  'contradictions' | 'agreements' | 'promises' | 'positions' | 'measures' | 'meetings'
>;

/** What was looked for and is not in these sources. */
function notFound(found: Found): string[] {
  const looked: readonly (readonly [string, number])[] = [
    ['contradictions', found.contradictions.length],
    ['agreements', found.agreements.length],
    ['promises', found.promises.length],
    ['promises with a due date', found.promises.filter(({ due }) => due !== null).length],
    ['positions', found.positions.length],
    ['measures', found.measures.length],
    ['meetings held', found.meetings.past.length],
    ['meetings planned', found.meetings.planned.length],
  ];
  const missing = looked.filter(([, n]) => n === 0).map(([name]) => name);
  return missing.includes('promises')
    ? missing.filter((name) => name !== 'promises with a due date')
    : missing;
}
