import type { Link } from './cluster.ts';
import { forbidden } from './forbidden.ts';
import type { Seen } from './seen.ts';
import { THRESHOLD } from './weights.ts';

/**
 * 'They made the agreement after talks': an agreement that is only named, not told, means the one told last before it
 * in the same report. Each such claim gives one link at most, so that it never joins two agreements.
 */
export function referring(items: readonly Seen[]): Link[] {
  return items.flatMap((item, a) => {
    if (!isNamedOnly(item)) return [];
    const before = items
      .map((other, b) => ({ other, b }))
      .filter(({ other }) => precedes(other, item) && forbidden(item, other) === null)
      .sort((x, y) => y.other.claim.evidence.start - x.other.claim.evidence.start || x.b - y.b);
    return before[0] ? [{ a, b: before[0].b, weight: THRESHOLD }] : [];
  });
}

const isNamedOnly = ({ claim, named }: Seen): boolean => claim.kind === 'agreement' && named;

function precedes(other: Seen, item: Seen): boolean {
  if (isNamedOnly(other) || other.claim.evidence.article !== item.claim.evidence.article) return false;
  return other.claim.evidence.start < item.claim.evidence.start && stepOf(other) === stepOf(item);
}

const stepOf = ({ claim }: Seen): string =>
  'step' in claim.detail && claim.kind === 'agreement' ? claim.detail.step : 'agreed';
