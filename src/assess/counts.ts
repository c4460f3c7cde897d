import { QUAD_NAMES, type Quad } from '../codebook/index.ts';
import type { RecordEntry } from '../model/record.ts';
import type { Counts, QuadCount } from './dossier.ts';

/** Records that count as having taken place: plans, wishes, denials and mere allegations don't. */
export const tookPlace = ({ status }: RecordEntry): boolean => status === 'happened' || status === 'ongoing';

/**
 * Lowe's log-ratio of cooperation to conflict, with a half added to both: above 0 cooperation prevails. After Lowe,
 * Benoit, Mikhaylov and Laver (2011), 'Scaling policy preferences from coded political texts'.
 */
export const logRatio = (cooperative: number, conflictual: number): number =>
  Math.round(Math.log((cooperative + 0.5) / (conflictual + 0.5)) * 100) / 100;

/** Counts by quad class and doer, once for each record that took place, whatever the number of reports. */
export function countsOf(records: readonly RecordEntry[], pair: readonly [string, string]): Counts {
  const placed = records.filter(tookPlace);
  const coded = placed.filter(({ plover }) => plover !== null);
  const quads = ([1, 2, 3, 4] as const).map((quad) => quadCount(quad, coded, pair));
  const total = (wanted: readonly Quad[]): number =>
    quads
      .filter(({ quad }) => wanted.includes(quad))
      .reduce((sum, q) => sum + q.first + q.second + q.joint, 0);
  return {
    quads,
    outside: placed.length - coded.length,
    logRatio: logRatio(total([1, 2]), total([3, 4])),
    dated: coded.filter(({ when }) => when !== null).length,
  };
}

function quadCount(quad: Quad, coded: readonly RecordEntry[], [a, b]: readonly [string, string]): QuadCount {
  const own = coded.filter(({ plover }) => plover?.quad === quad);
  const isBy = (record: RecordEntry, code: string): boolean =>
    record.by.every((party) => party.code === code);
  const first = own.filter((record) => isBy(record, a)).length;
  const second = own.filter((record) => isBy(record, b)).length;
  return { quad, name: QUAD_NAMES[quad], first, second, joint: own.length - first - second };
}
