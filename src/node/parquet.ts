import { closeSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import type { Cell, TableColumn } from '../export/index.ts';
import { InputError } from '../model/errors.ts';

/** A row as a line of JSON, as {@link parquetFrom} reads it. Half of a pair of surrogates and NUL have no place in a table. */
export const rowLine = (columns: readonly TableColumn[], row: readonly Cell[]): string =>
  `${JSON.stringify(Object.fromEntries(columns.map(({ name }, i) => [name, plain(row[i] ?? null)])))}\n`;

const plain = (cell: Cell): Cell =>
  typeof cell === 'string' ? wellFormed(cell).replaceAll('\0', ' ') : cell;

const wellFormed = (text: string): string => new TextDecoder().decode(new TextEncoder().encode(text));

/**
 * Makes a Parquet file of a file of rows. The rows are streamed: memory does not grow with them. The file is there whole
 * or not at all, and the same rows give the same bytes.
 * @throws InputError if the file cannot be written
 */
export async function parquetFrom(
  rows: string,
  path: string,
  columns: readonly TableColumn[],
): Promise<void> {
  // Loaded only here: it takes long, and most calls write no such file
  const { DuckDBInstance } = await import('@duckdb/node-api');
  const connection = await (await DuckDBInstance.create(':memory:', { threads: '1' })).connect();
  const partial = `${path}.${process.pid}.part`;
  const declared = columns.map(({ name, type }) => `${quoted(name)}: '${type}'`).join(', ');
  const read = `read_json(${quoted(rows)}, format = 'newline_delimited', columns = {${declared}})`;
  try {
    await connection.run(`copy (select * from ${read}) to ${quoted(partial)} (format parquet)`);
    renameSync(partial, path);
  } catch (error) {
    rmSync(partial, { force: true });
    const reason = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
    throw new InputError(path, `cannot be written (${reason})`, 'make room, or give another file');
  } finally {
    connection.closeSync();
  }
}

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** Writes rows to a Parquet file, as {@link parquetFrom} does. */
export async function writeParquet(
  path: string,
  columns: readonly TableColumn[],
  rows: Iterable<readonly Cell[]>,
): Promise<void> {
  const spool = `${path}.${process.pid}.rows`;
  const fd = openSync(spool, 'w');
  try {
    for (const row of rows) writeSync(fd, rowLine(columns, row));
    await parquetFrom(spool, path, columns);
  } finally {
    closeSync(fd);
    rmSync(spool, { force: true });
  }
}
