import type { Status } from '../model/claim.ts';
import type { RecordEntry, Step } from '../model/record.ts';
import type { When } from '../model/when.ts';
import { datesDisputed } from './disputed.ts';
import { compare, heldAsPlanned, historyOf, sharpest, stepAmong, stepOf } from './history.ts';
import { partiesOf, without } from './parties.ts';
import type { Seen } from './seen.ts';
import { sorted } from './sorted.ts';
import { NONE, type Told } from './told.ts';
import { contentOf } from './words.ts';

/**
 * A record from the claims that tell it.
 * @param ordered the claims in the order of reading
 * @param id its id
 */
export function build(ordered: readonly Seen[], id: string): RecordEntry {
  const first = ordered[0];
  return first && ordered.length === 1 ? fromOne(first, id) : fromAll(ordered, id);
}

/** The same that {@link fromAll} makes of one claim, at once: most records are told by one. */
export function fromOne(one: Seen, id: string): RecordEntry {
  const { claim, article, published } = one;
  const disputed = datesDisputed([one], id);
  const when = sharpest([one]);
  const step = stepOf(claim);
  return {
    id,
    kind: claim.kind,
    by: partiesOf(claim.by),
    to: without(partiesOf(claim.to), claim.by),
    third: partiesOf(claim.third),
    reciprocal: claim.reciprocal,
    detail: claim.detail,
    plover: claim.plover,
    status: claim.status,
    when: when && disputed.length > 0 ? { ...when, doubtful: true } : when,
    where: claim.where,
    step,
    history: [{ step, when, claims: [claim.id] }],
    claims: [claim.id],
    sources: [article],
    firstPublished: published,
    lastPublished: published,
    contradictions: disputed,
    issues: issuesOf(claim.issues),
  };
}

/** A record from any number of claims. */
export function fromAll(ordered: readonly Seen[], id: string): RecordEntry {
  const claims = ordered.map(({ claim }) => claim);
  const history = historyOf(ordered);
  const best = representative(speaking(ordered, history));
  const disputed = datesDisputed(ordered, id);
  const doers = allOf(claims, ({ by }) => by);
  return {
    id,
    kind: kindOf(claims, best),
    by: partiesOf(doers),
    to: without(partiesOf(allOf(claims, ({ to }) => to)), doers),
    third: partiesOf(allOf(claims, ({ third }) => third)),
    reciprocal: claims.some(({ reciprocal }) => reciprocal),
    detail: best.detail,
    plover: best.plover,
    status: statusOf(ordered),
    when: whenOf(ordered, history, disputed.length > 0),
    where: whereOf(claims, best),
    step: stateOf(ordered, history),
    history,
    claims: claims.map(({ id }) => id),
    sources: [...new Set(ordered.map(({ article }) => article))],
    firstPublished: ordered[0]?.published ?? '',
    lastPublished: ordered.at(-1)?.published ?? '',
    contradictions: disputed,
    issues: issuesOf(allOf(claims, ({ issues }) => issues)),
  };
}

/** By publication, then report, then place in the text. */
export const byReading = (a: Seen, b: Seen): number =>
  compare(a.published, b.published) ||
  compare(a.article, b.article) ||
  a.start - b.start ||
  compare(a.claim.key, b.claim.key) ||
  compare(a.claim.id, b.claim.id);

/** How a side stands now is told by its last word; any claim may speak for other records. */
function speaking(ordered: readonly Seen[], history: readonly Step[]): readonly Seen[] {
  const last = history.at(-1)?.claims;
  return ordered[0]?.claim.kind === 'position' && last
    ? ordered.filter(({ claim }) => last.includes(claim.id))
    : ordered;
}

/** The claim that speaks for the record: the surest, then the fullest, then the smallest key. */
function representative(ordered: readonly Seen[]): Told {
  const agreements = ordered.filter(({ claim }) => claim.kind === 'agreement');
  const [first, ...others] = agreements.length > 0 ? agreements : ordered;
  if (!first) throw new RangeError('a record needs a claim');
  const best = others.reduce((a, b) => (byTelling(b, a) < 0 ? b : a), first).claim;
  return best.kind === 'meeting' ? { ...best, detail: meetingDetail(best, ordered) } : best;
}

/** 'these commitments' says nothing of what was promised. */
const saysWhat = ({ claim }: Seen): boolean =>
  claim.kind !== 'commitment' || contentOf([claim.detail.what], []).words.size > 0;

