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

/** A pair in words, for whoever does not see its colour. */
export const pairText = ({ a, b, index, movement, records }: PairRow): string =>
  `${a.name} and ${b.name}: ${index === null ? 'no index' : `index ${signed(index)}`}, ${movement}, ${count(records, 'record')}`;
