import type { DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import type { Table } from '../rows.ts';
import type { Database } from '../sql.ts';
import { failureOf } from './failure.ts';
import { insertNew } from './insert.ts';

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

  /** An index is asked for values that stand in the statement, and for so many only if it is told to. */
  async among(
    { name }: Pick<Table<never>, 'name'>,
    columns: string,
    column: string,
    values: readonly string[],
  ): Promise<string[][]> {
    if (values.length === 0) return [];
    const list = values.map((value) => `'${value.replaceAll("'", "''")}'`).join();
    return this.rows(`select ${columns} from ${name} where ${column} in (${list})`);
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
