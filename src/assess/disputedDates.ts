import type { Claim } from '../model/claim.ts';
import type { RecordEntry } from '../model/record.ts';
import type { DisputedDate } from './dossier.ts';
import { claimsOf, type Desk, testimonyOf } from './line.ts';
import { compare } from './order.ts';
import { stepIn } from './stateWord.ts';
import { whenText } from './whenText.ts';

/** The dates of some records that cannot all be right, each with who gave it first, in the order of publication. */
export function disputedDates(records: readonly RecordEntry[], desk: Desk): DisputedDate[] {
  const dates = records.flatMap((record) =>
    disputedIn(record, desk).map((claim) => dateOf(claim, record, desk)),
  );
  const first = new Map<string, DisputedDate>();
  for (const date of dates.sort((a, b) => compare(a.published, b.published) || compare(a.claim, b.claim))) {
    const name = `${date.step} ${whenText(date.when)}`;
    if (!first.has(name)) first.set(name, date);
  }
  return [...first.values()];
}

function disputedIn(record: RecordEntry, desk: Desk): Claim[] {
  const disputed = new Set(record.contradictions.flatMap(({ on, claims }) => (on === 'when' ? claims : [])));
  return claimsOf(record, desk).filter(({ id }) => disputed.has(id));
}

function dateOf(claim: Claim, record: RecordEntry, desk: Desk): DisputedDate {
  const { source, published } = testimonyOf(claim, desk.articles.get(claim.evidence.article));
  return { claim: claim.id, step: stepIn(record, claim), when: claim.when, source, published };
}
