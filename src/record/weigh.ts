import { gap, isBounded, lengthOf } from './interval.ts';
import { placesMatch, sameOccasion, samePersons } from './meeting.ts';
import type { Seen } from './seen.ts';
import { type Likeness, WEIGHTS } from './weights.ts';
import { commonOf, overlapOf } from './words.ts';

/** One likeness of a pair with what it counts. */
export interface Part {
  readonly likeness: Likeness;
  readonly weight: number;
}

/** Everything that speaks for (or against) two claims telling the same thing; the sum decides. */
export function weigh(a: Seen, b: Seen): readonly Part[] {
  return [...contentParts(a, b), ...dateParts(a, b), ...kindParts(a, b)];
}

export const sumOf = (parts: readonly Part[]): number => parts.reduce((sum, part) => sum + part.weight, 0);

const part = (likeness: Likeness, times = 1): Part => ({ likeness, weight: WEIGHTS[likeness] * times });

function contentParts(a: Seen, b: Seen): Part[] {
  const parts: Part[] = [];
  const common = commonOf(a.content.words, b.content.words);
  if (common > 0)
    parts.push(
      part(common > 1 || wholly(a, b) ? 'words' : 'word', overlapOf(a.content.words, b.content.words)),
    );
  else if (commonOf(a.content.generic, b.content.generic) > 0) parts.push(part('generic'));
  if (commonOf(a.issues, b.issues) > 0) parts.push(part('issue'));
  return parts;
}

const wholly = (a: Seen, b: Seen): boolean => a.content.words.size === 1 && b.content.words.size === 1;

function dateParts(a: Seen, b: Seen): Part[] {
  if (a.claim.kind === 'measure' && b.claim.kind === 'measure') return measureDates(a, b);
  if (gap(a.stated, b.stated) > 0) return [];
  const longer = Math.max(lengthOf(a.stated), lengthOf(b.stated));
  return [
    part(
      longer <= 1 ? 'day' : longer <= 7 ? 'week' : longer <= 31 ? 'month' : longer <= 92 ? 'quarter' : 'open',
    ),
  ];
}

/** A measure lives on: only two beginnings at different dates speak against its being one. */
function measureDates(a: Seen, b: Seen): Part[] {
  if (!isBounded(a.stated) || !isBounded(b.stated)) return [];
  const distance = gap(a.stated, b.stated);
  if (distance === 0)
    return [part(Math.max(lengthOf(a.stated), lengthOf(b.stated)) <= 31 ? 'month' : 'quarter')];
  return begins(a) && begins(b) && distance > 31 ? [part('apart')] : [];
}

const begins = ({ claim }: Seen): boolean =>
  claim.kind === 'measure' && (claim.detail.step === 'imposed' || claim.detail.step === 'announced');

function kindParts(a: Seen, b: Seen): Part[] {
  const parts: Part[] = [];
  if (commonOf(a.to, b.to) > 0) parts.push(part('to'));
  const [x, y] = [a.claim, b.claim];
  if (x.kind === 'meeting' && y.kind === 'meeting') parts.push(...meetingParts(a, b));
  if (x.kind === 'position' && y.kind === 'position' && x.detail.stance === y.detail.stance)
    parts.push(part('stance'));
  if (x.kind === 'event' && x.plover && x.plover.event === y.plover?.event) parts.push(part('event'));
  if (
    x.kind === 'agreement' &&
    y.kind === 'agreement' &&
    x.detail.instrument &&
    x.detail.instrument === y.detail.instrument
  )
    parts.push(part('instrument'));
  return parts;
}

function meetingParts(a: Seen, b: Seen): Part[] {
  const [x, y] = [a.claim, b.claim];
  if (x.kind !== 'meeting' || y.kind !== 'meeting') return [];
  const parts: Part[] = [];
  const persons = samePersons(a, b);
  if (persons > 0) parts.push(part('person', persons));
  if (sameOccasion(x.detail.occasion, y.detail.occasion)) parts.push(part('occasion'));
  if (placesMatch(x.where, y.where)) parts.push(part('place'));
  if (x.detail.level === y.detail.level && x.detail.level !== 'unknown') parts.push(part('level'));
  if (x.detail.format === y.detail.format) parts.push(part('format'));
  return parts;
}
