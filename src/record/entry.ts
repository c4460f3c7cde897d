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
  /** Until it is among the records: which one of them it takes the place of, if it is that and more. */
  grown: Grown | null;
}

/** How a record has grown out of another. */
export interface Grown {
  readonly from: Entry;
  /** The claims that it has more. */
  readonly by: readonly Seen[];
}

const DENIABLE = new Set(['measure', 'event', 'agreement', 'commitment', 'meeting']);

export const isDeniable = ({ kind }: Pick<Entry, 'kind'>): boolean => DENIABLE.has(kind);

/** A judgement that something is not so ('unable to resolve it') denies nobody's word. */
export const isDenial = ({ claim, denied }: Seen): boolean =>
  denied && (claim.kind === 'denial' || isDeniable(claim));

/** @param grown how it has grown out of another that is denied, or denies, as it is and does; null if it has not */
export function entryOf(group: readonly Seen[], grown: Grown | null = null): Entry {
  const members = group.length === 1 ? group : [...group].sort(byReading);
  const key = firstKey(members);
  const kind = members[0]?.claim.kind ?? 'event';
  const denial = members.every(isDenial);
  const heir = grown && grown.from.denial === denial && grown.from.kind === kind ? grown : null;
  return { members, key, place: -1, id: key, kind, denial, opposed: null, grown: heir };
}
