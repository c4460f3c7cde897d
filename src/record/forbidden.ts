import type { Claim } from '../model/claim.ts';
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
import { NEAR_DAYS } from './weights.ts';
import { commonOf } from './words.ts';

/** Why two claims cannot tell the same thing, or null. Holds for every pair inside a record. */
export function forbidden(a: Seen, b: Seen): string | null {
  if (a.denied !== b.denied) return 'one is denied';
  if (
    a.to.size > 0 &&
    b.to.size > 0 &&
    a.claim.kind !== 'meeting' &&
    commonOf(a.to, b.to) === 0 &&
    !mirrored(a, b)
  )
    return 'done to different parties';
  const [x, y] = [a.claim, b.claim];
  if (x.kind === 'meeting' && y.kind === 'meeting') return meetings(a, b, x, y);
  if (x.kind === 'position' && y.kind === 'position') return positions(x, y);
  if (x.kind === 'commitment' && y.kind === 'commitment' && !sameSet(a.by, b.by)) return 'different makers';
  if (x.kind === 'assessment' && (x.status === 'predicted') !== (y.status === 'predicted'))
    return 'one is a forecast';
  if (x.kind === 'measure') return x.polarity === y.polarity ? null : 'opposite polarity';
  if (x.polarity !== y.polarity && !(x.kind === 'agreement' && y.kind === 'agreement'))
    return 'opposite polarity';
  return gap(a.possible, b.possible) > slackOf(a, b) ? 'different dates' : null;
}

/** Things said again on a later day are restatements; the steps of an agreement have days of their own. */
function slackOf(a: Seen, b: Seen): number {
  if (restated(a.claim) || restated(b.claim) || stepOf(a.claim) !== stepOf(b.claim))
    return Number.POSITIVE_INFINITY;
  return isBounded(a.stated) && isBounded(b.stated) ? 1 : 0;
}

const SAID: ReadonlySet<string> = new Set(['commitment', 'denial', 'assessment']);

const restated = (claim: Claim): boolean => SAID.has(claim.kind) || claim.when?.basis === 'speech';

const stepOf = (claim: Claim): string | null => (claim.kind === 'agreement' ? claim.detail.step : null);

/** 'China's agreement with Seoul' and 'Seoul's agreement with China'. */
const mirrored = (a: Seen, b: Seen): boolean => commonOf(a.by, b.to) > 0 && commonOf(b.by, a.to) > 0;

type Meeting = Extract<Claim, { kind: 'meeting' }>;

function meetings(a: Seen, b: Seen, x: Meeting, y: Meeting): string | null {
  if (differentPersons(a, b)) return 'different persons';
  if (differentOccasion(x.detail.occasion, y.detail.occasion)) return 'different occasions';
  if (differentLevel(x.detail.level, y.detail.level)) return 'different levels';
  if (differentFormat(x.detail.format, y.detail.format)) return 'different formats';
  if (differentPlace(x.where, y.where)) return 'different places';
  const same = sameOccasion(x.detail.occasion, y.detail.occasion) || placesMatch(x.where, y.where);
  return gap(a.possible, b.possible) > (same ? NEAR_DAYS : 0) ? 'different dates' : null;
}

type Position = Extract<Claim, { kind: 'position' }>;

/** 'reaffirms' and 'claims' say that or how something is held, not which side of the matter it is. */
function positions(x: Position, y: Position): string | null {
  const open = (stance: string): boolean => stance === 'reaffirms' || stance === 'claims';
  if (x.detail.stance !== y.detail.stance && !open(x.detail.stance) && !open(y.detail.stance))
    return 'different stances';
  return x.polarity === y.polarity ? null : 'opposite polarity';
}

const sameSet = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size === b.size && commonOf(a, b) === a.size;
