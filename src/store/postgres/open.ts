import postgres from 'postgres';
import { InputError, MisnamedError } from '../../model/errors.ts';
import { SqlStore } from '../sql.ts';
import type { Store } from '../store.ts';
import { Postgres } from './database.ts';
import { failureOf } from './failure.ts';
import { SCHEMA, SCHEMA_VERSION, STEPS } from './schema.ts';

/** Schema of the database that holds the tables, unless the address names another (`?schema=asia`). */
const DEFAULT_SCHEMA = 'entente';

/**
 * Opens a store in a PostgreSQL database, which many processes may do at once.
 * @param address `postgres://user:password@host:port/database?schema=name`
 * @param mode `create` makes the tables if they are missing; `existing` refuses then
 * @throws InputError if it is no such address, cannot be reached, or has tables of another version
 */
export async function openPostgres(address: string, mode: 'create' | 'existing'): Promise<Store> {
  const { url, schema, shown } = addressOf(address);
  const pool = postgres(url, {
    max: 4,
    connect_timeout: 10,
    backoff: (attempt: number) => Math.min(0.1 * 2 ** attempt, 5),
    connection: { search_path: schema, application_name: 'entente' },
    onnotice: () => {},
  });
  try {
    await ensureSchema(pool, schema, mode, shown);
  } catch (error) {
    await pool.end({ timeout: 1 });
    throw error instanceof InputError ? error : unreachable(shown, error);
  }
  return new SqlStore(new Postgres(pool, shown));
}

interface Address {
  readonly url: string;
  readonly schema: string;
  /** Without the password. */
  readonly shown: string;
}

function addressOf(address: string): Address {
  if (!URL.canParse(address))
    throw new InputError(address.replace(/:[^:@/]*@/, ':…@'), 'is no address', REMEDY);
  const url = new URL(address);
  const schema = url.searchParams.get('schema') ?? DEFAULT_SCHEMA;
  url.searchParams.delete('schema');
  const shown = new URL(url);
  if (shown.password !== '') shown.password = '…';
  if (!/^[a-z_][a-z0-9_]{0,62}$/.test(schema))
    throw new InputError(
      decodeURI(shown.href),
      `cannot have a schema '${schema}'`,
      'use small letters, digits and _',
    );
  return { url: url.href, schema, shown: decodeURI(shown.href) };
}

const REMEDY = 'give it as postgres://user:password@host:port/database';

async function ensureSchema(
  pool: postgres.Sql,
  schema: string,
  mode: 'create' | 'existing',
  shown: string,
): Promise<void> {
  const version = await versionOf(pool, schema);
  if (version === SCHEMA_VERSION) return;
  if (version !== null && STEPS.has(version)) return migrate(pool, schema);
  if (version !== null)
    throw new InputError(
      shown,
      `has tables of version ${version} in its schema ${schema}, and this Entente knows ${SCHEMA_VERSION}`,
      'use the Entente that wrote them, or another schema with ?schema=NAME',
    );
  if (mode === 'existing')
    throw new MisnamedError(
      shown,
      `has no store in its schema ${schema}`,
      'make it with: entente read PATH --store …',
    );
  await pool.begin(async (sql) => {
    await sql.unsafe("select pg_advisory_xact_lock(hashtext('entente schema'))");
    if ((await versionOf(sql, schema)) !== null) return;
    await sql.unsafe(`create schema if not exists ${schema}; set local search_path to ${schema}; ${SCHEMA}`);
  });
}

/** Brings the tables of an older version up to this one, all steps or none. */
async function migrate(pool: postgres.Sql, schema: string): Promise<void> {
  await pool.begin(async (sql) => {
    await sql.unsafe("select pg_advisory_xact_lock(hashtext('entente schema'))");
    await sql.unsafe(`set local search_path to ${schema}`);
    for (let step = STEPS.get((await versionOf(sql, schema)) ?? ''); step; ) {
      await sql.unsafe(step);
      step = STEPS.get((await versionOf(sql, schema)) ?? '');
    }
  });
}

/** Version of the tables; null where there are none. */
async function versionOf(
  sql: postgres.Sql | postgres.TransactionSql,
  schema: string,
): Promise<string | null> {
  // The table of tables itself: names that were looked up before the lock may be remembered as missing
  const found = await sql.unsafe(
    "select 1 from pg_catalog.pg_tables where schemaname = $1 and tablename = 'meta'",
    [schema],
  );
  if (found.length === 0) return null;
  const [row] = await sql.unsafe(`select value from ${schema}.meta where name = 'schema'`);
  return row ? String(row.value) : null;
}

function unreachable(shown: string, error: unknown): InputError {
  const failure = failureOf(shown, error);
  if (failure instanceof InputError) return failure;
  const { code, message } = error as { code?: string; message?: string };
  const reason = [code, message?.split('\n')[0]].filter(Boolean).join(': ') || 'unknown error';
  return new InputError(shown, `cannot be used (${reason})`, 'check that it runs, and the name and password');
}
