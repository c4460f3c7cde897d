import type { Reading } from './store.ts';

/** Order by code unit of the id: never by the collation of a database or of the machine. */
export const byId = (a: { readonly id: string }, b: { readonly id: string }): number =>
  a.id < b.id ? -1 : a.id > b.id ? 1 : 0;

/** By article, the oldest version first. */
export const byReading = (a: Reading, b: Reading): number =>
  byId({ id: a.article }, { id: b.article }) || compareVersions(a.version, b.version);

/** Order of versions by their numbers: `0.9.0` before `0.10.0`; a pre-release before its release. */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [numbers(a), numbers(b)];
  for (let i = 0; i < Math.max(left.length, right.length); i++) {
    const difference = (left[i] ?? 0) - (right[i] ?? 0);
    if (difference !== 0) return difference;
  }
  const [early, late] = [a.includes('-'), b.includes('-')];
  return early === late ? (a < b ? -1 : a > b ? 1 : 0) : early ? -1 : 1;
}

const numbers = (version: string): number[] =>
  (version.split('-')[0] ?? '').split('.').map((n) => Number(n) || 0);

/** The newest of some versions; undefined of none. */
export const newest = (versions: Iterable<string>): string | undefined =>
  [...versions].sort(compareVersions).at(-1);
