import { copyFileSync, existsSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import type { DuckDBConnection, DuckDBInstance as Instance } from '@duckdb/node-api';
import { InputError, MisnamedError } from '../../model/errors.ts';
import { SqlStore } from '../sql.ts';
import type { Store } from '../store.ts';
import { DuckDb } from './database.ts';
import { DuckDBInstance } from './library.ts';
import { ownerOf, releaseLock, writeLock } from './lock.ts';
import { SCHEMA, SCHEMA_VERSION, STEPS } from './schema.ts';

/**
 * Opens a store in a file and makes this process its owner until it is closed.
 * @param file its path
 * @param mode `create` makes the file if it is missing; `existing` refuses then
 * @throws InputError if the file is missing, no store, of another schema, or held by another process
 */
export async function openDuckDb(file: string, mode: 'create' | 'existing'): Promise<Store> {
  refuseMissing(file, mode);
  const instance = await openInstance(file);
  const connection = await instance.connect();
  try {
    await ensureSchema(connection, file);
    writeLock(file);
  } catch (error) {
    connection.closeSync();
    instance.closeSync();
    throw error;
  }
  return new SqlStore(new DuckDb(instance, connection, file, () => releaseLock(file)));
}

function refuseMissing(file: string, mode: 'create' | 'existing'): void {
  if (existsSync(file)) {
    if (!statSync(file).isFile())
      throw new MisnamedError(file, 'is no file', 'give a file with --store FILE');
  } else if (mode === 'existing') {
    throw new MisnamedError(file, 'there is no such store', 'make it with: entente read PATH --store FILE');
  } else if (!existsSync(dirname(file))) {
    throw new MisnamedError(
      file,
      'its folder does not exist',
      'make the folder, or give another file with --store',
    );
  }
}

async function openInstance(file: string): Promise<Instance> {
  try {
    return await DuckDBInstance.create(file);
  } catch (error) {
    throw openError(file, error instanceof Error ? error.message : String(error));
  }
}

/** DuckDB tells its reasons in words only. */
function openError(file: string, message: string): InputError {
  if (/conflicting lock|being used by another process|could not set lock/i.test(message)) {
    const owner =
      ownerOf(file) ?? /PID (\d+)/.exec(message)?.[0]?.replace('PID', 'process') ?? 'another process';
    return new InputError(
      file,
      `is held by ${owner}`,
      'wait until it is done, or give another file with --store',
    );
  }
  if (/not a valid DuckDB|magic bytes/i.test(message)) {
    return new MisnamedError(
      file,
      'is no DuckDB file',
      'give another file with --store, or move this one away',
    );
  }
  const reason = message.split('\n')[0] ?? '';
  return new InputError(
    file,
    `cannot be opened (${reason})`,
    'check the file and its rights, or give another with --store',
  );
}

async function ensureSchema(connection: DuckDBConnection, file: string): Promise<void> {
  const tables = await tablesOf(connection);
  if (tables.length === 0) {
    await connection.run(`begin transaction; ${SCHEMA} commit;`);
    return;
  }
  const version =
    tables.includes('meta') && tables.includes('claims') ? await schemaVersion(connection) : null;
  if (version === null) {
    throw new MisnamedError(file, 'is the DuckDB file of another program', 'give another file with --store');
  }
  if (STEPS.has(version)) return migrate(connection, file, version);
  if (version !== SCHEMA_VERSION) {
    throw new InputError(
      file,
      `has tables of version ${version}, and this Entente knows ${SCHEMA_VERSION}`,
      'use the Entente that wrote it, or read the reports into a new file',
    );
  }
}

/** Brings the tables of an older version up to this one, after the file has been copied to `FILE.vN.bak`. */
async function migrate(connection: DuckDBConnection, file: string, from: string): Promise<void> {
  await connection.run('checkpoint');
  copyFileSync(file, `${file}.v${from}.bak`);
  for (let version = from; version !== SCHEMA_VERSION; ) {
    const step = STEPS.get(version);
    if (step === undefined) throw new RangeError(`no step from tables of version ${version}`);
    await connection.run(`begin transaction; ${step} commit;`);
    version = (await schemaVersion(connection)) ?? '';
  }
}

async function tablesOf(connection: DuckDBConnection): Promise<string[]> {
  const reader = await connection.runAndReadAll('select table_name from duckdb_tables()');
  return reader.getRowsJS().map(([name]) => String(name));
}

async function schemaVersion(connection: DuckDBConnection): Promise<string | null> {
  const columns = await connection.runAndReadAll(
    "select 1 from duckdb_columns() where table_name = 'meta' and column_name in ('name', 'value')",
  );
  if (columns.currentRowCount < 2) return null;
  const reader = await connection.runAndReadAll("select value from meta where name = 'schema'");
  const value = reader.getRowsJS()[0]?.[0];
  return value === undefined ? null : String(value);
}
