import type { Step } from '../model/record.ts';
import type { When } from '../model/when.ts';
import { ALWAYS, meet } from './interval.ts';
import type { Seen } from './seen.ts';
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
  const steps: Taken[] = [];
  const stepOf = stepAmong(members);
  for (const seen of [...members].sort(bySharpness)) {
    const step = stepOf(seen.claim);
    const { from, to } = seen.stated;
    // Whether it touches each of them follows from the latest beginning and the earliest end.
    const same = steps.find(
      (s) => s.step === step && s.again === seen.again && s.latestFrom <= to && from <= s.earliestTo,
    );
    if (!same) steps.push({ step, again: seen.again, members: [seen], latestFrom: from, earliestTo: to });
    else {
      same.members.push(seen);
      same.latestFrom = Math.max(same.latestFrom, from);
      same.earliestTo = Math.min(same.earliestTo, to);
    }
  }
  return steps
    .map(({ step, members }) => ({ step, members, when: sharpest(members) }))
    .sort(
      (a, b) =>
        startOf(a) - startOf(b) || ORDER.indexOf(a.step) - ORDER.indexOf(b.step) || compare(a.step, b.step),
    )
    .map(({ step, members, when }) => ({
      step,
      when,
      claims: members.map(({ claim }) => claim.id).sort(compare),
    }));
}

/** A step's place in time: its day, or, where the text gives none, the day of its first report. */
function startOf({ when, members }: { when: When | null; members: readonly Seen[] }): number {
  if (when?.from) return Date.parse(when.from);
  const reported = Math.min(...members.map(({ published }) => Date.parse(published.slice(0, 10))));
  return when?.to ? Math.min(Date.parse(when.to), reported) : reported;
}

const bySharpness = (a: Seen, b: Seen): number => width(a) - width(b) || compare(a.claim.id, b.claim.id);

const width = ({ stated }: Seen): number => Math.min(stated.to - stated.from, Number.MAX_SAFE_INTEGER);

/** The narrowest date that claims with agreeing dates give, as one of them has it; null where none has a date. */
export function sharpest(members: readonly Seen[]): When | null {
  const dated = members.filter(({ claim }) => claim.when !== null).sort(bySharpness);
  const best = dated[0]?.claim.when ?? null;
  if (best === null) return null;
  // What is said again on a later day is dated by each day on which it was.
  const things = dated.filter(({ claim }) => claim.when?.basis !== 'speech');
  const common = things.map(({ stated }) => stated).reduce(meet, ALWAYS);
  const doubtful = dated.some(({ claim }) => claim.when?.doubtful) || common.from > common.to;
  return { ...best, doubtful };
}

export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
