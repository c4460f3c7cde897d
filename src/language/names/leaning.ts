import { NAME_TYPES } from '../../model/named.ts';

/** No name, and the types. */
const CLASSES = NAME_TYPES.length + 1;

/**
 * What a word tends to name, told by the company that it keeps (its vector): the likeliest type, the next, how sure
 * the first is among them, and how often the word names nothing. A number from 1; 0 for a word without a vector.
 * @param shares of none and of each type, in sum 1
 */
export function leaningOf(shares: ArrayLike<number>): number {
  const share = (c: number): number => shares[c] ?? 0;
  let best = 1;
  for (let c = 2; c < CLASSES; c++) if (share(c) > share(best)) best = c;
  let next = best === 1 ? 2 : 1;
  for (let c = 1; c < CLASSES; c++) if (c !== best && share(c) > share(next)) next = c;
  const sure = step(share(best) / (1 - share(0)), 0.55, 0.8);
  return 1 + ((best * CLASSES + next) * 3 + sure) * 3 + step(share(0), 0.35, 0.7);
}

const step = (value: number, low: number, high: number): number => (value > high ? 2 : value > low ? 1 : 0);

/** The likeliest type of a leaning, from 1; 0 for none. */
export const leadOf = (leaning: number): number =>
  leaning === 0 ? 0 : Math.floor((leaning - 1) / (CLASSES * 9));
