import type { Claim } from '../model/claim.ts';
import type { RecordEntry } from '../model/record.ts';

/**
 * The records of a pair: those with both in them, and those of one side alone that are told beside such a record,
 * unless they are directed at somebody else. A stance on a third state in a report on the pair stays out.
 */
export function recordsOf(records: readonly RecordEntry[], pair: readonly [string, string]): RecordEntry[] {
  const both = records.filter((record) => pair.every((code) => partiesOf(record).has(code)));
  const beside = new Set(both.flatMap(({ sources }) => sources));
  const alone = records.filter(
    (record) => isAlone(record, pair) && record.sources.some((source) => beside.has(source)),
  );
  return [...both, ...alone];
}

/** Codes of everybody who stands on a side of a record or is what it is about. */
export const partiesOf = ({ by, to, third }: Pick<RecordEntry, 'by' | 'to' | 'third'>): Set<string> =>
  new Set([...by, ...to, ...third].map(({ code }) => code));

function isAlone(record: RecordEntry, pair: readonly [string, string]): boolean {
  const codes = [...record.by, ...record.to].map(({ code }) => code);
  return (
    codes.length > 0 &&
    codes.every((code) => pair.includes(code)) &&
    !pair.every((code) => partiesOf(record).has(code))
  );
}

/** Claims by id. */
export const indexClaims = (claims: readonly Claim[]): ReadonlyMap<string, Claim> =>
  new Map(claims.map((c) => [c.id, c]));
