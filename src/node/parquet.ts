import { renameSync, rmSync } from 'node:fs';
import { type DuckDBAppender, type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import type { Cell, TableColumn } from '../export/index.ts';
import { InputError } from '../model/errors.ts';

/** A Parquet file that is there whole or not at all: rows go to a table, and from there to the file. */
export class ParquetFile {
  readonly #path: string;
  readonly #columns: readonly TableColumn[];
  readonly #connection: DuckDBConnection;
  readonly #appender: DuckDBAppender;

  private constructor(
    path: string,
    columns: readonly TableColumn[],
    connection: DuckDBConnection,
    appender: DuckDBAppender,
  ) {
    this.#path = path;
    this.#columns = columns;
    this.#connection = connection;
    this.#appender = appender;
  }

  static async create(path: string, columns: readonly TableColumn[]): Promise<ParquetFile> {
    const connection = await (await DuckDBInstance.create(':memory:')).connect();
    const declared = columns.map(({ name, type }) => `"${name}" ${type}`).join(', ');
    await connection.run(`create table rows (${declared})`);
    return new ParquetFile(path, columns, connection, await connection.createAppender('rows'));
  }

  add(row: readonly Cell[]): void {
    row.forEach((cell, i) => {
      this.#append(cell, this.#columns[i]?.type);
    });
    this.#appender.endRow();
  }

  #append(cell: Cell, type: string | undefined): void {
    if (cell === null) this.#appender.appendNull();
    else if (typeof cell === 'boolean') this.#appender.appendBoolean(cell);
    else if (typeof cell === 'string') this.#appender.appendVarchar(cell.replaceAll('\0', ' '));
    else if (type === 'INTEGER') this.#appender.appendInteger(cell);
    else this.#appender.appendDouble(cell);
  }

  /** @throws InputError if the file cannot be written */
  async finish(): Promise<void> {
    this.#appender.closeSync();
    const partial = `${this.#path}.${process.pid}.part`;
    try {
      await this.#connection.run(`copy rows to '${partial.replaceAll("'", "''")}' (format parquet)`);
      renameSync(partial, this.#path);
    } catch (error) {
      rmSync(partial, { force: true });
      const reason = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
      throw new InputError(this.#path, `cannot be written (${reason})`, 'give another file with --out');
    } finally {
      this.#connection.closeSync();
    }
  }

  /** Gives up: nothing is written. */
  abandon(): void {
    this.#appender.closeSync();
    this.#connection.closeSync();
  }
}
