import type postgres from 'postgres';
import type { Cell, Table } from '../rows.ts';
import type { Database } from '../sql.ts';

/** Rows sent in one statement. */
const BATCH = 5_000;

/** What a statement may be sent through: the pool, or the one connection of a transaction. */
type Connection = postgres.Sql | postgres.TransactionSql;

/** A schema of a PostgreSQL database. Opened by `openPostgres`. */
export class Postgres implements Database {
  readonly #sql: Connection;
  readonly #pool: postgres.Sql;

  constructor(pool: postgres.Sql, connection: Connection = pool) {
    this.#pool = pool;
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
    await this.#sql.unsafe(sql, [...parameters]);
  }

  async rows(sql: string): Promise<string[][]> {
    const rows = await this.#sql.unsafe(sql).values();
    return rows.map((row) => row.map(String));
  }

  transaction<T>(work: (db: Database) => Promise<T>): Promise<T> {
    return this.#pool.begin(async (sql) => {
      // One writer at a time: what a batch supersedes follows from all that is there.
      await sql.unsafe("select pg_advisory_xact_lock(hashtext(current_schema() || ' entente'))");
      return work(new Postgres(this.#pool, sql));
    }) as Promise<T>;
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
