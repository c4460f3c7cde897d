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

export const isDeniable = ({ kind }: Pick<Entry, 'kind'>): boolean => DENIABLE.has(kind);

/** A judgement that something is not so ('unable to resolve it') denies nobody's word. */
export const isDenial = ({ claim, denied }: Seen): boolean =>
  denied && (claim.kind === 'denial' || isDeniable(claim));

export function entryOf(group: readonly Seen[]): Entry {
  const members = group.length === 1 ? group : [...group].sort(byReading);
  const key = firstKey(members);
  const kind = members[0]?.claim.kind ?? 'event';
  const denial = members.every(isDenial);
  return { members, key, place: -1, id: key, kind, denial, opposed: null };
}
