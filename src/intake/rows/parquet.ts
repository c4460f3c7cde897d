import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import { InputError } from '../../model/errors.ts';
import type { Items, Source } from '../item.ts';
import { type Columns, type Field, settle } from './columns.ts';
import { type Placed, reportsOfRows } from './rows.ts';

/** What DuckDB may hold of a file while it reads it. */
const MEMORY = '400MB';

/** The reports of a Parquet file, a chunk of rows at a time, and of its columns only those that are wanted. */
export async function* readParquet({ name, path }: Source, columns: Columns): Items {
  if (path === undefined)
    throw new InputError(
      name,
      'is a Parquet file inside another',
      'unpack it, since it is not read from front to end',
    );
  const connection = await (
    await DuckDBInstance.create(':memory:', { threads: '1', memory_limit: MEMORY })
  ).connect();
  try {
    const from = `read_parquet('${path.replaceAll("'", "''")}')`;
    const wanted = settle(columns, await namesOf(connection, from, name), name);
    yield* reportsOfRows(rowsOf(connection, from, wanted, name), wanted, name);
  } finally {
    connection.closeSync();
  }
}

async function namesOf(connection: DuckDBConnection, from: string, name: string): Promise<string[]> {
  try {
    const described = await connection.runAndReadAll(`select * from ${from} limit 0`);
    return described.columnNames();
  } catch (error) {
    throw new InputError(
      name,
      `is no Parquet file (${firstLine(error)})`,
      'check the file, or write it anew',
    );
  }
}

async function* rowsOf(
  connection: DuckDBConnection,
  from: string,
  wanted: Columns,
  name: string,
): AsyncGenerator<Placed> {
  const names = [...new Set(Object.keys(wanted).map((field) => wanted[field as Field] ?? ''))];
  const cells = names.map((column) => `"${column.replaceAll('"', '""')}"::varchar`).join(', ');
  let number = 0;
  try {
    const result = await connection.stream(`select ${cells} from ${from}`);
    for await (const rows of result.yieldRows())
      for (const row of rows)
        yield {
          place: `${name}:${++number}`,
          row: new Map(names.map((column, i) => [column, row[i]] as const)),
        };
  } catch (error) {
    throw new InputError(
      name,
      `cannot be read after row ${number} (${firstLine(error)})`,
      'write it anew; the rows before are read',
    );
  }
}

const firstLine = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).split('\n')[0]?.slice(0, 200) ?? '';
