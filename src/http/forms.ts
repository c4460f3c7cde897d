import { randomUUID } from 'node:crypto';
import { readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Cell, csvLine, type Table } from '../export/index.ts';
import { canonicalJson } from '../model/ids.ts';
import { writeParquet } from '../node/parquet.ts';
import { type Answer, json, text } from './answer.ts';
import type { ListForm } from './params.ts';

const PARQUET = 'application/vnd.apache.parquet';

/** The media types of lists beside JSON. */
export const FORM_TYPES = ['application/jsonl', 'text/csv', PARQUET];

/**
 * A list in the form that is asked for.
 * @param answer what it is as JSON
 */
export async function listAnswer<T>(
  format: ListForm,
  table: Table<T>,
  items: readonly T[],
  answer: unknown,
): Promise<Answer> {
  if (format === 'json') return json(answer);
  if (format === 'jsonl') return jsonLines(items);
  const rows = items.map((item) => table.row(item));
  return format === 'csv' ? csv(table.columns, rows) : parquet(table.columns, rows);
}

const jsonLines = (items: readonly unknown[]): Answer =>
  text('application/jsonl', items.map((item) => `${canonicalJson(item)}\n`).join(''));

function csv(columns: Table<never>['columns'], rows: readonly (readonly Cell[])[]): Answer {
  const lines = rows.map((cells) => csvLine(cells.map((cell) => (cell === null ? null : String(cell)))));
  return text('text/csv', csvLine(columns.map(({ name }) => name)) + lines.join(''));
}

/** By a file, since only DuckDB writes Parquet here, and it writes to files. */
async function parquet(
  columns: Table<never>['columns'],
  rows: readonly (readonly Cell[])[],
): Promise<Answer> {
  const path = join(tmpdir(), `entente-${randomUUID()}.parquet`);
  await writeParquet(path, columns, rows);
  try {
    return { type: PARQUET, body: new Uint8Array(readFileSync(path)) };
  } finally {
    rmSync(path, { force: true });
  }
}