const byTelling = (a: Seen, b: Seen): number =>
  Number(saysWhat(b)) - Number(saysWhat(a)) ||
  b.claim.confidence - a.claim.confidence ||
  b.fullness - a.fullness ||
  compare(a.claim.key, b.claim.key) ||
  compare(a.claim.id, b.claim.id);

type MeetingClaim = Extract<Told, { kind: 'meeting' }>;

/** A meeting's fields are gathered: one report knows the occasion, another the rank. */
function meetingDetail(best: MeetingClaim, ordered: readonly Seen[]): MeetingClaim['detail'] {
  const ranked = sorted(ordered, byTelling);
  const details = ranked.flatMap(({ claim }) => (claim.kind === 'meeting' ? [claim.detail] : []));
  return {
    ...best.detail,
    level: details.find(({ level }) => level !== 'unknown')?.level ?? 'unknown',
    format: details.find(({ format }) => format !== 'talks')?.format ?? best.detail.format,
    occasion: details.find(({ occasion }) => occasion !== null)?.occasion ?? null,
  };
}

/** Where the thing is: a meeting that was planned for another country is where it was held. */
function whereOf(claims: readonly Told[], best: Told): Told['where'] {
  const where = best.where ?? claims.find((one) => one.where !== null)?.where ?? null;
  const held = claims.find(
    (one) => one.kind === 'meeting' && one.detail.step === 'held' && one.where !== null,
  );
  return held?.where && where?.country !== held.where.country ? held.where : where;
}

/** Agreements and promises fold together; what any report calls an agreement is one. */
const kindOf = (claims: readonly Told[], best: Told): Told['kind'] =>
  claims.some(({ kind }) => kind === 'agreement') ? 'agreement' : best.kind;

/** What the lists of claims hold; many claims share one, which is looked at once. */
function allOf<T>(claims: readonly Told[], listOf: (claim: Told) => readonly T[]): readonly T[] {
  let first: readonly T[] = NONE;
  let all: Set<readonly T[]> | null = null;
  for (const claim of claims) {
    const list = listOf(claim);
    if (list === first || list.length === 0) continue;
    if (first.length === 0) first = list;
    else all = (all ?? new Set([first])).add(list);
  }
  return all ? [...all].flat() : first;
}

/** Issues once each, in order. */
const issuesOf = (issues: readonly string[]): readonly string[] =>
  issues.length === 0 ? issues : sorted(new Set(issues), compare);

/** What is told as a fact outweighs plans, plans outweigh wishes; of the same rank the latest report counts. */
const RANK: readonly (readonly Status[])[] = [
  ['happened', 'ongoing'],
  ['planned'],
  ['alleged'],
  ['called-for', 'conditional', 'predicted'],
  ['denied'],
];

function statusOf(ordered: readonly Seen[]): Status {
  for (const rank of RANK) {
    const latest = ordered.findLast(({ claim }) => rank.includes(claim.status));
    if (latest) return latest.claim.status;
  }
  return 'alleged';
}

/** What is said again on other days is dated by the last time, a promise and a denial by the first. */
const SAID: Readonly<Record<string, 'find' | 'findLast'>> = {
  position: 'findLast',
  commitment: 'find',
  denial: 'find',
};

function whenOf(ordered: readonly Seen[], history: readonly Step[], disputed: boolean): When | null {
  const state = stateOf(ordered, history);
  const said = ordered[0]?.demarche ? undefined : SAID[ordered[0]?.claim.kind ?? ''];
  const told = said && history[said]?.(({ step }) => step === state)?.when;
  if (told) return told;
  // A measure that was taken again is dated by that.
  if (ordered[0]?.claim.kind === 'measure' && history.filter(({ step }) => step === state).length > 1)
    return history.findLast(({ step }) => step === state)?.when ?? null;
  const stepOf = stepAmong(ordered);
  const telling = ordered.filter(({ claim }) => stepOf(claim) === state && claim.when !== null);
  const when = heldAsPlanned(state, sharpest(telling.length > 0 ? telling : ordered), ordered);
  return when && disputed ? { ...when, doubtful: true } : when;
}

/** The step that the thing has come to: the last one taken; what is promised again stays promised. */
function stateOf(ordered: readonly Seen[], history: readonly Step[]): string | null {
  const kind = ordered[0]?.claim.kind;
  if (kind === 'meeting' && history.some(({ step }) => step === 'held')) return 'held';
  return history.at(-1)?.step ?? null;
}
