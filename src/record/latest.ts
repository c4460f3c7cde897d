import type { Claim } from '../model/claim.ts';

/** For every article only the claims of the newest coder version: a newer version supersedes, it deletes nothing. */
export function latestCoding(claims: readonly Claim[]): Claim[] {
  const versions = new Map<string, string[]>();
  for (const { evidence, coder } of claims) {
    const known = versions.get(evidence.article);
    if (known) known.push(coder.version);
    else versions.set(evidence.article, [coder.version]);
  }
  const newest = new Map([...versions].map(([article, all]) => [article, newestOf(all)]));
  return claims.filter(({ evidence, coder }) => newest.get(evidence.article) === coder.version);
}

/** The newest of some coder versions. */
export const newestOf = (versions: readonly string[]): string =>
  versions.reduce(
    (newest, version) => (version !== newest && isNewer(version, newest) ? version : newest),
    '',
  );

/** Order of version numbers: by their numbers, then as text. */
function isNewer(a: string, b: string): boolean {
  const [x, y] = [numbers(a), numbers(b)];
  for (let i = 0; i < Math.max(x.length, y.length); i++) {
    const difference = (x[i] ?? 0) - (y[i] ?? 0);
    if (difference !== 0) return difference > 0;
  }
  return a > b;
}

const numbers = (version: string): number[] => (version.match(/\d+/g) ?? []).map(Number);
