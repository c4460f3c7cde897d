import { dayNumber, gap, isBounded, lengthOf } from './interval.ts';
import { isIn, placesMatch, sameOccasion, samePersons, siteOf } from './meeting.ts';
import { partiesOf } from './party-key.ts';
import type { Seen } from './seen.ts';
import type { Told } from './told.ts';
import { type Likeness, WEIGHTS } from './weights.ts';
import { commonOf, sharesDeedsOnly } from './words.ts';

/** One likeness of a pair with what it counts. */
export interface Part {
  readonly likeness: Likeness;
  readonly weight: number;
}

/** Everything that speaks for (or against) two claims telling the same thing; the sum decides. */
export function weigh(a: Seen, b: Seen): readonly Part[] {
  const parts: Part[] = [];
  compareAll(a, b, (likeness, times) => parts.push({ likeness, weight: WEIGHTS[likeness] * times }));
  return parts;
}

/** Sum of the parts, to three decimals: sums of floating-point numbers must not depend on their order. */
export function weightOf(a: Seen, b: Seen): number {
  sum = 0;
  compareAll(a, b, addUp);
  return Math.round(sum * 1000) / 1000;
}

/** Weighing is what folding does most: it adds up in place and allocates nothing. */
let sum = 0;
const addUp: Take = (likeness, times) => {
  sum += WEIGHTS[likeness] * times;
};

type Take = (likeness: Likeness, times: number) => void;

function compareAll(a: Seen, b: Seen, take: Take): void {
  compareContent(a, b, take);
  compareDates(a, b, take);
  compareKinds(a, b, take);
}

function compareContent(a: Seen, b: Seen, take: Take): void {
  const common = commonOf(a.content.words, b.content.words);
  if (common > 0) {
    const fewer = Math.min(a.content.words.size, b.content.words.size);
    take(common > 1 || wholly(a, b) ? 'words' : 'word', common / fewer);
  }
  const generic = commonOf(a.content.generic, b.content.generic) > 0;
  if (generic && common === 0 && !isDeedAlone(a, b)) take('generic', 1);
  if (generic && common > 0 && a.claim.kind === 'measure') take('deed', 1);
  if (commonOf(a.issues, b.issues) > 0) take('issue', 1);
}

/** 'halted trade' and 'halted the ferry': that the same is done to two things says not that they are one. */
const isDeedAlone = (a: Seen, b: Seen): boolean =>
  a.content.words.size > 0 && b.content.words.size > 0 && sharesDeedsOnly(a.content, b.content);

/** That two meetings are told by nothing but 'meet' says not that they are one. */
const wholly = (a: Seen, b: Seen): boolean =>
  a.claim.kind !== 'meeting' && a.content.words.size === 1 && b.content.words.size === 1;

function compareDates(a: Seen, b: Seen, take: Take): void {
  const likeness = dateLikeness(a, b);
  if (likeness !== null) take(likeness, 1);
}

function dateLikeness(a: Seen, b: Seen): Likeness | null {
  if (a.claim.kind === 'measure' && b.claim.kind === 'measure') return measureLikeness(a, b);
  if (gap(a.stated, b.stated) > 0) return null;
  return likenessOfLength(Math.max(lengthOf(a.stated), lengthOf(b.stated)));
}

/** What dates that overlap count as, by the number of days of the longer. */
export function likenessOfLength(longer: number): Likeness {
  if (longer <= 7) return longer <= 1 ? 'day' : 'week';
  if (longer <= 92) return longer <= 31 ? 'month' : 'quarter';
  return 'open';
}

/** A measure lives on: only two beginnings at different dates speak against its being one. */
function measureLikeness(a: Seen, b: Seen): Likeness | null {
  if (!isBounded(a.stated) || !isBounded(b.stated)) return null;
  const distance = gap(a.stated, b.stated);
  if (distance === 0) return Math.max(lengthOf(a.stated), lengthOf(b.stated)) <= 31 ? 'month' : 'quarter';
  return begins(a) && begins(b) && distance > 31 ? 'apart' : null;
}

const begins = ({ claim }: Seen): boolean =>
  claim.kind === 'measure' && (claim.detail.step === 'imposed' || claim.detail.step === 'announced');

