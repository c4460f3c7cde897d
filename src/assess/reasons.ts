import type { RecordEntry } from '../model/record.ts';
import { type RecordReasons, reasonsOf } from '../record/index.ts';
import { contentIn } from './content.ts';
import type { Known } from './known.ts';

/** Why the claims of a record are one: only reports with a claim that has a party in common with them are looked at. */
export function reasonsIn(known: Known, record: RecordEntry): RecordReasons {
  const { articles, claims } = contentIn(known);
  const own = record.claims.flatMap((id) => claims.get(id) ?? []);
  const codes = new Set(own.flatMap(({ by, to }) => [...by, ...to].map(({ code }) => code)));
  const isAny = own.some(({ by, to }) => by.length + to.length === 0);
  const beside = known.claims.filter(
    ({ by, to }) => isAny || by.some(({ code }) => codes.has(code)) || to.some(({ code }) => codes.has(code)),
  );
  const told = new Set(beside.map(({ evidence }) => evidence.article));
  return reasonsOf(
    record,
    [...told].flatMap((id) => articles.get(id) ?? []),
    // Whole reports: another claim of one may tell that a newer coder has read it
    known.claims.filter(({ evidence }) => told.has(evidence.article)),
    known.review,
  );
}
