import type { Status } from '../model/claim.ts';
import type { Contradiction, Party, RecordEntry, Step } from '../model/record.ts';
import type { When } from '../model/when.ts';
import { compare, historyOf, sharpest, stepAmong, stepOf } from './history.ts';
import { ALWAYS, type Interval, isBounded, lengthOf } from './interval.ts';
import type { Seen } from './seen.ts';
import { NONE, type Told } from './told.ts';
import { contentOf } from './words.ts';

/**
 * A record from the claims that tell it.
 * @param ordered the claims in the order of reading
 * @param id its id
 */
export function build(ordered: readonly Seen[], id: string): RecordEntry {
  const claims = ordered.map(({ claim }) => claim);
  const history = historyOf(ordered);
  const best = representative(speaking(ordered, history));
  const disputed = datesDisputed(ordered, id);
  const doers = allOf(claims, ({ by }) => by);
  return {
    id,
    kind: kindOf(claims, best),
    by: partiesOf(doers),
    to: partiesOf(allOf(claims, ({ to }) => to)).filter((p) => !doers.some((q) => samePlayer(p, q))),
    third: partiesOf(allOf(claims, ({ third }) => third)),
    reciprocal: claims.some(({ reciprocal }) => reciprocal),
    detail: best.detail,
    plover: best.plover,
    status: statusOf(ordered),
    when: whenOf(ordered, history, disputed.length > 0),
    where: best.where ?? claims.find(({ where }) => where !== null)?.where ?? null,
    step: stateOf(ordered, history),
    history,
    claims: claims.map(({ id }) => id),
    sources: [...new Set(ordered.map(({ article }) => article))],
    firstPublished: ordered[0]?.published ?? '',
    lastPublished: ordered.at(-1)?.published ?? '',
    contradictions: disputed,
    issues: [...new Set(allOf(claims, ({ issues }) => issues))].sort(compare),
  };
}

/** By publication, then report, then place in the text. */
export const byReading = (a: Seen, b: Seen): number =>
  compare(a.published, b.published) ||
  compare(a.article, b.article) ||
  a.start - b.start ||
  compare(a.claim.key, b.claim.key) ||
  compare(a.claim.id, b.claim.id);

/** The smallest key at first sight: of the claims published first, so that later reports don't rename a record. */
export function firstKey(ordered: readonly Seen[]): string {
  const [first] = ordered;
  if (first && ordered.length === 1) return first.claim.key;
  const keys = ordered
    .filter(({ published }) => published === first?.published)
    .map(({ claim }) => claim.key);
  return keys.sort(compare)[0] ?? '';
}

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
  const ranked = [...ordered].sort(byTelling);
  const details = ranked.flatMap(({ claim }) => (claim.kind === 'meeting' ? [claim.detail] : []));
  return {
    ...best.detail,
    level: details.find(({ level }) => level !== 'unknown')?.level ?? 'unknown',
    format: details.find(({ format }) => format !== 'talks')?.format ?? best.detail.format,
    occasion: details.find(({ occasion }) => occasion !== null)?.occasion ?? null,
  };
}

/** Agreements and promises fold together; what any report calls an agreement is one. */
const kindOf = (claims: readonly Told[], best: Told): Told['kind'] =>
  claims.some(({ kind }) => kind === 'agreement') ? 'agreement' : best.kind;

/** What the lists of claims hold; many claims share one, which is looked at once. */
function allOf<T>(claims: readonly Told[], listOf: (claim: Told) => readonly T[]): readonly T[] {
  const [only] = claims;
  // Most records are told by one claim
  if (only && claims.length === 1) return listOf(only);
  const [first, ...others] = new Set(claims.map(listOf));
  return first && others.length > 0 ? first.concat(...others) : (first ?? []);
}

const samePlayer = (a: Party, b: Party): boolean => a.code === b.code && a.sector === b.sector;

/** Parties once each by code and sector, with the shortest of their names; a state as such stands for its organs. */
function partiesOf(actors: readonly Party[]): readonly Party[] {
  if (actors.length < 2) return actors;
  const parties = new Map<string, Party>();
  for (const { code, sector, name } of actors) {
    const known = parties.get(`${code} ${sector ?? ''}`);
    if (!known || name.length < known.name.length || (name.length === known.name.length && name < known.name))
      parties.set(`${code} ${sector ?? ''}`, { code, sector, name });
  }
  return [...parties.entries()].sort(([a], [b]) => compare(a, b)).map(([, party]) => party);
}

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

/**
 * Claims that tell one dated thing with days that cannot both be right. What was planned for another day than it was held on
 * is no contradiction; two plans are one, unless the meeting was moved.
 */
function datesDisputed(ordered: readonly Seen[], id: string): readonly Contradiction[] {
  const meetings = ordered.filter(({ claim, stated }) => claim.kind === 'meeting' && isBounded(stated));
  const moved = ordered.some(({ claim }) => stepOf(claim) === 'moved');
  const held = meetings.filter(({ claim }) => stepOf(claim) === 'held');
  const plans = moved ? NONE : meetings.filter(({ claim }) => stepOf(claim) !== 'held');
  const all = [...disputedIn(held), ...disputedIn(plans)];
  return all.length === 0 ? NONE : [{ on: 'when', claims: all.sort(compare), records: [id] }];
}

function disputedIn(dated: readonly Seen[]): string[] {
  const latestFrom = dated.reduce((latest, { stated }) => Math.max(latest, stated.from), ALWAYS.from);
  const earliestTo = dated.reduce((earliest, { stated }) => Math.min(earliest, stated.to), ALWAYS.to);
  const claims = dated
    .filter(({ stated }) => latestFrom > stated.to || stated.from > earliestTo)
    .map(({ claim }) => claim.id);
  return claims.length > 0 ? claims : shiftedWindows(dated);
}

/** Days over which a gathering may last that reports give by its first and last one. */
const FEW = 5;

/** 'on May 4 and 5' and 'on May 5 and 6': windows of a few days that agree in part only, so that one of them is wrong. */
function shiftedWindows(dated: readonly Seen[]): string[] {
  const windows = dated.filter(({ stated }) => lengthOf(stated) > 1 && lengthOf(stated) <= FEW);
  const clash = (a: Interval, b: Interval): boolean =>
    (a.from < b.from && a.to < b.to) || (b.from < a.from && b.to < a.to);
  return windows
    .filter(({ stated }) => windows.some((other) => clash(stated, other.stated)))
    .map(({ claim }) => claim.id);
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
  const when = sharpest(telling.length > 0 ? telling : ordered);
  return when && disputed ? { ...when, doubtful: true } : when;
}

/** The step that the thing has come to: the last one taken; what is promised again stays promised. */
function stateOf(ordered: readonly Seen[], history: readonly Step[]): string | null {
  const kind = ordered[0]?.claim.kind;
  if (kind === 'meeting' && history.some(({ step }) => step === 'held')) return 'held';
  return history.at(-1)?.step ?? null;
}
