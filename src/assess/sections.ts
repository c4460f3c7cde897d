import type { RecordEntry } from '../model/record.ts';
import type { When } from '../model/when.ts';
import { disputedDates } from './disputedDates.ts';
import type { ContradictionEntry, Line, MeasureLine, MeetingLine, PromiseLine } from './dossier.ts';
import { evidenceOn } from './evidence.ts';
import { type Desk, lineOf } from './line.ts';
import { compare, newestFirst } from './order.ts';
import { inForce } from './stateWord.ts';

const ofKind = (desk: Desk, kind: RecordEntry['kind']): RecordEntry[] =>
  desk.records.filter((record) => record.kind === kind && record.status !== 'denied');

/** Agreements, newest first. Called-for ones are wishes, not agreements. */
export const agreementsOf = (desk: Desk): Line[] =>
  ofKind(desk, 'agreement')
    .filter(({ status }) => status !== 'called-for' && status !== 'conditional' && status !== 'predicted')
    .sort(newestFirst)
    .map((record) => lineOf(record, desk));

/** Promises, those with a due date first, then the newest. Never called kept but by a report's own word. */
export const promisesOf = (desk: Desk): PromiseLine[] =>
  ofKind(desk, 'commitment')
    .sort((a, b) => compare(dueOf(a)?.to ?? '9999', dueOf(b)?.to ?? '9999') || newestFirst(a, b))
    .map((record) => promiseOf(record, desk));

const dueOf = ({ detail }: RecordEntry): When | null => ('due' in detail ? detail.due : null);

const SETTLED = new Set(['kept', 'broken', 'dropped']);

function promiseOf(record: RecordEntry, desk: Desk): PromiseLine {
  const due = dueOf(record);
  const evidenceSoFar = evidenceOn(record, desk);
  const passed = due?.to != null && due.to < desk.asOf;
  const line = lineOf(record, desk);
  return {
    ...line,
    heldBy: line.word.tellers.filter((code) => desk.pair.includes(code)),
    due,
    overdueWithoutNews: passed && evidenceSoFar.length === 0 && !SETTLED.has(record.step ?? ''),
    evidenceSoFar,
  };
}

/** Measures, those in force first; what is merely asked for is a position. */
export const measuresOf = (desk: Desk): MeasureLine[] =>
  ofKind(desk, 'measure')
    .filter(({ status }) => status !== 'called-for')
    .sort((a, b) => Number(inForce(b)) - Number(inForce(a)) || newestFirst(a, b))
    .map((record) => ({
      ...lineOf(record, desk),
      alleged: record.status === 'alleged',
      inForce: inForce(record),
    }));

/** Meetings held or passed by, newest first, and those to come, the next first. */
export function meetingsOf(desk: Desk): { past: MeetingLine[]; planned: MeetingLine[] } {
  const meetings = ofKind(desk, 'meeting').filter(({ status }) => status !== 'called-for');
  const toCome = (record: RecordEntry): boolean =>
    record.step !== 'held' &&
    record.step !== 'cancelled' &&
    (isAwaited(record, desk) || (record.when?.to ?? '') >= desk.asOf);
  const line = (record: RecordEntry): MeetingLine => ({
    ...lineOf(record, desk),
    passedWithoutNews: passed(record, desk),
  });
  return {
    past: meetings
      .filter((record) => !toCome(record))
      .sort(newestFirst)
      .map(line),
    planned: meetings
      .filter(toCome)
      .sort((a, b) => compare(nextDay(a), nextDay(b)) || compare(a.id, b.id))
      .map(line),
  };
}

const nextDay = (record: RecordEntry): string => record.when?.from ?? record.when?.to ?? '9999';

/** Days over which a meeting of which no day is told, or not the new one, is still awaited after it was last told of. */
const PATIENCE = 183;

const isAwaited = ({ step, when, lastPublished }: RecordEntry, { asOf }: Desk): boolean =>
  (step === 'moved' || when?.to == null) &&
  Date.parse(asOf) - Date.parse(lastPublished.slice(0, 10)) <= PATIENCE * 86_400_000;

const passed = (record: RecordEntry, desk: Desk): boolean =>
  !OVER.has(record.step ?? '') && !isAwaited(record, desk) && (record.when?.to ?? '') < desk.asOf;

/** Steps after which no news of a meeting's day is to be awaited: of one that was moved the day is another. */
const OVER = new Set(['held', 'cancelled', 'moved']);

/** Every contradiction once, with a line for each side: all that one denial answers stands together. */
export function contradictionsOf(desk: Desk): ContradictionEntry[] {
  const entries = new Map<string, { on: string; records: Set<string> }>();
  for (const record of [...desk.records].sort(newestFirst))
    for (const { on, records } of record.contradictions) {
      const denial = records.find((id) => desk.byRecord.get(id)?.status === 'denied') ?? records.join();
      const entry = entries.get(`${on} ${denial}`) ?? { on, records: new Set() };
      entries.set(`${on} ${denial}`, { on, records: new Set([...entry.records, ...records]) });
    }
  return [...entries.values()].map(({ on, records }) =>
    contradictionOf(on, [...records].sort(compare), desk),
  );
}

function contradictionOf(on: string, records: readonly string[], desk: Desk): ContradictionEntry {
  const sides = records.flatMap((id) => desk.byRecord.get(id) ?? []).sort(toldFirst);
  return {
    on,
    records,
    sides: sides.map((side) => lineOf(side, desk)),
    dates: on === 'when' ? disputedDates(sides, desk) : [],
  };
}

const toldFirst = (a: RecordEntry, b: RecordEntry): number =>
  Number(a.status === 'denied') - Number(b.status === 'denied') || newestFirst(a, b);

/**
 * What is told not to be so and no record contradicts ('China has denied restricting firms'), newest first: a denial
 * without its counterpart, an agreement that was not come to. Others stand among the contradictions, stances among the
 * positions.
 */
export const denialsOf = (desk: Desk): Line[] =>
  desk.records
    .filter(({ kind, status }) => kind === 'denial' || (status === 'denied' && kind !== 'position'))
    .filter(({ contradictions }) => contradictions.every(({ on }) => on !== 'status'))
    .sort(newestFirst)
    .map((record) => lineOf(record, desk));

/** Events that PLOVER has a type for before others (briefings, remarks), each newest first. */
export const eventsOf = (desk: Desk): Line[] =>
  ofKind(desk, 'event')
    .sort((a, b) => Number(a.plover === null) - Number(b.plover === null) || newestFirst(a, b))
    .map((record) => lineOf(record, desk));

export const assessmentsOf = (desk: Desk): Line[] =>
  ofKind(desk, 'assessment')
    .sort(newestFirst)
    .map((record) => lineOf(record, desk));