function compareKinds(a: Seen, b: Seen, take: Take): void {
  if (commonOf(a.to, b.to) > 0) take('to', 1);
  const x = a.claim;
  const y = b.claim;
  if (x.kind === 'meeting' && y.kind === 'meeting') compareMeetings(a, b, take);
  if (x.kind === 'position' && y.kind === 'position' && x.detail.stance === y.detail.stance)
    take('stance', 1);
  if (x.kind === 'event' && x.plover && x.plover.event === y.plover?.event) {
    take('event', 1);
    const body = bodyOf(x);
    if (body !== null && body === bodyOf(y)) take('body', 1);
  }
  if (x.kind === 'event' && siteOf(x) !== null && siteOf(x) === siteOf(y)) take('site', 1);
  if (x.kind === 'agreement' && y.kind === 'agreement' && isOfMany(a, b)) take('parties', 1);
  if (
    x.kind === 'agreement' &&
    y.kind === 'agreement' &&
    x.detail.instrument &&
    y.detail.instrument &&
    bareName(x.detail.instrument) === bareName(y.detail.instrument)
  ) {
    take('instrument', 1);
    const isOneDay = lengthOf(a.stated) === 1 && lengthOf(b.stated) === 1;
    // Two sides that fight agree on one truce a day.
    const isBare = (a.named && b.named) || bareName(x.detail.instrument) === 'truce';
    if (isBare && x.detail.step === y.detail.step)
      if (isOneDay) take('step', 1);
      else if (isRecalled(a, b)) take('recalled', 1);
  }
}

/** 'the three signed a statement', 'their truce': three and more sign one paper a week, unless each is told to be on another matter. */
const isOfMany = (a: Seen, b: Seen): boolean =>
  areMany(a) &&
  areMany(b) &&
  gap(a.stated, b.stated) === 0 &&
  Math.max(lengthOf(a.stated), lengthOf(b.stated)) <= 7 &&
  (!hasTopic(a) || !hasTopic(b) || commonOf(a.content.words, b.content.words) > 0);

/** 'accord on water': told to be on something. */
const hasTopic = ({ claim }: Seen): boolean =>
  claim.kind === 'agreement' && / (on|about|over|for) /.test(claim.detail.instrument ?? '');

/** Whether it is a paper of three parties or more. */
export const areMany = ({ claim }: Pick<Seen, 'claim'>): boolean =>
  claim.kind === 'agreement' && claim.detail.instrument !== null && partiesOf(claim).size > 2;

/** What of a state acts, where that is neither its government nor its army; null where several or others do. */
export const bodyOf = ({ kind, by }: Told): string | null => {
  const sector = kind === 'event' && by.length === 1 ? (by[0]?.sector ?? null) : null;
  return sector === 'JUD' || sector === 'LEG' ? sector : null;
};

/** 'an agreement that the two reached in December 2015', in reports of later years. */
const isRecalled = (a: Seen, b: Seen): boolean =>
  a.stated.from === b.stated.from &&
  a.stated.to === b.stated.to &&
  lengthOf(a.stated) <= 31 &&
  [a, b].every(({ stated, published }) => dayNumber(published.slice(0, 10)) - stated.to > 365);

/** 'pact' of 'pact on water': what it is on is compared by itself, and reports need not tell it. A truce has many names. */
export const bareName = (instrument: string): string =>
  TRUCE.test(instrument)
    ? 'truce'
    : instrument
        .replace(/ (on|about|over|for) .*$/, '')
        .replace(/^(joint|bilateral|trilateral|tripartite|three-way|quadrilateral) (?=\p{L})/u, '');

const TRUCE = /\b(cease-?fire|truce|armistice)$/i;

function compareMeetings(a: Seen, b: Seen, take: Take): void {
  const x = a.claim;
  const y = b.claim;
  if (x.kind !== 'meeting' || y.kind !== 'meeting') return;
  const persons = samePersons(a, b);
  if (persons > 0) take('person', persons);
  if (a.round > 0 && a.round === b.round) take('round', 1);
  if (sameOccasion(a, b)) take('occasion', 1);
  if (placesMatch(x.where, y.where)) take('place', 1);
  else if (isIn(x.where, y.where) || isIn(y.where, x.where)) take('country', 1);
  if (x.detail.level === y.detail.level && x.detail.level !== 'unknown') take('level', 1);
  if (x.detail.format === y.detail.format) take('format', 1);
}
