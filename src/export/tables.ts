import type { Article } from '../model/article.ts';
import { publicationDay } from '../model/article.ts';
import type { Claim } from '../model/claim.ts';
import { canonicalJson } from '../model/ids.ts';
import type { RecordEntry } from '../model/record.ts';
import type { RowContext } from './context.ts';
import { datePrecision, eventDate } from './event-date.ts';
import { type Cell, type Column, FLAT_COLUMNS, flatRow } from './flat.ts';

/** Name and type of a column of a table. */
export type TableColumn = Pick<Column, 'name' | 'type'>;

/** A flat form of some kind of thing: its columns, and a thing's values in their order. */
export interface Table<T> {
  readonly columns: readonly TableColumn[];
  row(thing: T): readonly Cell[];
}

/** Name and type of a column, and what of a thing stands in it. */
export type Field<T> = readonly [name: string, type: Column['type'], of: (thing: T) => Cell];

export const tableOf = <T>(fields: readonly Field<T>[]): Table<T> => ({
  columns: fields.map(([name, type]) => ({ name, type })),
  row: (thing) => fields.map(([, , of]) => of(thing)),
});

/** A table with further columns behind its own. */
export const tableWith = <T>(table: Table<T>, fields: readonly Field<T>[]): Table<T> => {
  const behind = tableOf(fields);
  return {
    columns: [...table.columns, ...behind.columns],
    row: (thing) => [...table.row(thing), ...behind.row(thing)],
  };
};

/** Claims with all columns of the data dictionary. */
export const claimTable = (contextOf: (claim: Claim) => RowContext): Table<Claim> => ({
  columns: FLAT_COLUMNS,
  row: (claim) => flatRow(claim, contextOf(claim)),
});

const codes = (parties: RecordEntry['by']): string => [...new Set(parties.map(({ code }) => code))].join(' ');

/** Records, nested fields as JSON. */
export const RECORD_TABLE = tableOf<RecordEntry>([
  ['id', 'VARCHAR', ({ id }) => id],
  ['kind', 'VARCHAR', ({ kind }) => kind],
  ['by_codes', 'VARCHAR', ({ by }) => codes(by)],
  ['to_codes', 'VARCHAR', ({ to }) => codes(to)],
  ['third_codes', 'VARCHAR', ({ third }) => codes(third)],
  ['reciprocal', 'BOOLEAN', ({ reciprocal }) => reciprocal],
  ['event', 'VARCHAR', ({ plover }) => plover?.event ?? null],
  ['modes', 'VARCHAR', ({ plover }) => plover?.modes.join(' ') ?? null],
  ['contexts', 'VARCHAR', ({ plover }) => plover?.contexts.join(' ') ?? null],
  ['quad', 'INTEGER', ({ plover }) => plover?.quad ?? null],
  ['score', 'DOUBLE', ({ plover }) => plover?.score ?? null],
  ['status', 'VARCHAR', ({ status }) => status],
  ['step', 'VARCHAR', ({ step }) => step],
  ['detail', 'VARCHAR', ({ detail }) => canonicalJson(detail)],
  ['event_date', 'VARCHAR', ({ when }) => eventDate(when)],
  ['date_precision', 'VARCHAR', ({ when }) => datePrecision(when)],
  ['when_from', 'VARCHAR', ({ when }) => when?.from ?? null],
  ['when_to', 'VARCHAR', ({ when }) => when?.to ?? null],
  ['place', 'VARCHAR', ({ where }) => where?.name ?? null],
  ['place_country', 'VARCHAR', ({ where }) => where?.country ?? null],
  ['issues', 'VARCHAR', ({ issues }) => canonicalJson(issues)],
  ['history', 'VARCHAR', ({ history }) => canonicalJson(history)],
  ['contradictions', 'VARCHAR', ({ contradictions }) => canonicalJson(contradictions)],
  ['claims', 'INTEGER', ({ claims }) => claims.length],
  ['reports', 'INTEGER', ({ sources }) => sources.length],
  ['claim_ids', 'VARCHAR', ({ claims }) => claims.join(' ')],
  ['article_ids', 'VARCHAR', ({ sources }) => sources.join(' ')],
  ['first_published', 'VARCHAR', ({ firstPublished }) => firstPublished],
  ['last_published', 'VARCHAR', ({ lastPublished }) => lastPublished],
]);

/** Reports with their text. */
export const ARTICLE_TABLE = tableOf<Article>([
  ['id', 'VARCHAR', ({ id }) => id],
  ['published', 'VARCHAR', ({ published }) => published],
  ['day', 'VARCHAR', publicationDay],
  ['publisher', 'VARCHAR', ({ publisher }) => publisher ?? null],
  ['agency', 'VARCHAR', ({ agency }) => agency ?? null],
  ['byline', 'VARCHAR', ({ byline }) => byline ?? null],
  ['place', 'VARCHAR', ({ dateline }) => dateline?.place ?? null],
  ['title', 'VARCHAR', ({ title }) => title ?? null],
  ['url', 'VARCHAR', ({ url }) => url ?? null],
  ['language', 'VARCHAR', ({ language }) => language],
  ['text', 'VARCHAR', ({ text }) => text],
]);
