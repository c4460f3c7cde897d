import type { DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import type { Article } from '../../model/article.ts';
import type { Claim } from '../../model/claim.ts';
import type { RecordEntry } from '../../model/record.ts';
import { byId, compareVersions } from '../order.ts';
import type { Added, Coding, Store } from '../store.ts';
import { ARTICLES, CLAIMS, CODINGS, insertNew, RECORDS } from './rows.ts';

/** Turns the stored form of things into the things. */
const parsed = <T extends { readonly id: string }>(rows: readonly string[]): T[] =>
  rows.map((json) => JSON.parse(json) as T).sort(byId);

/** A store in one DuckDB file, owned by this process. Made by {@link openDuckDb}. */
export class DuckDbStore implements Store {
  readonly #instance: DuckDBInstance;
  readonly #connection: DuckDBConnection;
  readonly #release: () => void;

  /** @param release gives up the ownership of the file */
  constructor(instance: DuckDBInstance, connection: DuckDBConnection, release: () => void) {
    this.#instance = instance;
    this.#connection = connection;
    this.#release = release;
  }

  async add(codings: readonly Coding[]): Promise<Added> {
    return this.#transaction(async () => {
      const db = this.#connection;
      const articles = await insertNew(
        db,
        ARTICLES,
        codings.map((c) => c.article),
      );
      const recoded = await insertNew(
        db,
        CODINGS,
        codings.map((c) => ({ article: c.article.id, version: c.version })),
      );
      const claims = await insertNew(
        db,
        CLAIMS,
        codings.flatMap((c) => c.claims),
      );
      if (recoded > 0) await this.#supersede();
      if (recoded > 0 || claims > 0) await this.#setFolded('');
      return { articles, claims };
    });
  }

  /** Marks the codings of articles that a newer version has read. Versions are put in order here, not in SQL. */
  async #supersede(): Promise<void> {
    const versions = (await this.#texts('select distinct version from codings')).sort(compareVersions);
    for (const [i, version] of versions.entries()) {
      for (const older of versions.slice(0, i)) {
        await this.#connection.run(
          `update codings set superseded = true where not superseded and version = $older
           and article in (select article from codings where version = $version)`,
          { older, version },
        );
      }
    }
  }

  async articles(): Promise<Article[]> {
    return parsed(await this.#texts('select json from articles'));
  }

  async claims(): Promise<Claim[]> {
    return parsed(await this.#texts('select json from standing_claims'));
  }

  async supersededClaims(): Promise<Claim[]> {
    return parsed(await this.#texts('select json from superseded_claims'));
  }

  async putRecords(version: string, records: readonly RecordEntry[]): Promise<void> {
    await this.#transaction(async () => {
      await this.#connection.run('delete from records');
      await insertNew(this.#connection, RECORDS, records);
      await this.#setFolded(version);
    });
  }

  async records(version: string): Promise<RecordEntry[] | null> {
    const [folded] = await this.#texts("select value from meta where name = 'folded'");
    return folded === version ? parsed(await this.#texts('select json from records')) : null;
  }

  async close(): Promise<void> {
    this.#connection.closeSync();
    this.#instance.closeSync();
    this.#release();
  }

  /** Which version of the fold made the records; '' for none that holds. */
  async #setFolded(version: string): Promise<void> {
    await this.#connection.run("update meta set value = $version where name = 'folded'", { version });
  }

  /** The first column of an answer. */
  async #texts(sql: string): Promise<string[]> {
    const reader = await this.#connection.runAndReadAll(sql);
    return reader.getRowsJS().map(([value]) => String(value));
  }

  async #transaction<T>(work: () => Promise<T>): Promise<T> {
    await this.#connection.run('begin transaction');
    try {
      const result = await work();
      await this.#connection.run('commit');
      return result;
    } catch (error) {
      await this.#connection.run('rollback');
      throw error;
    }
  }
}
