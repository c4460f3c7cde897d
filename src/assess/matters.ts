import type { RecordEntry } from '../model/record.ts';
import type { Line, Side } from './dossier.ts';
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
  const own = records.filter((record) => actor === undefined || partiesOf(record).has(actor));
  return issuesOf(own)
    .map((issue) => matterOf(issue, recordsOn(own, issue)))
    .sort((a, b) => b.records - a.records || compare(a.issue, b.issue));
}

/** One matter by any of its names, those that hold most positions first; null where the reports name none such. */
export function matterInFull(known: Known, name: string): MatterInFull | null {
  const issue = issuesOf(known.records).find(({ names }) => names.has(name));
  if (!issue) return null;
  const records = recordsOn(known.records, issue).sort(newestFirst);
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

const recordsOn = (records: readonly RecordEntry[], { names }: Issue): RecordEntry[] =>
  records.filter(({ issues }) => issues.some((name) => names.has(name)));

const matterOf = ({ name, names }: Issue, records: readonly RecordEntry[]): Matter => ({
  issue: name,
  names: [...names],
  records: records.length,
  actors: [...new Set(records.flatMap((record) => [...partiesOf(record)]))].sort(compare),
});
