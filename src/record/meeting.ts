import { COUNTRIES } from '../codebook/index.ts';
import type { MeetingFormat, MeetingLevel, Place } from '../model/claim.ts';
import type { Seen } from './seen.ts';
import { shared, sharedSet } from './shared.ts';
import type { Told } from './told.ts';
import { contentOf, overlapOf } from './words.ts';

type Name = ReadonlySet<string>;

/** Whether a claim tells that a meeting is moved or called off: its time is that of the meeting, not of the decision. */
export const isPutOff = ({ kind, detail }: Pick<Told, 'kind' | 'detail'>): boolean =>
  kind === 'meeting' && 'step' in detail && (detail.step === 'moved' || detail.step === 'cancelled');

/** 'Moon' and 'Moon Jae-in' may be one; 'Kim Jong-un' and 'Kim Jong-il' are not. */
const mayBeOne = (a: Name, b: Name): boolean => overlapOf(a, b) === 1;

/** Number of sides on which both claims name a person that may be the same. */
export function samePersons(a: Seen, b: Seen): number {
  let same = 0;
  for (const [code, names] of a.persons)
    if (names.some((name) => b.persons.get(code)?.some((other) => mayBeOne(name, other)))) same++;
  return same;
}

/** Whether some side is represented by named persons in both and none of them may be the same. */
export function differentPersons(a: Seen, b: Seen): boolean {
  for (const [code, names] of a.persons) {
    const others = b.persons.get(code);
    if (others && !names.some((name) => others.some((other) => mayBeOne(name, other)))) return true;
  }
  return false;
}

/** What tells one gathering from another in its name. */
export const occasionWords = (occasion: string | null): ReadonlySet<string> =>
  shared(occasions, occasion ?? '', () =>
    sharedSet([...contentOf([occasion ?? ''], []).words].filter((word) => !GATHERINGS.has(word))),
  );

const occasions = new Map<string, ReadonlySet<string>>();

const GATHERINGS = new Set([
  'summit',
  'forum',
  'meeting',
  'meet',
  'conference',
  'assembly',
  'session',
  'sideline',
  'economic',
]);

/** The occasion of a meeting as the report has it. */
export const occasionOf = ({ claim }: Seen): string | null =>
  claim.kind === 'meeting' ? claim.detail.occasion : null;

export const sameOccasion = (a: Seen, b: Seen): boolean =>
  overlapOf(a.occasion, b.occasion) > 0.5 || (occasionOf(a) !== null && occasionOf(a) === occasionOf(b));

/** Whether both name an occasion and the names share nothing. */
export const differentOccasion = (a: Seen, b: Seen): boolean =>
  a.occasion.size > 0 &&
  b.occasion.size > 0 &&
  overlapOf(a.occasion, b.occasion) === 0 &&
  !initials(occasionOf(a), occasionOf(b));

/** 'Asia-Pacific Economic Cooperation' and 'APEC'. */
const initials = (a: string | null, b: string | null): boolean =>
  a !== null && b !== null && (abbreviates(a, b) || abbreviates(b, a));

const abbreviates = (short: string, long: string): boolean => {
  const letters = (long.match(/\p{Lu}/gu) ?? []).join('');
  return /^\p{Lu}{2,}$/u.test(short) && letters.includes(short);
};

export const placesMatch = (a: Place | null, b: Place | null): boolean =>
  a !== null && b !== null && a.name.toLowerCase() === b.name.toLowerCase();

/** The town or region in which an event was; a state is none. */
export const siteOf = ({ kind, where }: Told): string | null =>
  kind === 'event' && where !== null && COUNTRIES.get(where.country ?? '') !== where.name
    ? where.name.toLowerCase()
    : null;

/** 'Oslo' and 'Norway'. */
export const isIn = (town: Place | null, land: Place | null): boolean =>
  town?.country != null &&
  town.country === land?.country &&
  COUNTRIES.get(town.country) === land.name &&
  town.name !== land.name;

/** Different countries; two towns of one country may be two names for one gathering's place. */
export const differentPlace = (a: Place | null, b: Place | null): boolean =>
  a !== null && b !== null && a.country !== null && b.country !== null && a.country !== b.country;

/** A defence ministers' meeting may be called ministers' or military. */
export const differentLevel = (a: MeetingLevel, b: MeetingLevel): boolean =>
  a !== b && a !== 'unknown' && b !== 'unknown' && a !== 'military' && b !== 'military';

/** 'talks' may be held in any form; a call is no visit, a visit nothing on the sidelines. */
export const differentFormat = (a: MeetingFormat, b: MeetingFormat): boolean =>
  a !== b && a !== 'talks' && b !== 'talks';
