import type postgres from 'postgres';
import type { Cell, Table } from '../rows.ts';
import type { Database } from '../sql.ts';
import { away } from './failure.ts';

/** Rows sent in one statement. */
const BATCH = 5_000;

/** What a statement may be sent through: the pool, or the one connection of a transaction. */
type Connection = postgres.Sql | postgres.TransactionSql;

/** A schema of a PostgreSQL database. Opened by `openPostgres`. */
export class Postgres implements Database {
  readonly #sql: Connection;
  readonly #pool: postgres.Sql;
  readonly #shown: string;

  /** @param shown the address without its password, for errors */
  constructor(pool: postgres.Sql, shown: string, connection: Connection = pool) {
    this.#pool = pool;
    this.#shown = shown;
    this.#sql = connection;
  }

  async insertNew<T>(table: Table<T>, things: readonly T[]): Promise<number> {
    let added = 0;
    for (let from = 0; from < things.length; from += BATCH)
      added += await this.#insert(table, things.slice(from, from + BATCH));
    return added;
  }

  /** One array a column; a list of texts goes as one text of its parts. */
  async #insert<T>(table: Table<T>, things: readonly T[]): Promise<number> {
    const rows = things.map((thing) => table.row(thing));
    const lists = table.columns.map((_, i) => rows.some((row) => Array.isArray(row[i])));
    const columns = table.columns.map((_, i) => rows.map((row) => textOf(row[i] ?? null)));
    const picked = table.columns.map((name, i) => (lists[i] ? `string_to_array(${name}, ',')` : name));
    const arrays = table.columns.map((_, i) => `$${i + 1}::text[]`);
    const result = await this.#sql.unsafe(
      `insert into ${table.name} (${table.columns.join(', ')})
       select ${picked.join(', ')} from unnest(${arrays.join(', ')}) as incoming (${table.columns.join(', ')})
       on conflict do nothing`,
      columns as unknown as string[],
    );
    return result.count;
  }

  async run(sql: string, parameters: readonly string[] = []): Promise<void> {
    await away(this.#shown, this.#sql.unsafe(sql, [...parameters]));
  }

  async rows(sql: string, parameters: readonly string[] = []): Promise<string[][]> {
    const rows = await away(this.#shown, this.#sql.unsafe(sql, [...parameters]).values());
    return rows.map((row) => row.map(String));
  }

  async among(
    { name }: Pick<Table<never>, 'name'>,
    columns: string,
    column: string,
    values: readonly string[],
  ): Promise<string[][]> {
    if (values.length === 0) return [];
    const sql = `select ${columns} from ${name} where ${column} = any ($1::text[])`;
    const rows = await away(this.#shown, this.#sql.unsafe(sql, [values as unknown as string]).values());
    return rows.map((row) => row.map(String));
  }

  transaction<T>(work: (db: Database) => Promise<T>): Promise<T> {
    return this.#locked('pg_advisory_xact_lock', work);
  }

  addition<T>(work: (db: Database) => Promise<T>): Promise<T> {
    return this.#locked('pg_advisory_xact_lock_shared', work);
  }

  #locked<T>(lock: string, work: (db: Database) => Promise<T>): Promise<T> {
    const done = this.#pool.begin(async (sql) => {
      await sql.unsafe(`select ${lock}(hashtext(current_schema() || ' entente'))`);
      return work(new Postgres(this.#pool, this.#shown, sql));
    }) as Promise<T>;
    return away(this.#shown, done);
  }

  /** What stands of an article follows from all that has read it. */
  async hold(articles: readonly string[]): Promise<void> {
    await this.#sql.unsafe(
      "select id from articles where id = any (string_to_array($1, ',')) order by id for no key update",
      [articles.join()],
    );
  }

  async close(): Promise<void> {
    await this.#pool.end({ timeout: 5 });
  }
}

/** PostgreSQL keeps neither the character zero nor half a surrogate pair; whole things in `json` have both escaped. */
const textOf = (cell: Cell): string | null => {
  if (cell === null) return null;
  const text = typeof cell === 'string' ? cell : cell.join(',');
  return Buffer.from(text.replaceAll('\u0000', '\ufffd')).toString();
};
