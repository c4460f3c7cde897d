import type { Article } from '../model/article.ts';
import type { Claim } from '../model/claim.ts';
import { byTime, type Decision } from '../model/decision.ts';
import type { RecordEntry } from '../model/record.ts';
import { onPair, putDigest } from './onPair.ts';
import { byId, byReading, compareVersions } from './order.ts';
import { Pairs } from './pairs.ts';
import { parsed } from './parsed.ts';
import { SqlParts } from './parts.ts';
import { ARTICLES, CLAIMS, CODINGS, DECISIONS, FORGOTTEN, RECORDS, type Table, UNFOLDED } from './rows.ts';
import { newBase, setFolded, stateOf, texts } from './standing.ts';
import type { Added, Coding, Digest, Forgotten, OnPair, Reading, Store } from './store.ts';

/** What a store needs of a database: a few ways to run SQL, whoever's dialect it is. Parameters are `$1`, `$2` ... */
export interface Database {
  /** Adds rows that are not there yet; gives how many were new. */
  insertNew<T>(table: Table<T>, things: readonly T[]): Promise<number>;
  run(sql: string, parameters?: readonly string[]): Promise<void>;
  /** The rows of an answer, all of their columns as texts. */
  rows(sql: string, parameters?: readonly string[]): Promise<string[][]>;
  /** The rows of a table of which a column has one of some values: found by an index, however many there are. */
  among(
    table: Pick<Table<never>, 'name'>,
    columns: string,
    column: string,
    values: readonly string[],
  ): Promise<string[][]>;
  /** All or nothing; `work` gets the database to do it with. Nothing else is written meanwhile. */
  transaction<T>(work: (db: Database) => Promise<T>): Promise<T>;
  /** The same for what only adds articles: others may add at the same time. */
  addition<T>(work: (db: Database) => Promise<T>): Promise<T>;
  /** Has others who add some of these articles wait for the end of this addition. */
  hold(articles: readonly string[]): Promise<void>;
  close(): Promise<void>;
}

/** The parts of a list that is given as one text. */
const PARTS = "(select unnest(string_to_array($1, ',')))";

/** A store in a database that speaks SQL. */
export class SqlStore implements Store {
  readonly #db: Database;
  readonly #pairs = new Pairs();
  readonly parts: SqlParts;

  constructor(db: Database) {
    this.#db = db;
    this.parts = new SqlParts(db);
  }

  async add(given: readonly Coding[]): Promise<Added> {
    if (given.length === 0) return { articles: 0, claims: 0 };
    // In one order, lest two that add the same articles wait for one another
    const ordered = [...given].sort((a, b) => byId(a.article, b.article));
    return this.#db.addition(async (db) => {
      const ids = ordered.map(({ article }) => article.id).join();
      const down = new Set(await texts(db, `select article from forgotten where article in ${PARTS}`, [ids]));
      return addAll(
        db,
        ordered.filter(({ article }) => !down.has(article.id)),
      );
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
      await unfold(db);
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
      if (added > 0) await unfold(db);
      return added;
    });
  }

  async decisions(): Promise<Decision[]> {
    return parsed<Decision>(await texts(this.#db, 'select json from decisions')).sort(byTime);
  }

  state(): Promise<string> {
    return stateOf(this.#db);
  }

  async putRecords(
    version: string,
    records: readonly RecordEntry[],
    state?: string,
    digest?: Digest,
  ): Promise<void> {
    this.#pairs.clear();
    await this.#db.transaction(async (db) => {
      if (state !== undefined && state !== (await stateOf(db))) return;
      await db.run('delete from records');
      await db.insertNew(RECORDS, records);
      await putDigest(db, records, digest);
      await db.run('delete from unfolded');
      await newBase(db, digest?.families ? version : '');
      await setFolded(db, version);
    });
  }

  async records(version: string): Promise<RecordEntry[] | null> {
    const [folded] = await texts(this.#db, "select value from meta where name = 'folded'");
    return folded === version ? parsed(await texts(this.#db, 'select json from records')) : null;
  }

  async onPair(version: string, pair: readonly [string, string]): Promise<OnPair | null> {
    const { folded, base = '', digested } = await this.#standing();
    if (folded !== version || digested !== 'true') return null;
    const kept = this.#pairs.get(base, pair);
    if (kept) return kept;
    const [summary = ''] = await texts(this.#db, "select value from meta where name = 'summary'");
    const held = await onPair(this.#db, pair, summary);
    // Others may have folded the store again meanwhile
    if ((await this.#standing()).base === base) this.#pairs.put(base, pair, held);
    return held;
  }

  /** How the records stand. The summary is long: only whether there is one is asked. */
  async #standing(): Promise<Record<string, string>> {
    const digested = "select 'digested', cast(value <> '' as varchar) from meta where name = 'summary'";
    const rows = await this.#db.rows(
      `select name, value from meta where name in ('folded', 'base') union all ${digested}`,
    );
    return Object.fromEntries(rows);
  }

  async close(): Promise<void> {
    await this.#db.close();
  }
}

async function addAll(db: Database, codings: readonly Coding[]): Promise<Added> {
  const ids = codings.map(({ article }) => article.id);
  const articles = await db.insertNew(
    ARTICLES,
    codings.map((c) => c.article),
  );
  if (articles < new Set(ids).size) await db.hold(ids);
  const recoded = await db.insertNew(
    CODINGS,
    codings.map((c) => ({ article: c.article.id, version: c.version })),
  );
  const claims = await db.insertNew(
    CLAIMS,
    codings.flatMap((c) => c.claims),
  );
  if (recoded > articles) await supersede(db, ids);
  if (recoded === 0 && claims === 0) return { articles, claims };
  await setFolded(db, '');
  await db.insertNew(
    UNFOLDED,
    codings.map(({ article }) => ({ article: article.id })),
  );
  return { articles, claims };
}

/** The records have to be folded anew. */
async function unfold(db: Database): Promise<void> {
  await setFolded(db, '');
  await newBase(db, '');
}

/** Marks the codings of articles that a newer version has read. Versions are put in order here, not in SQL. */
async function supersede(db: Database, articles: readonly string[]): Promise<void> {
  const list = articles.join();
  const found = await texts(db, `select distinct version from codings where article in ${PARTS}`, [list]);
  const versions = found.sort(compareVersions);
  for (const [i, version] of versions.entries())
    for (const older of versions.slice(0, i))
      await db.run(
        `update codings set superseded = true where article in ${PARTS} and not superseded and version = $2
         and article in (select article from codings where article in ${PARTS} and version = $3)`,
        [list, older, version],
      );
}
