import type { Article } from '../model/article.ts';
import type { Claim } from '../model/claim.ts';
import type { RecordEntry } from '../model/record.ts';
import { digestRows, putFamilies, putLookup } from './onPair.ts';
import { byId } from './order.ts';
import { parsed } from './parsed.ts';
import { ARTICLES, CLAIMS, CODINGS, DIGEST, FAMILIES, KIN, keyText, LOOKUP, RECORDS } from './rows.ts';
import type { Database } from './sql.ts';
import { newBase, setFolded, stateOf, texts } from './standing.ts';
import type { Families, Imprint, Parts, Refolded } from './store.ts';

/** The parts of a store in a database that speaks SQL. */
export class SqlParts implements Parts {
  readonly #db: Database;

  constructor(db: Database) {
    this.#db = db;
  }

  async base(version: string): ReturnType<Parts['base']> {
    const meta = new Map((await this.#db.rows('select name, value from meta')) as [string, string][]);
    const base = meta.get('base') ?? '';
    if (!base.startsWith(`${version} `)) return null;
    const unfolded = await texts(this.#db, 'select article from unfolded order by article');
    return { base, unfolded, summary: meta.get('summary') ?? '' };
  }

  async families(keys: Iterable<number>): Promise<Families> {
    const wanted = Array.from(new Set(keys), keyText);
    const names = await distinct(this.#db.among(FAMILIES, 'family', 'key', wanted));
    const kin = await distinct(this.#db.among(KIN, 'record', 'family', names));
    const ids = [...new Set([...names, ...kin])];
    const records = (await this.#db.among(RECORDS, 'json', 'id', ids)).map(([json = '']) => json);
    const digest = await this.#db.among(DIGEST, 'id, json', 'id', ids);
    return {
      names,
      records: parsed<RecordEntry>(records),
      newest: parsed<RecordEntry>(digest.flatMap(([, json = '']) => (json === '' ? [] : json))),
      gone: digest.flatMap(([id = '', json]) => (json === '' ? id : [])).sort(),
    };
  }

  async claims(
    which: 'standing' | 'all',
    by: 'id' | 'key' | 'article',
    values: Iterable<string>,
  ): Promise<Claim[]> {
    const rows = await this.#db.among(CLAIMS, 'json', by, [...new Set(values)]);
    const claims = parsed<Claim>(rows.map(([json = '']) => json));
    return which === 'all' ? claims : this.#standing(claims);
  }

  async #standing(claims: readonly Claim[]): Promise<Claim[]> {
    const articles = new Set(claims.map(({ evidence }) => evidence.article));
    const codings = await this.#db.among(CODINGS, 'article, version, superseded', 'article', [...articles]);
    const standing = new Set(
      codings.flatMap(([article, version, over]) => (over === 'true' ? [] : `${article} ${version}`)),
    );
    return claims.filter(({ evidence, coder }) => standing.has(`${evidence.article} ${coder.version}`));
  }

  async articles(ids: Iterable<string>): Promise<Article[]> {
    return parsed(
      (await this.#db.among(ARTICLES, 'json', 'id', [...new Set(ids)])).map(([json = '']) => json),
    );
  }

  async imprints(): Promise<Imprint[]> {
    const rows = await this.#db.rows(
      "select id, published, coalesce(publisher, ''), coalesce(agency, '') from articles",
    );
    return rows
      .map(([id = '', published = '', publisher, agency]) => ({
        id,
        published,
        ...(publisher && { publisher }),
        ...(agency && { agency }),
      }))
      .sort(byId);
  }

  versions(): Promise<string[]> {
    return texts(this.#db, 'select distinct version from codings where not superseded order by version');
  }

  async claimsBy(version: string): Promise<Claim[]> {
    return parsed(await texts(this.#db, 'select json from standing_claims where version = $1', [version]));
  }

  async size(): Promise<number> {
    return Number((await texts(this.#db, 'select count(*) from records'))[0]);
  }

  async put(version: string, refolded: Refolded, base: string, state: string): Promise<boolean> {
    return this.#db.transaction(async (db) => {
      const [known] = await texts(db, "select value from meta where name = 'base'");
      if (known !== base || (await stateOf(db)) !== state) return false;
      await putRefolded(db, refolded);
      await db.run('delete from unfolded');
      await newBase(db, version);
      await setFolded(db, version);
      return true;
    });
  }
}

async function putRefolded(db: Database, refolded: Refolded): Promise<void> {
  const { gone, put, newest, digest, families, summary } = refolded;
  await remove(db, RECORDS, 'id', [...gone, ...put.map(({ id }) => id)]);
  await db.insertNew(RECORDS, put);
  await remove(db, LOOKUP, 'record', [...newest.gone, ...newest.put.map(({ id }) => id)]);
  await putLookup(db, newest.put);
  await remove(db, DIGEST, 'id', digest.of);
  await db.insertNew(DIGEST, digestRows(digest));
  for (const table of [FAMILIES, KIN]) await remove(db, table, 'family', families.gone);
  await putFamilies(db, families.put);
  await db.run("update meta set value = $1 where name = 'summary'", [summary]);
}

const distinct = async (rows: Promise<string[][]>): Promise<string[]> =>
  [...new Set((await rows).map(([first = '']) => first))].sort();

/** Takes out the rows of which a column has one of some ids: they have no comma in them. */
const remove = (
  db: Database,
  { name }: { readonly name: string },
  column: string,
  ids: readonly string[],
): Promise<void> =>
  db.run(`delete from ${name} where ${column} in (select unnest(string_to_array($1, ',')))`, [ids.join()]);
