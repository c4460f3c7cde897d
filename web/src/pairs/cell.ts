import type { PairRow } from '../api/index.ts';
import { count, signed } from '../words.ts';

/** How far from balance an index is coloured in full. */
const FULL = 2.5;

/** The colour of an index: cooperation or conflict, the stronger the fuller. */
export function tint(index: number | null): string {
  if (index === null) return 'transparent';
  const share = Math.min(1, Math.abs(index) / FULL);
  return `color-mix(in srgb, var(${index < 0 ? '--bad' : '--good'}) ${Math.round(share * 55)}%, var(--page))`;
}

export const arrow = (movement: string): string =>
  movement === 'warmer' ? '▲' : movement === 'cooler' ? '▼' : '';

export const STALE = 'no report within 92 days';

/** Why a pair has no index. */
export const noIndex = ({ cooperative }: PairRow): string => (cooperative === null ? STALE : 'nothing dated');

/** A pair in words, for whoever does not see its colour. */
export const pairText = (row: PairRow): string =>
  `${row.a.name} and ${row.b.name}: ${row.index === null ? noIndex(row) : `index ${signed(row.index)}, ${row.movement}`}, ${count(row.records, 'record')}`;
