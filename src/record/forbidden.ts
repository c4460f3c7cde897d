import { gap, isBounded } from './interval.ts';
import {
  differentFormat,
  differentLevel,
  differentOccasion,
  differentPersons,
  differentPlace,
  placesMatch,
  sameOccasion,
} from './meeting.ts';
import type { Seen } from './seen.ts';
import { sharedFor, sharedText } from './shared.ts';
import type { Told } from './told.ts';
import { NEAR_DAYS } from './weights.ts';
import { commonOf } from './words.ts';

/** Why two claims cannot tell the same thing, or null. Holds for every pair inside a record. */
export const forbidden = (a: Seen, b: Seen): string | null =>
  unlike(a, b) ?? (gap(a.possible, b.possible) > slackOf(a, b) ? 'different dates' : null);

/** Why two claims cannot tell the same thing whenever they say that it was; null if only dates could forbid it. */
export function unlike(a: Seen, b: Seen): string | null {
  if (a.denied !== b.denied) return 'one is denied';
  if (
    a.to.size > 0 &&
    b.to.size > 0 &&
    a.claim.kind !== 'meeting' &&
    commonOf(a.to, b.to) === 0 &&
    !mirrored(a, b)
  )
    return 'done to different parties';
  const x = a.claim;
  const y = b.claim;
  if (x.kind === 'meeting' && y.kind === 'meeting') return meetings(a, b, x, y);
  if (x.kind === 'position' && y.kind === 'position')
    return a.demarche === b.demarche ? positions(x, y) : 'a protest made and a stance held';
  if (a.paper !== null && b.paper !== null && a.paper !== b.paper) return 'a treaty and a statement';
  if (x.kind === 'commitment' && y.kind === 'commitment' && !sameSet(a.by, b.by)) return 'different makers';
  if (x.kind === 'assessment' && (x.status === 'predicted') !== (y.status === 'predicted'))
    return 'one is a forecast';
  // 'denied that it had' and 'has not' deny alike.
  const matters = x.kind !== y.kind || (x.kind !== 'agreement' && x.kind !== 'denial');
  return matters && x.polarity !== y.polarity ? 'opposite polarity' : null;
}

/** How many days the possible dates of two claims may lie apart. */
export function slackOf(a: Seen, b: Seen): number {
  const x = a.claim;
  const y = b.claim;
  if (x.kind === 'meeting' && y.kind === 'meeting')
    return Math.max(
      sameOccasion(a, b) || placesMatch(x.where, y.where) ? NEAR_DAYS : 0,
      isHeld(x) ? b.slip : 0,
      isHeld(y) ? a.slip : 0,
    );
  if (a.demarche && b.demarche) return 1;
  if (isSilent(x) && isSilent(y)) return SILENT_DAYS;
  if (x.kind === 'measure' || (x.kind === 'position' && y.kind === 'position'))
    return Number.POSITIVE_INFINITY;
  // Things said again on a later day are restatements; the steps of an agreement have days of their own.
  if (restated(x) || restated(y) || stepOf(x) !== stepOf(y) || isByParliament(x) !== isByParliament(y))
    return Number.POSITIVE_INFINITY;
  return isBounded(a.stated) && isBounded(b.stated) ? 1 : 0;
}

/** 'had not heard of it' in March says nothing of what is asked about in November: only on days close by is it one answer. */
const SILENT_DAYS = 7;

const isSilent = (claim: Told): boolean =>
  claim.kind === 'position' && claim.detail.stance === 'declines-comment';

const SAID: ReadonlySet<string> = new Set(['commitment', 'denial', 'assessment']);

const restated = (claim: Told): boolean => SAID.has(claim.kind) || claim.when?.basis === 'speech';

/** What governments sign on one day parliaments approve on another. */
const isByParliament = ({ kind, by }: Told): boolean =>
  kind === 'agreement' && by.length > 0 && by.every(({ sector }) => sector === 'LEG');

const stepOf = (claim: Told): string | null => (claim.kind === 'agreement' ? claim.detail.step : null);

/** 'China's agreement with Seoul' and 'Seoul's agreement with China'. */
const mirrored = (a: Seen, b: Seen): boolean => commonOf(a.by, b.to) > 0 && commonOf(b.by, a.to) > 0;

type Meeting = Extract<Told, { kind: 'meeting' }>;

function meetings(a: Seen, b: Seen, x: Meeting, y: Meeting): string | null {
  if (a.round > 0 && b.round > 0 && a.round !== b.round) return 'different rounds';
  if (isCalledOff(x, y) || isCalledOff(y, x)) return 'one was called off';
  if (differentPersons(a, b)) return 'different persons';
  if (differentOccasion(a, b)) return 'different occasions';
  if (differentLevel(x.detail.level, y.detail.level)) return 'different levels';
  if (differentFormat(x.detail.format, y.detail.format)) return 'different formats';
  if (isMovedFrom(x, y) || isMovedFrom(y, x)) return null;
  return differentPlace(x.where, y.where) ? 'different places' : null;
}

/** 'had first been planned for Oslo': it may be held elsewhere. */
const isMovedFrom = (x: Meeting, y: Meeting): boolean => x.detail.step === 'moved' && isHeld(y);

const isCalledOff = (x: Meeting, y: Meeting): boolean => x.detail.step === 'cancelled' && isHeld(y);

const isHeld = ({ detail }: Meeting): boolean => detail.step === 'held';

type Position = Extract<Told, { kind: 'position' }>;

/** 'reaffirms' and 'claims' say that or how something is held, not which side of the matter it is. */
function positions(x: Position, y: Position): string | null {
  const open = (stance: string): boolean => stance === 'reaffirms' || stance === 'claims';
  if (x.detail.stance !== y.detail.stance && !open(x.detail.stance) && !open(y.detail.stance))
    return 'different stances';
  return x.polarity === y.polarity ? null : 'opposite polarity';
}

const sameSet = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size === b.size && commonOf(a, b) === a.size;

/** Everything of a claim that {@link unlike} and {@link slackOf} look at, as a text: equal texts are treated alike. */
export function facetOf(seen: Seen): string {
  seen.facet ??= sharedText(newFacet(seen));
  return seen.facet;
}

function newFacet(seen: Seen): string {
  const { claim, denied, stated, to, by } = seen;
  if (claim.kind === 'meeting') return `${denied} ${meetingFacet(claim, seen)}`;
  const common = `${claim.kind} ${denied} ${claim.polarity} ${textOf(to)} ${textOf(by)}`;
  if (claim.kind === 'measure') return common;
  if (claim.kind === 'position') return `${common} ${claim.detail.stance} ${seen.demarche}`;
  const said = `${claim.status === 'predicted'} ${restated(claim)}`;
  return `${common} ${isBounded(stated)} ${said} ${stepOf(claim)} ${isByParliament(claim)} ${seen.paper ?? ''}`;
}

function meetingFacet(
  { detail, where }: Meeting,
  { persons, round, slip }: Pick<Seen, 'persons' | 'round' | 'slip'>,
): string {
  const named = [...persons].map(([code, names]) => [code, ...names.map((name) => [...name].join(' '))]);
  return JSON.stringify([
    detail.occasion,
    detail.level,
    detail.format,
    round,
    slip,
    /^(cancelled|held|moved)$/.test(detail.step) ? detail.step : null,
    where && [where.name, where.country],
    named,
  ]);
}

/** The members of a set as a text, made once for each: claims share sets. */
const textOf = (set: ReadonlySet<string>): string =>
  sharedFor(texts, set, (members) => JSON.stringify([...members]));

const texts = new WeakMap<ReadonlySet<string>, string>();
