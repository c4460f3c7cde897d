import { byReading } from './build.ts';
import type { Item } from './component.ts';
import type { Seen } from './seen.ts';
import { sorted } from './sorted.ts';

/** A record in the making: its claims, its name, and the records that deny it or that it denies. */
export interface Entry {
  /** Numbers of its claims, in the order of reading. */
  readonly members: readonly number[];
  /** The smallest key at first sight. */
  readonly key: string;
  /** Its place among the records. */
  place: number;
  /** Its id: the key, with a number where several records begin with it. */
  id: string;
  readonly kind: Seen['claim']['kind'];
  readonly denial: boolean;
  opposed: Set<Entry> | null;
  /** Until it is among the records: which one of them it takes the place of, if it is that and more. */
  grown: Grown | null;
}

/** How a record has grown out of another. */
export interface Grown {
  readonly from: Entry;
  /** Numbers of the claims that it has more. */
  readonly by: readonly number[];
}

const DENIABLE = new Set(['measure', 'event', 'agreement', 'commitment', 'meeting']);

export const isDeniable = ({ kind }: Pick<Entry, 'kind'>): boolean => DENIABLE.has(kind);

/** A judgement that something is not so ('unable to resolve it') denies nobody's word. */
export const isDenial = ({ claim, denied }: Seen): boolean =>
  denied && (claim.kind === 'denial' || isDeniable(claim));

/** @param grown how it has grown out of another that is denied, or denies, as it is and does; null if it has not */
export function entryOf(group: readonly Item[], grown: Grown | null = null): Entry {
  const items = group.length === 1 ? group : sorted(group, byItem);
  const key = firstKey(items);
  const kind = items[0]?.seen.claim.kind ?? 'event';
  const denial = items.every(({ seen }) => isDenial(seen));
  const heir = grown && grown.from.denial === denial && grown.from.kind === kind ? grown : null;
  const members = items.map(({ slot }) => slot);
  return { members, key, place: -1, id: key, kind, denial, opposed: null, grown: heir };
}

const byItem = (a: Item, b: Item): number => byReading(a.seen, b.seen);

/** The smallest key at first sight: of the claims published first, so that later reports don't rename a record. */
function firstKey(ordered: readonly Item[]): string {
  let key = ordered[0]?.seen.claim.key ?? '';
  for (const { seen } of ordered) {
    if (seen.published !== ordered[0]?.seen.published) break;
    if (seen.claim.key < key) key = seen.claim.key;
  }
  return key;
}
