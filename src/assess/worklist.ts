import type { Claim } from '../model/claim.ts';
import type { RecordEntry } from '../model/record.ts';
import type { Testimony } from './dossier.ts';
import { deskOf, type Known } from './known.ts';
import { claimsOf, type Desk, testimonyOf } from './line.ts';
import { compare } from './order.ts';
import { partiesOf } from './pair.ts';
import { inForce, stepIn, stepText } from './stateWord.ts';
import { whatOf } from './what.ts';

/** A claim that nobody has looked at, with what hangs on it. */
export interface Task {
  readonly key: string;
  readonly record: string;
  /** What it tells, with how far that is so: `not agreed`, `held (planned)`. */
  readonly state: string;
  readonly by: readonly string[];
  readonly to: readonly string[];
  readonly what: string;
  /** What hangs on it, in points; `why` names them. */
  readonly weight: number;
  readonly why: readonly string[];
  /** 1 less its confidence. */
  readonly doubt: number;
  /** `weight` times `doubt`, to three decimals: the order of the list. */
  readonly priority: number;
  readonly evidence: Testimony;
}

/** What makes a record matter, and by how many points. */
const STAKES: readonly (readonly [why: string, points: number, holds: (record: RecordEntry) => boolean])[] = [
  ['measure in force', 3, inForce],
  ['contradicted', 2, ({ contradictions }) => contradictions.length > 0],
  ['agreement', 2, ({ kind }) => kind === 'agreement'],
  ['promise', 2, ({ kind }) => kind === 'commitment'],
  ['meeting to come', 1, ({ kind, step }) => kind === 'meeting' && step === 'planned'],
  ['position', 1, ({ kind }) => kind === 'position'],
];

/**
 * Claims to look at, those first on which most hangs and which are least certain: by weight times doubt, then weight,
 * then key. The weight of a claim is one point and what its record has at stake, shared among the independent reports
 * that tell it.
 * @param actors codes: of the records with all of them as parties
 */
export function worklistOf(known: Known, actors: readonly string[]): Task[] {
  const records = known.records.filter((record) => actors.every((code) => partiesOf(record).has(code)));
  const desk = deskOf(known, [actors[0] ?? '', actors[1] ?? ''], records);
  const tasks = records.flatMap((record) =>
    claimsOf(record, desk)
      .filter(({ key }) => desk.review.on(key).length === 0)
      .map((claim) => taskOf(claim, record, desk)),
  );
  return tasks.sort((a, b) => b.priority - a.priority || b.weight - a.weight || compare(a.key, b.key));
}

function taskOf(claim: Claim, record: RecordEntry, desk: Desk): Task {
  const stakes = STAKES.filter(([, , holds]) => holds(record));
  const independent = new Set(record.sources.map((source) => desk.copies.get(source) ?? source)).size;
  const points = 1 + stakes.reduce((sum, [, each]) => sum + each, 0);
  const weight = round(points / Math.max(1, independent));
  const doubt = round(1 - claim.confidence);
  const sources = independent === 1 ? 'sole source' : `one of ${independent} sources`;
  return {
    key: claim.key,
    record: record.id,
    state: stepText(claim.kind, stepIn(record, claim), claim.status),
    by: codes(claim.by),
    to: codes(claim.to),
    what: whatOf(record, [claim], desk.pair),
    weight,
    why: [sources, ...stakes.map(([why]) => why)],
    doubt,
    priority: round(weight * doubt),
    evidence: testimonyOf(claim, desk.articles.get(claim.evidence.article)),
  };
}

const codes = (actors: Claim['by']): string[] => [...new Set(actors.map(({ code }) => code))];

const round = (value: number): number => Math.round(value * 1000) / 1000;
