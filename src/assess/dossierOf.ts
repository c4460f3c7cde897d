import type { Article } from '../model/article.ts';
import { foldRecords } from '../record/index.ts';
import { changesOf } from './changes.ts';
import { corpusOf } from './corpus.ts';
import { correctionNote, correctionsOf } from './corrections.ts';
import { countsOf } from './counts.ts';
import { courseOf } from './course.ts';
import { cut } from './cut.ts';
import type { Change, Dossier } from './dossier.ts';
import { deskOf, type KnownInput, knownOf } from './known.ts';
import type { Desk } from './line.ts';
import { recordsOf } from './pair.ts';
import { positionsOf } from './positions.ts';
import { reviewOf } from './reviewed.ts';
import {
  agreementsOf,
  assessmentsOf,
  contradictionsOf,
  eventsOf,
  measuresOf,
  meetingsOf,
  promisesOf,
} from './sections.ts';
import { sideOf } from './side.ts';
import { stateOfRelations } from './state.ts';

/** What a dossier is made from. */
export interface DossierInput extends KnownInput {
  /** Codes of the two sides. */
  readonly pair: readonly [string, string];
  /** `YYYY-MM-DD`: say what reports published after this day have changed. */
  readonly since?: string | undefined;
  /** Warnings for the head of the page. */
  readonly notes?: readonly string[];
}

/**
 * The dossier of a pair of actors on a day. Pure: the same input gives the same dossier.
 * @throws RangeError if a side is no actor code, or both are the same.
 */
export function dossierOf(input: DossierInput): Dossier {
  const pair = [sideOf(input.pair[0]), sideOf(input.pair[1])] as const;
  if (pair[0].code === pair[1].code)
    throw new RangeError(`a dossier needs two actors, not ${pair[0].code} twice`);
  const known = knownOf(input);
  const desk = deskOf(known, input.pair, recordsOf(known.records, input.pair));
  const found = {
    contradictions: contradictionsOf(desk),
    agreements: agreementsOf(desk),
    promises: promisesOf(desk),
    positions: positionsOf(desk),
    measures: measuresOf(desk),
    meetings: meetingsOf(desk),
    events: eventsOf(desk),
    assessments: assessmentsOf(desk),
  };
  const counts = countsOf(desk.records, input.pair);
  const course = courseOf(desk);
  return {
    pair,
    ...known.clocks,
    corpus: corpusOf(known.articles, desk.records, desk.claims),
    coder: [...new Set(known.claims.map(({ coder }) => coder.version))].sort(),
    review: reviewOf(desk, cut(input.articles, input.claims, known.clocks).claims),
    notes: [...(input.notes ?? []), ...correctionNotes(known.articles, desk)],
    changes:
      input.since === undefined ? null : { since: input.since, all: changesSince(input.since, input, desk) },
    state: stateOfRelations(desk, { ...found, planned: found.meetings.planned }, course),
    ...found,
    counts,
    course,
    notFound: notFound(found),
  };
}

/** Of the reports on the pair that their publishers have corrected. */
function correctionNotes(articles: readonly Article[], desk: Desk): string[] {
  const onPair = new Set(desk.records.flatMap(({ sources }) => sources));
  const corrected = correctionsOf(articles);
  return articles.flatMap((article) => {
    const correction = corrected.get(article.id);
    return correction && onPair.has(correction.id) ? [correctionNote(article, correction)] : [];
  });
}

/** Against the dossier as it stood on the day with what was published by then. */
function changesSince(since: string, { articles, claims }: DossierInput, desk: Desk): Change[] {
  const then = cut(articles, desk.review.claims(claims), { asOf: since, asOfBasis: 'given', knownBy: since });
  return changesOf(desk, foldRecords(then.articles, then.claims, desk.review));
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
