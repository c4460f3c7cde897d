import type { RecordEntry } from '../model/record.ts';
import type { Line, Side } from './dossier.ts';
import { IssueNames } from './issueNames.ts';
import { type Issue, issuesOf } from './issues.ts';
import type { Known } from './known.ts';
import { compare, newestFirst } from './order.ts';
import { partiesOf } from './pair.ts';
import { linesOf } from './recordLines.ts';
import { sideOf } from './side.ts';

/** A matter that the reports name, and who has to do with it. */
export interface Matter {
  readonly issue: string;
  /** All names that the reports give it. */
  readonly names: readonly string[];
  readonly records: number;
  /** Codes of the parties, sorted. */
  readonly actors: readonly string[];
}

/** Where everybody stands on one matter. */
export interface MatterInFull extends Matter {
  readonly standings: readonly { readonly holder: Side; readonly lines: readonly Line[] }[];
  /** What else is told of it, the newest first. */
  readonly lines: readonly Line[];
}

/** The matters of an actor, or of everybody: those with most records first. */
export function mattersOf({ records }: Known, actor?: string): Matter[] {
  const own = actor === undefined ? records : records.filter((record) => partiesOf(record).has(actor));
  const names = new IssueNames(own);
  return issuesIn(own)
    .map((issue) => matterOf(issue, recordsOn(own, names, issue)))
    .sort((a, b) => b.records - a.records || compare(a.issue, b.issue));
}

/** One matter by any of its names, those that hold most positions first; null where the reports name none such. */
export function matterInFull(known: Known, name: string): MatterInFull | null {
  const issue = issuesIn(known.records).find(({ names }) => names.has(name));
  if (!issue) return null;
  const records = recordsOn(known.records, new IssueNames(known.records), issue).sort(newestFirst);
  const stances = records.filter(({ kind }) => kind === 'position');
  const holders = [...new Set(stances.flatMap(({ by }) => by.map(({ code }) => code)))];
  const standings = holders.map((code) => ({
    holder: sideOf(code),
    lines: linesOf(
      known,
      stances.filter(({ by }) => by.some((party) => party.code === code)),
    ),
  }));
  return {
    ...matterOf(issue, records),
    standings: standings.sort(
      (a, b) => b.lines.length - a.lines.length || compare(a.holder.code, b.holder.code),
    ),
    lines: linesOf(
      known,
      records.filter(({ kind, by }) => kind !== 'position' || by.length === 0),
    ),
  };
}

const issues = new WeakMap<readonly RecordEntry[], readonly Issue[]>();

/** The issues of some records, found once as long as these are in use. */
function issuesIn(records: readonly RecordEntry[]): readonly Issue[] {
  const known = issues.get(records) ?? issuesOf(records);
  issues.set(records, known);
  return known;
}

/** The records that name an issue, in the order of all. */
function recordsOn(records: readonly RecordEntry[], named: IssueNames, { names }: Issue): RecordEntry[] {
  const places = new Set([...names].flatMap((name) => named.placesOf(name)));
  return [...places].sort((a, b) => a - b).flatMap((place) => records[place] ?? []);
}

const matterOf = ({ name, names }: Issue, records: readonly RecordEntry[]): Matter => ({
  issue: name,
  names: [...names],
  records: records.length,
  actors: [...new Set(records.flatMap((record) => [...partiesOf(record)]))].sort(compare),
});
