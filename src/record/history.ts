import type { Step } from '../model/record.ts';
import type { When } from '../model/when.ts';
import { ALWAYS, dayNumber, type Interval, isBounded, lengthOf, meet } from './interval.ts';
import type { Seen } from './seen.ts';
import { shared } from './shared.ts';
import { sorted } from './sorted.ts';
import type { Told } from './told.ts';

/** The step that a claim tells: from its detail, a position's stance, else its status. */
export function stepOf(claim: Told): string {
  switch (claim.kind) {
    case 'agreement':
    case 'commitment':
    case 'measure':
    case 'meeting':
      return claim.detail.step;
    case 'position':
      return claim.detail.stance;
    default:
      return claim.status;
  }
}

/**
 * The step that a claim tells among others: what both sides promise each other, and any report calls agreed, is agreed.
 */
export function stepAmong(members: readonly Seen[]): (claim: Told) => string {
  const agreed = members.some(({ claim }) => claim.kind === 'agreement' && claim.detail.step === 'agreed');
  return (claim) => {
    const jointly = claim.kind === 'commitment' && claim.reciprocal && claim.detail.step === 'made';
    return agreed && jointly ? 'agreed' : stepOf(claim);
  };
}

/** Steps in the order in which they are usually taken: settles the order of steps with the same date. */
const ORDER = [
  'threatened',
  'mooted',
  'negotiated',
  'announced',
  'planned',
  'moved',
  'made',
  'agreed',
  'signed',
  'imposed',
  'in force',
  'held',
  'restated',
  'extended',
  'eased',
  'suspended',
  'kept',
  'broken',
  'dropped',
  'cancelled',
  'lifted',
  'expired',
  'ended',
];

/** A step with the claims that tell it, and the span that their dates leave. */
interface Taken {
  readonly step: string;
  readonly again: boolean;
  readonly members: Seen[];
  latestFrom: number;
  earliestTo: number;
}

/** A record's steps, oldest first: claims that tell one step with dates that agree stand in one entry. */
export function historyOf(members: readonly Seen[]): Step[] {
  const stepOf = stepAmong(members);
  const only = members[0];
  if (only && members.length === 1)
    return [{ step: stepOf(only.claim), when: sharpest(members), claims: [only.claim.id] }];
  const steps: Taken[] = [];
  const byStep = new Map<string, Steps>();
  for (const seen of sorted(members, bySharpness)) {
    const step = stepOf(seen.claim);
    const name = seen.again ? `${step} again` : step;
    const alike = byStep.get(name) ?? new Steps(step, seen.again);
    byStep.set(name, alike);
    const made = alike.add(seen);
    if (made) steps.push(made);
  }
  const placed = steps
    .map((one) => ({ ...one, when: heldAsPlanned(one.step, sharpest(one.members), members) }))
    .map((one) => ({ ...one, start: startOf(one), rank: ORDER.indexOf(one.step) }));
  const ordered = placed.map((one) => ({ ...one, start: behindFirst(one, placed) }));
  return sorted(ordered, byPlace).map(({ step, members, when }) => ({
    step,
    when,
    claims: sorted(
      members.map(({ claim }) => claim.id),
      compare,
    ),
  }));
}

/** Days by which the report that somebody has met may come after the day for which that was planned. */
const SOON = 7;

/**
 * 'after their ministers had met here', told the week in which they were to meet: where nobody gives the day on which a meeting
 * was held, and none says that it was put off, it was that for which it was planned.
 */
export function heldAsPlanned(step: string | null, when: When | null, members: readonly Seen[]): When | null {
  if (step !== 'held' || when === null || when.from !== null || when.to === null) return when;
  const steps = members.map(({ claim }) => stepOf(claim));
  if (steps.some((one) => one === 'moved' || one === 'cancelled')) return when;
  const plans = members.filter(
    ({ stated, claim }) => stepOf(claim) === 'planned' && isBounded(stated) && lengthOf(stated) <= SOON,
  );
  const plan = plans.length > 0 ? sharpest(plans) : null;
  if (!plan?.from || !plan.to || plan.to > when.to) return when;
  return dayNumber(when.to) - dayNumber(plan.to) <= SOON ? { ...plan, basis: 'inferred' } : when;
}

/** All that is told of one step, those with the sharpest dates first. */
class Steps {
  readonly #taken: Taken[] = [];
  readonly #step: string;
  readonly #again: boolean;
  /** By day, as long as all that came was of one day. */
  readonly #byDay = new Map<number, Taken>();

