import type { Article } from '../model/article.ts';
import type { Claim } from '../model/claim.ts';
import { byTime, type Decision } from '../model/decision.ts';
import type { RecordEntry } from '../model/record.ts';
import { aloneKey, lookupKeysOf, pairKey } from './keys.ts';
import { byId } from './order.ts';
import { parsed } from './parsed.ts';
import { ARTICLES, CLAIMS, DIGEST, LOOKUP, RECORDS, type Table } from './rows.ts';
import type { Database } from './sql.ts';
import type { Digest, OnPair } from './store.ts';

/** Keeps what the records of pairs are found by, in place of what was before. */
export async function putDigest(
  db: Database,
  records: readonly RecordEntry[],
  digest?: Digest,
): Promise<void> {
  await db.run('delete from lookup');
  await db.run('delete from digest');
  await db.run("update meta set value = $1 where name = 'summary'", [digest?.summary ?? '']);
  if (!digest) return;
  const { gone, put } = digest;
  const others = new Set([...gone, ...put.map(({ id }) => id)]);
  const newest = [...records.filter(({ id }) => !others.has(id)), ...put];
  await db.insertNew(DIGEST, [
    ...gone.map((id) => ({ id, record: null })),
    ...put.map((record) => ({ id: record.id, record })),
  ]);
  await db.insertNew(
    LOOKUP,
    newest.flatMap((record) => lookupKeysOf(record).map((key) => ({ key, record: record.id }))),
  );
}

/** All that is held on two actors on the newest day. */
export async function onPair(
  db: Database,
  pair: readonly [string, string],
  summary: string,
): Promise<OnPair> {
  const both = await recordsAt(db, await idsAt(db, [pairKey(pair)]));
  const beside = [...new Set(both.flatMap(({ sources }) => sources))];
  const keys = beside.flatMap((article) => pair.map((code) => aloneKey(code, article)));
  const alone = await recordsAt(db, await idsAt(db, keys), both);
  const own = [...both, ...alone];
  const opposed = own.flatMap(({ contradictions }) => contradictions.flatMap(({ records }) => records));
  const records = [...own, ...(await recordsAt(db, opposed, own))].sort(byId);
  const claims = await things<Claim>(
    db,
    CLAIMS,
    records.flatMap((record) => record.claims),
  );
  const sources = new Set(records.flatMap((record) => record.sources));
  const decisions = (await db.rows('select json from decisions')).map(([json = '']) => json);
  return {
    summary,
    records,
    claims,
    articles: await things<Article>(db, ARTICLES, [...sources]),
    decisions: parsed<Decision>(decisions).sort(byTime),
  };
}

const idsAt = async (db: Database, keys: readonly string[]): Promise<string[]> =>
  (await db.among(LOOKUP, 'record', 'key', keys)).map(([record = '']) => record);

/** Records as they are on the newest day, without those that are known already. */
async function recordsAt(
  db: Database,
  ids: readonly string[],
  known: readonly RecordEntry[] = [],
): Promise<RecordEntry[]> {
  const have = new Set(known.map(({ id }) => id));
  const wanted = [...new Set(ids)].filter((id) => !have.has(id));
  const rows = [
    ...(await db.among(RECORDS, 'id, json', 'id', wanted)),
    ...(await db.among(DIGEST, 'id, json', 'id', wanted)),
  ];
  const byId = new Map(rows.map(([id = '', json = '']) => [id, json]));
  return parsed([...byId.values()].filter((json) => json !== ''));
}

const things = async <T extends { readonly id: string }>(
  db: Database,
  table: Table<T>,
  ids: readonly string[],
): Promise<T[]> => parsed<T>((await db.among(table, 'json', 'id', ids)).map(([json = '']) => json));
