import type { DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import type { Table } from '../rows.ts';
import type { Database } from '../sql.ts';
import { failureOf } from './failure.ts';
import { insertNew } from './insert.ts';

/** DuckDB asks an index for at most twice as many. */
const BY_INDEX = 1000;
/** To find one row by an index takes as long as to read past so many. */
const READ_PAST = 40;

/** One DuckDB file, owned by this process. Opened by `openDuckDb`. */
export class DuckDb implements Database {
  readonly #instance: DuckDBInstance;
  readonly #connection: DuckDBConnection;
  readonly #file: string;
  readonly #release: () => void;

  /**
   * @param file its path, for errors
   * @param release gives up the ownership of the file
   */
  constructor(instance: DuckDBInstance, connection: DuckDBConnection, file: string, release: () => void) {
    this.#instance = instance;
    this.#connection = connection;
    this.#file = file;
    this.#release = release;
  }

  insertNew<T>(table: Table<T>, things: readonly T[]): Promise<number> {
    return insertNew(this.#connection, table, things);
  }

  async run(sql: string, parameters: readonly string[] = []): Promise<void> {
    await this.#connection.run(sql, [...parameters]);
  }

  async rows(sql: string, parameters: readonly string[] = []): Promise<string[][]> {
    const reader = await this.#connection.runAndReadAll(sql, [...parameters]);
    return reader.getRowsJS().map((row) => row.map(String));
  }

  /**
   * An index is asked for values that stand in the statement, and for no more than some. Where most of a table is asked
   * for, it is read from end to end.
   */
  async among(
    { name }: Pick<Table<never>, 'name'>,
    columns: string,
    column: string,
    values: readonly string[],
  ): Promise<string[][]> {
    if (values.length === 0) return [];
    const [[size = ''] = []] = await this.rows(`select count(*) from ${name}`);
    if (values.length * READ_PAST > Number(size))
      return this.rows(
        `select ${columns} from ${name} where ${column} in (select unnest(string_to_array($1, chr(10))))`,
        [[...new Set(values)].join('\n')],
      );
    const rows: string[][] = [];
    for (let from = 0; from < values.length; from += BY_INDEX) {
      const some = values.slice(from, from + BY_INDEX).map((value) => `'${value.replaceAll("'", "''")}'`);
      const found = await this.rows(`select ${columns} from ${name} where ${column} in (${some.join()})`);
      for (const row of found) rows.push(row);
    }
    return rows;
  }

  async transaction<T>(work: (db: Database) => Promise<T>): Promise<T> {
    await this.#connection.run('begin transaction');
    try {
      const result = await work(this);
      await this.#connection.run('commit');
      return result;
    } catch (error) {
      // A write that failed has ended the transaction by itself
      await this.#connection.run('rollback').catch(() => {});
      throw failureOf(this.#file, error);
    }
  }

  /** One process has the file, and does one thing at a time. */
  addition<T>(work: (db: Database) => Promise<T>): Promise<T> {
    return this.transaction(work);
  }

  async hold(): Promise<void> {}

  async close(): Promise<void> {
    this.#connection.closeSync();
    this.#instance.closeSync();
    this.#release();
  }
}
