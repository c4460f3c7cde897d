import { byReading, firstKey } from './build.ts';
import type { Seen } from './seen.ts';

/** A record in the making: its claims, its name, and the records that deny it or that it denies. */
export interface Entry {
  /** In the order of reading. */
  readonly members: readonly Seen[];
  /** The smallest key at first sight. */
  readonly key: string;
  /** Its place among the records. */
  place: number;
  /** Its id: the key, with a number where several records begin with it. */
  id: string;
  readonly kind: Seen['claim']['kind'];
  readonly denial: boolean;
  opposed: Set<Entry> | null;
}

const DENIABLE = new Set(['measure', 'event', 'agreement', 'commitment', 'meeting']);

export const isDeniable = (entry: Entry): boolean => DENIABLE.has(entry.kind);

export function entryOf(group: readonly Seen[]): Entry {
  const members = group.length === 1 ? group : [...group].sort(byReading);
  const key = firstKey(members);
  const kind = members[0]?.claim.kind ?? 'event';
  // A judgement that something is not so ('unable to resolve it') denies nobody's word.
  const denial = (kind === 'denial' || DENIABLE.has(kind)) && members.every(({ denied }) => denied);
  return { members, key, place: -1, id: key, kind, denial, opposed: null };
}
