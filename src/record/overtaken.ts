import type { Bond } from './bonds.ts';
import type { Item } from './component.ts';
import { gap, isBounded } from './interval.ts';
import type { Seen } from './seen.ts';

/**
 * The claims of a component as they hold once meetings were moved: the day and the place for which one was planned forbid nothing any more
 * from the report on that it was put off, as far ahead as it may be held instead. The same items where none was moved.
 */
export function overtaken(items: readonly Item[], bondsOf: () => readonly Bond[]): readonly Item[] {
  const movers = items.filter(({ seen }) => isMoved(seen));
  if (movers.length === 0) return items;
  const bySlot = new Map(items.map((item) => [item.slot, item.seen]));
  const bound = bondsOf().flatMap(({ a, b }) => pairOf(bySlot.get(a), bySlot.get(b)));
  return items.map((item) => {
    const mover = bound.find(([plan]) => isPlan(item.seen) && gap(item.seen.stated, plan.stated) === 0)?.[1];
    if (!mover || !isPlan(item.seen) || item.seen.published > mover.published) return item;
    const { from, to } = item.seen.possible;
    return {
      ...item,
      seen: placeless({ ...item.seen, possible: { from, to: Math.max(to, mover.possible.to) } }),
    };
  });
}

/** It may have been held elsewhere too. */
const placeless = (plan: Seen): Seen => ({ ...plan, claim: { ...plan.claim, where: null }, facet: null });

/** A plan and the report that it was put off. */
function pairOf(a: Seen | undefined, b: Seen | undefined): [plan: Seen, mover: Seen][] {
  if (!a || !b) return [];
  if (isPlan(a) && isMoved(b)) return [[a, b]];
  return isPlan(b) && isMoved(a) ? [[b, a]] : [];
}

const isMoved = ({ claim }: Seen): boolean => claim.kind === 'meeting' && claim.detail.step === 'moved';

const isPlan = ({ claim, stated }: Seen): boolean =>
  claim.kind === 'meeting' &&
  (claim.detail.step === 'planned' || claim.detail.step === 'mooted') &&
  isBounded(stated);
