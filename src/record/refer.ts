import { forbidden } from './forbidden.ts';
import type { Seen } from './seen.ts';

/**
 * 'They made the agreement after talks', 'The two met at a hotel': an agreement that is only named, and a meeting of
 * people that are only pointed at, mean the one told last before in the same report; so does a stance or denial that says only 'it'. Each such claim is bound to one other at most, so that it never joins two agreements.
 * @param items claims of one report and block in canonical order
 * @returns pairs of the one that names and the one that is meant
 */
export function referring<T extends { readonly seen: Seen }>(items: readonly T[]): [T, T][] {
  return items.flatMap((item): [T, T][] => {
    if (!isNamedOnly(item.seen)) return [];
    const before = items
      .map((other, place) => ({ other, place }))
      .filter(({ other }) => precedes(other.seen, item.seen) && forbidden(item.seen, other.seen) === null)
      .sort((x, y) => startOf(y.other) - startOf(x.other) || x.place - y.place);
    return before[0] ? [[item, before[0].other]] : [];
  });
}

const startOf = ({ seen }: { readonly seen: Seen }): number => seen.start;

export const isNamedOnly = ({ named }: Seen): boolean => named;

function precedes(other: Seen, item: Seen): boolean {
  if (isNamedOnly(other) || other.article !== item.article) return false;
  return other.start < item.start && stepOf(other) === stepOf(item);
}

function stepOf({ claim }: Seen): string {
  if (claim.kind === 'position') return claim.detail.stance;
  return claim.kind === 'agreement' || claim.kind === 'meeting' ? claim.detail.step : 'agreed';
}