  constructor(step: string, again: boolean) {
    this.#step = step;
    this.#again = again;
  }

  /** @returns what it tells, if nothing told that before */
  add(seen: Seen): Taken | null {
    const { from, to } = seen.stated;
    const same = from === to ? this.#byDay.get(from) : this.#touching(from, to);
    if (same) {
      same.members.push(seen);
      same.latestFrom = Math.max(same.latestFrom, from);
      same.earliestTo = Math.min(same.earliestTo, to);
      return null;
    }
    const made = {
      step: this.#step,
      again: this.#again,
      members: [seen],
      latestFrom: from,
      earliestTo: to,
    };
    this.#taken.push(made);
    if (from === to) this.#byDay.set(from, made);
    return made;
  }

  /** Whether it touches all claims of one follows from the latest beginning and the earliest end. */
  #touching(from: number, to: number): Taken | undefined {
    return this.#taken.find(({ latestFrom, earliestTo }) => latestFrom <= to && from <= earliestTo);
  }
}

/**
 * A step's place in time: its day, or, where the text gives none, the day of its first report. A meeting is planned or put
 * off before the day that it is to be on.
 */
function startOf({ when, members }: { when: When | null; members: readonly Seen[] }): number {
  const reported = timeOf(firstDay(members));
  const isToCome = members.every(({ claim }) => claim.kind === 'meeting' && claim.detail.step !== 'held');
  if (when?.from) return isToCome ? Math.min(timeOf(when.from), reported) : timeOf(when.from);
  return when?.to ? Math.min(timeOf(when.to), reported) : reported;
}

interface Placed {
  readonly step: string;
  readonly when: When | null;
  readonly start: number;
  readonly rank: number;
}

const byPlace = (a: Placed, b: Placed): number =>
  a.start - b.start || a.rank - b.rank || compare(a.step, b.step);

/**
 * 'objected in December, as it had promised', of a promise of December 6: what is told by its month comes after the steps
 * that have to go before it and were first taken in that month.
 */
function behindFirst({ when, start, rank }: Placed, all: readonly Placed[]): number {
  const end = when?.from && when.to ? timeOf(when.to) : start;
  if (end <= start) return start;
  const isFirst = (one: Placed): boolean =>
    all.every((other) => other.step !== one.step || one.start <= other.start);
  const before = all.filter((one) => one.rank < rank && one.start <= end && isFirst(one));
  return before.reduce((latest, one) => Math.max(latest, one.start), start);
}

/** The day of the first report. */
function firstDay(members: readonly Seen[]): string {
  const first = members.reduce((a, b) => (b.published < a.published ? b : a), members[0] as Seen);
  return first.published.slice(0, 10);
}

const timeOf = (day: string): number => shared(times, day, () => Date.parse(day));

const times = new Map<string, number>();

/** Of two dates as narrow, that of the earlier report goes first: it is nearer to the thing. */
const bySharpness = (a: Seen, b: Seen): number =>
  width(a) - width(b) || compare(a.published, b.published) || compare(a.claim.id, b.claim.id);

const width = ({ stated }: Seen): number => Math.min(stated.to - stated.from, Number.MAX_SAFE_INTEGER);

/** The narrowest date that claims with agreeing dates give, as one of them has it; null where none has a date. */
export function sharpest(members: readonly Seen[]): When | null {
  let sharp: Seen | null = null;
  let common: Interval = ALWAYS;
  for (const one of members) {
    if (one.claim.when === null) continue;
    if (sharp === null || bySharpness(one, sharp) < 0) sharp = one;
    // What is said again on a later day is dated by each day on which it was.
    if (one.claim.when.basis !== 'speech') common = common === ALWAYS ? one.stated : meet(common, one.stated);
  }
  return sharp && agreed(sharp, common, members);
}

/** The date of one of some claims, with the doubts about it; that a month was told with a doubt is none about the day in it that others tell. */
function agreed(sharp: Seen, common: Interval, members: readonly Seen[]): When | null {
  const { when } = sharp.claim;
  const isDoubted = (one: Seen): boolean => one.claim.when?.doubtful === true && width(one) === width(sharp);
  const doubtful = common.from > common.to || members.some(isDoubted);
  return when === null || when.doubtful === doubtful ? when : { ...when, doubtful };
}

export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
