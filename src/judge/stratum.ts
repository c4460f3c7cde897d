import type { Claim } from '../model/claim.ts';

/** What claims may be told apart by when a sample is drawn. */
export const BY = ['kind', 'root', 'status'] as const;
export type By = (typeof BY)[number];

/** The stratum of what holds no claim. */
export const NONE = '(no claim)';

/** The stratum of a claim. */
export function stratumOf({ kind, plover, status }: Claim, by: By): string {
  if (by === 'kind') return kind;
  return by === 'status' ? status : (plover?.event ?? '(no event)');
}

/**
 * How many to draw from each stratum: in proportion to the square root of its size, so that small ones are not lost among
 * large ones (power allocation: Bankier 1988), at least one and at most all of it.
 * @param sizes by stratum
 * @returns by stratum; together `n`, or all there is, or one of each where `n` is less
 */
export function allocate(sizes: ReadonlyMap<string, number>, n: number): Map<string, number> {
  const names = [...sizes.keys()].sort();
  const size = (name: string): number => sizes.get(name) ?? 0;
  const drawn = new Map(names.map((name) => [name, Math.min(1, size(name))]));
  const count = (name: string): number => drawn.get(name) ?? 0;
  let left = n - names.reduce((sum, name) => sum + count(name), 0);
  while (left > 0) {
    // The one that has the least of what is due to it gets the next
    let [neediest, need]: [string | null, number] = [null, 0];
    for (const name of names) {
      const due = Math.sqrt(size(name)) / (count(name) + 1);
      if (count(name) < size(name) && due > need) [neediest, need] = [name, due];
    }
    if (neediest === null) break;
    drawn.set(neediest, count(neediest) + 1);
    left--;
  }
  return drawn;
}
