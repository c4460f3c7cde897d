import type { Article } from '../model/article.ts';
import type { Claim } from '../model/claim.ts';
import { byTime, type Decision } from '../model/decision.ts';
import type { RecordEntry } from '../model/record.ts';
import { byId, byReading, compareVersions } from './order.ts';
import { ARTICLES, CLAIMS, CODINGS, DECISIONS, FORGOTTEN, RECORDS, type Table } from './rows.ts';
import type { Added, Coding, Forgotten, Reading, Store } from './store.ts';

/** What a store needs of a database: a few ways to run SQL, whoever's dialect it is. Parameters are `$1`, `$2` ... */
export interface Database {
  /** Adds rows that are not there yet; gives how many were new. */
  insertNew<T>(table: Table<T>, things: readonly T[]): Promise<number>;
  run(sql: string, parameters?: readonly string[]): Promise<void>;
  /** The rows of an answer, all of their columns as texts. */
  rows(sql: string): Promise<string[][]>;
  /** All or nothing; `work` gets the database to do it with. Two transactions that write wait for one another. */
  transaction<T>(work: (db: Database) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

/** The first column of an answer. */
const texts = async (db: Database, sql: string): Promise<string[]> =>
  (await db.rows(sql)).map(([first = '']) => first);

/** Turns the stored form of things into the things. */
const parsed = <T extends { readonly id: string }>(rows: readonly string[]): T[] =>
  rows.map((json) => JSON.parse(json) as T).sort(byId);

/** A store in a database that speaks SQL. */
export class SqlStore implements Store {
  readonly #db: Database;

  constructor(db: Database) {
    this.#db = db;
  }

  async add(given: readonly Coding[]): Promise<Added> {
    if (given.length === 0) return { articles: 0, claims: 0 };
    return this.#db.transaction(async (db) => {
      const down = new Set(await texts(db, 'select article from forgotten'));
      const codings = given.filter(({ article }) => !down.has(article.id));
      const articles = await db.insertNew(
        ARTICLES,
        codings.map((c) => c.article),
      );
      const recoded = await db.insertNew(
        CODINGS,
        codings.map((c) => ({ article: c.article.id, version: c.version })),
      );
      const claims = await db.insertNew(
        CLAIMS,
        codings.flatMap((c) => c.claims),
      );
      if (recoded > 0) await supersede(db);
      if (recoded > 0 || claims > 0) await setFolded(db, '');
      return { articles, claims };
    });
  }

  async articles(): Promise<Article[]> {
    return parsed(await texts(this.#db, 'select json from articles'));
  }

  async claims(): Promise<Claim[]> {
    return parsed(await texts(this.#db, 'select json from standing_claims'));
  }

  async supersededClaims(): Promise<Claim[]> {
    return parsed(await texts(this.#db, 'select json from superseded_claims'));
  }

  async readings(): Promise<Reading[]> {
    const rows = await this.#db.rows('select article, version from codings');
    return rows.map(([article = '', version = '']) => ({ article, version })).sort(byReading);
  }

  async forget(forgotten: Forgotten): Promise<boolean> {
    return this.#db.transaction(async (db) => {
      const there = (await texts(db, 'select id from articles')).includes(forgotten.article);
      await db.insertNew(FORGOTTEN, [forgotten]);
      if (!there) return false;
      for (const statement of ['claims where article', 'codings where article', 'articles where id'])
        await db.run(`delete from ${statement} = $1`, [forgotten.article]);
      await db.run('delete from records');
      await setFolded(db, '');
      return true;
    });
  }

  async forgotten(): Promise<Forgotten[]> {
    const rows = await this.#db.rows('select article, reason, day from forgotten');
    return rows
      .map(([article = '', reason = '', day = '']) => ({ article, reason, day }))
      .sort((a, b) => byId({ id: a.article }, { id: b.article }));
  }

  async decide(decisions: readonly Decision[]): Promise<number> {
    return this.#db.transaction(async (db) => {
      const added = await db.insertNew(DECISIONS, decisions);
      if (added > 0) await setFolded(db, '');
      return added;
    });
  }

  async decisions(): Promise<Decision[]> {
    return parsed<Decision>(await texts(this.#db, 'select json from decisions')).sort(byTime);
  }

  async putRecords(version: string, records: readonly RecordEntry[]): Promise<void> {
    await this.#db.transaction(async (db) => {
      await db.run('delete from records');
      await db.insertNew(RECORDS, records);
      await setFolded(db, version);
    });
  }

  async records(version: string): Promise<RecordEntry[] | null> {
    const [folded] = await texts(this.#db, "select value from meta where name = 'folded'");
    return folded === version ? parsed(await texts(this.#db, 'select json from records')) : null;
  }

  async close(): Promise<void> {
    await this.#db.close();
  }
}

/** Marks the codings of articles that a newer version has read. Versions are put in order here, not in SQL. */
async function supersede(db: Database): Promise<void> {
  const versions = (await texts(db, 'select distinct version from codings')).sort(compareVersions);
  for (const [i, version] of versions.entries())
    for (const older of versions.slice(0, i))
      await db.run(
        `update codings set superseded = true where not superseded and version = $1
         and article in (select article from codings where version = $2)`,
        [older, version],
      );
}

/** Which version of the fold made the records; '' for none that holds. */
const setFolded = (db: Database, version: string): Promise<void> =>
  db.run("update meta set value = $1 where name = 'folded'", [version]);
