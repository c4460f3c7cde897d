import { forbidden } from './forbidden.ts';
import { compare } from './history.ts';
import type { Seen } from './seen.ts';

/**
 * 'They made the agreement after talks', 'The two met at a hotel': an agreement that is only named, and a meeting of
 * people that are only pointed at, mean the one told last before in the same report; so does a stance or denial that says only
 * 'it', and a word that is broken or kept means the promise told right before. Each such claim is bound to one other at
 * most, so that it never joins two agreements.
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
    const meant = signedInside(item, items) ?? before[0]?.other ?? openedBy(item, items);
    return meant ? [[item, meant]] : [];
  });
}

/** 'suspended the pact that it signed with Chad in May': told of in one breath. */
const signedInside = <T extends { readonly seen: Seen }>({ seen }: T, items: readonly T[]): T | undefined =>
  items.find(
    ({ seen: other }) =>
      !isNamedOnly(other) &&
      other.article === seen.article &&
      other.start > seen.start &&
      other.start - seen.start < CLAUSE &&
      isFateOf(seen, other) &&
      nameOf(seen) === nameOf(other) &&
      forbidden(seen, other) === null,
  );

/** The most characters from a clause to one that stands in it. */
const CLAUSE = 150;

const nameOf = ({ claim }: Seen): string | null =>
  claim.kind === 'agreement' ? claim.detail.instrument : null;

/** 'The ministers have met for the first time in a year', says the opening; who, where and when comes after it. */
function openedBy<T extends { readonly seen: Seen }>({ seen }: T, items: readonly T[]): T | undefined {
  if (seen.claim.kind !== 'meeting') return undefined;
  return items
    .filter(({ seen: other }) => follows(other, seen) && forbidden(seen, other) === null)
    .sort((x, y) => startOf(x) - startOf(y) || compare(x.seen.claim.id, y.seen.claim.id))[0];
}

const follows = (other: Seen, item: Seen): boolean =>
  !isNamedOnly(other) &&
  other.article === item.article &&
  other.start > item.start &&
  other.claim.when?.from != null &&
  stepOf(other) === stepOf(item);

const startOf = ({ seen }: { readonly seen: Seen }): number => seen.start;

export const isNamedOnly = ({ named }: Seen): boolean => named;

function precedes(other: Seen, item: Seen): boolean {
  if (isNamedOnly(other) || other.article !== item.article) return false;
  if (other.start >= item.start) return false;
  if (item.claim.kind === 'commitment')
    return (isPromise(other) || isBrokenOrKept(other, item)) && item.start - other.start < NEXT;
  return stepOf(other) === stepOf(item) || isLaterStep(other, item);
}

/** How far behind a promise, in characters, a report says that it was kept or broken without naming it. */
const NEXT = 500;

/** A promise that is told as one, not what somebody says that he will do. */
const isPromise = ({ claim }: Seen): boolean =>
  claim.kind === 'commitment' && claim.status === 'happened' && claim.detail.step === 'made';

/** 'It has broken its promise to let them in. It had given that promise in May': told after what became of it. */
const isBrokenOrKept = ({ claim: other }: Seen, { claim: item }: Seen): boolean =>
  item.kind === 'commitment' &&
  item.detail.step === 'made' &&
  other.kind === 'commitment' &&
  other.detail.step !== 'made';

/** 'The deal was signed in Lima', of what the report has just told to be agreed on. */
const isLaterStep = (other: Seen, item: Seen): boolean =>
  other.claim.kind === 'agreement' &&
  item.claim.kind === 'agreement' &&
  item.claim.status === 'happened' &&
  (other.claim.detail.step === 'agreed' || isFateOf(item, other));

/** 'The statement took effect at midnight', of what has been signed. */
const isFateOf = ({ claim }: Seen, { claim: other }: Seen): boolean =>
  claim.kind === 'agreement' &&
  other.kind === 'agreement' &&
  claim.status === 'happened' &&
  !CONCLUDED.has(claim.detail.step) &&
  CONCLUDED.has(other.detail.step);

const CONCLUDED: ReadonlySet<string> = new Set(['agreed', 'signed']);

function stepOf({ claim }: Seen): string {
  if (claim.kind === 'position') return claim.detail.stance;
  return claim.kind === 'agreement' || claim.kind === 'meeting' ? claim.detail.step : 'agreed';
}
