import type { RecordEntry } from '../model/record.ts';
import { type RecordReasons, reasonsOf } from '../record/index.ts';
import { contentIn } from './content.ts';
import type { Known } from './known.ts';

/** Why the claims of a record are one: only claims that have a party in common with them are looked at. */
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
    beside,
    known.review,
  );
}
