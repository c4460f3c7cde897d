import { canonicalJson } from '../model/ids.ts';
import type { RecordEntry } from '../model/record.ts';
import { ICEWS_COLUMNS, POLECAT_COLUMNS } from './columns.ts';
import { csvLine, tabLine } from './delimited.ts';
import { icewsRows } from './icews.ts';
import { polecatRow } from './polecat.ts';
import { articleOfRecord, claimOfRecord } from './record-claim.ts';
import { type RecordContext, tellingOf } from './record-context.ts';
import { RECORD_TABLE, type Table, tableWith } from './tables.ts';

/** A form of text for records: what stands at the head of a file, and what a record adds. */
export interface RecordFormat {
  readonly head: string;
  /** @param all with what has not happened or is only alleged, where the form tells it apart */
  lines(context: RecordContext, all: boolean): (record: RecordEntry) => string;
}

/** Columns behind those of POLECAT and ICEWS, which have no counts of their own. */
export const TELLING_COLUMNS = ['Reports', 'Publishers', 'Independent Publishers'] as const;

/** Records with all their columns, and how widely they are told. */
export const toldTable = (context: RecordContext): Table<RecordEntry> =>
  tableWith(RECORD_TABLE, [
    ['by_cow', 'VARCHAR', ({ by }) => cowCodes(by, context)],
    ['to_cow', 'VARCHAR', ({ to }) => cowCodes(to, context)],
    ['cameo', 'VARCHAR', (record) => claimOfRecord(record, context)?.cameo ?? null],
    ['publishers', 'INTEGER', (record) => tellingOf(record, context).publishers],
    ['independent', 'INTEGER', (record) => tellingOf(record, context).independent],
  ]);

const cowCodes = (parties: RecordEntry['by'], { cow }: RecordContext): string =>
  [...new Set(parties.flatMap(({ code }) => cow.get(code) ?? []))].join(' ');

/** The forms of text by name. */
export const RECORD_FORMATS: Readonly<Record<'jsonl' | 'csv' | 'polecat' | 'icews', RecordFormat>> = {
  jsonl: { head: '', lines: () => (record) => `${canonicalJson(record)}\n` },
  csv: {
    head: csvLine(toldTable(emptyContext()).columns.map(({ name }) => name)),
    lines: (context) => {
      const { row } = toldTable(context);
      return (record) => csvLine(row(record).map((cell) => (cell === null ? null : String(cell))));
    },
  },
  polecat: {
    head: tabLine([...POLECAT_COLUMNS, ...TELLING_COLUMNS]),
    lines: (context, all) => (record) =>
      eventLines(record, context, (claim, row) => {
        const cells = polecatRow(claim, row, all);
        return cells ? [cells] : [];
      }),
  },
  icews: {
    head: tabLine([...ICEWS_COLUMNS, ...TELLING_COLUMNS]),
    lines: (context) => (record) => eventLines(record, context, icewsRows),
  },
};

function emptyContext(): RecordContext {
  return { cow: new Map(), articles: new Map(), claims: new Map(), copies: new Map() };
}

/** The rows of a record in a form that knows claims, with the counts behind them. */
function eventLines(record: RecordEntry, context: RecordContext, rowsOf: typeof icewsRows): string {
  const claim = claimOfRecord(record, context);
  const article = claim && articleOfRecord(record, claim, context);
  if (!claim || !article) return '';
  const { reports, publishers, independent } = tellingOf(record, context);
  const counts = [reports, publishers, independent].map(String);
  return rowsOf(claim, { article, cow: context.cow })
    .map((cells) => tabLine([...cells, ...counts]))
    .join('');
}
