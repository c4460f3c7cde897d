import type { RecordEntry } from '../model/record.ts';
import type { When } from '../model/when.ts';

/** Newest first, by the end of the thing's date, else by last report; ids settle ties. */
export const newestFirst = (a: RecordEntry, b: RecordEntry): number =>
  compare(dayOf(b), dayOf(a)) ||
  b.sources.length - a.sources.length ||
  b.claims.length - a.claims.length ||
  compare(a.id, b.id);

export const oldestFirst = (a: RecordEntry, b: RecordEntry): number =>
  compare(startOf(a), startOf(b)) || compare(a.id, b.id);

/** The day by which a record is put in order. */
export const dayOf = (record: RecordEntry): string => endOf(record.when) ?? record.lastPublished.slice(0, 10);

const startOf = ({ when, firstPublished }: RecordEntry): string =>
  when?.from ?? when?.to ?? firstPublished.slice(0, 10);

const endOf = (when: When | null): string | null => when?.to ?? when?.from ?? null;

export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Parties in the order of the pair, others behind them. */
export function inPairOrder<T extends { readonly code: string }>(
  parties: readonly T[],
  pair: readonly [string, string],
): T[] {
  const rank = ({ code }: T): number => (pair.includes(code) ? pair.indexOf(code) : pair.length);
  return [...parties].sort((a, b) => rank(a) - rank(b));
}
