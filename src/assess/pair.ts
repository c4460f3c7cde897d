import type { Claim } from '../model/claim.ts';
import type { RecordEntry } from '../model/record.ts';
import { dayNumber } from '../record/index.ts';
import { compare } from './order.ts';
import type { PairIndex } from './pairIndex.ts';

/**
 * The records of a pair: those with both in them, and those of one side alone that are told beside such a record,
 * unless they are directed at somebody else. A stance on a third state in a report on the pair stays out.
 */
export function recordsOf(
  { byPair }: { readonly byPair: PairIndex },
  pair: readonly [string, string],
): RecordEntry[] {
  const both = byPair.withBoth(pair);
  const beside = new Set(both.flatMap(({ sources }) => sources));
  const alone = new Set([...beside].flatMap((source) => pair.flatMap((code) => byPair.alone(code, source))));
  const own = [...alone].filter((record) => !pair.every((code) => partiesOf(record).has(code)));
  return [...both, ...own.sort((a, b) => compare(a.id, b.id))];
}

/** Codes of everybody who stands on a side of a record or is what it is about. */
export const partiesOf = ({ by, to, third }: Pick<RecordEntry, 'by' | 'to' | 'third'>): Set<string> =>
  new Set([...by, ...to, ...third].map(({ code }) => code));

/** Days after its last report on which a pair's figures still tell how it stands; the state is counted over as many. */
export const WINDOW_DAYS = 92;

/** Whether the last report on a pair is too old to tell how it stands on a day. */
export const isStale = (lastReport: string, asOf: string): boolean =>
  dayNumber(asOf) - dayNumber(lastReport) > WINDOW_DAYS;

/** The day of the last report on some records of both sides; null without one. */
export const lastReportOf = (records: readonly RecordEntry[], pair: readonly string[]): string | null =>
  records
    .filter((record) => pair.every((code) => partiesOf(record).has(code)))
    .map(({ lastPublished }) => lastPublished.slice(0, 10))
    .sort(compare)
    .at(-1) ?? null;

/** Claims by id. */
export const indexClaims = (claims: readonly Claim[]): ReadonlyMap<string, Claim> =>
  new Map(claims.map((c) => [c.id, c]));
