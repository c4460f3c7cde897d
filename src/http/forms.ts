import { randomUUID } from 'node:crypto';
import { readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ARTICLE_TABLE, type Cell, claimTable, csvLine, RECORD_TABLE, type Table } from '../export/index.ts';
import type { HeldStore } from '../held/store.ts';
import { canonicalJson } from '../model/ids.ts';
import { ParquetFile } from '../node/parquet.ts';
import { type Answer, text } from './answer.ts';
import type { Listed } from './lists.ts';
import type { ListForm } from './params.ts';
import { missing } from './problem.ts';

const PARQUET = 'application/vnd.apache.parquet';

/** The media types of lists beside JSON. */
export const FORM_TYPES = ['application/jsonl', 'text/csv', PARQUET];

interface Context {
  readonly held: HeldStore;
  readonly cow: ReadonlyMap<string, string>;
}

const TABLES: { readonly [T in keyof Listed]: (context: Context) => Table<Listed[T]> } = {
  articles: () => ARTICLE_TABLE,
  records: () => RECORD_TABLE,
  claims: ({ held, cow }) =>
    claimTable(({ evidence }) => ({
      article: held.article(evidence.article) ?? missing('article', evidence.article),
      cow,
    })),
};

/** A list in a form other than JSON. */
export async function tableAnswer<T extends keyof Listed>(
  name: T,
  items: readonly Listed[T][],
  format: Exclude<ListForm, 'json'>,
  context: Context,
): Promise<Answer> {
  if (format === 'jsonl') return jsonLines(items);
  const { columns, row } = TABLES[name](context);
  const rows = items.map((item) => row(item));
  return format === 'csv' ? csv(columns, rows) : parquet(columns, rows);
}

export const jsonLines = (items: readonly unknown[]): Answer =>
  text('application/jsonl', items.map((item) => `${canonicalJson(item)}\n`).join(''));

export function csv(columns: Table<never>['columns'], rows: readonly (readonly Cell[])[]): Answer {
  const lines = rows.map((cells) => csvLine(cells.map((cell) => (cell === null ? null : String(cell)))));
  return text('text/csv', csvLine(columns.map(({ name }) => name)) + lines.join(''));
}

/** By a file, since only DuckDB writes Parquet here, and it writes to files. */
export async function parquet(
  columns: Table<never>['columns'],
  rows: readonly (readonly Cell[])[],
): Promise<Answer> {
  const path = join(tmpdir(), `entente-${randomUUID()}.parquet`);
  const file = await ParquetFile.create(path, columns);
  for (const cells of rows) file.add(cells);
  await file.finish();
  try {
    return { type: PARQUET, body: new Uint8Array(readFileSync(path)) };
  } finally {
    rmSync(path, { force: true });
  }
}
