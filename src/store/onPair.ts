import type { Article } from '../model/article.ts';
import type { Claim } from '../model/claim.ts';
import { byTime, type Decision } from '../model/decision.ts';
import type { Family, RecordEntry } from '../model/record.ts';
import { aloneKey, lookupKeysOf, pairKey } from './keys.ts';
import { byId } from './order.ts';
import { parsed } from './parsed.ts';
import { ARTICLES, CLAIMS, DIGEST, FAMILIES, KIN, LOOKUP, RECORDS, type Table } from './rows.ts';
import type { Database } from './sql.ts';
import type { Digest, OnPair } from './store.ts';

/** Keeps what the records of pairs are found by, in place of what was before. */
export async function putDigest(
  db: Database,
  records: readonly RecordEntry[],
  digest?: Digest,
): Promise<void> {
  for (const table of [LOOKUP, DIGEST, FAMILIES, KIN]) await db.run(`delete from ${table.name}`);
  await db.run("update meta set value = $1 where name = 'summary'", [digest?.summary ?? '']);
  if (!digest) return;
  const { gone, put } = digest;
  const others = new Set([...gone, ...put.map(({ id }) => id)]);
  const newest = [...records.filter(({ id }) => !others.has(id)), ...put];
  await db.insertNew(DIGEST, digestRows(digest));
  await putLookup(db, newest);
  if (digest.families) await putFamilies(db, digest.families);
}

/** What is other on the newest day, a row each. */
export const digestRows = ({
  gone,
  put,
}: Pick<Digest, 'gone' | 'put'>): { readonly id: string; readonly record: RecordEntry | null }[] => [
  ...gone.map((id) => ({ id, record: null })),
  ...put.map((record) => ({ id: record.id, record })),
];

/** Keeps what records of the newest day are looked up by. */
export const putLookup = async (db: Database, newest: readonly RecordEntry[]): Promise<void> => {
  await db.insertNew(
    LOOKUP,
    newest.flatMap((record) => lookupKeysOf(record).map((key) => ({ key, record: record.id }))),
  );
};

/** Rows that go into a table at once: a million claims have many millions of keys. */
const ROWS = 500_000;

/** Keeps families with what they are found by. */
export async function putFamilies(db: Database, families: Iterable<Family>): Promise<void> {
  let [keys, kin]: [{ key: number; family: string }[], { family: string; record: string }[]] = [[], []];
  const flush = async (): Promise<void> => {
    await db.insertNew(FAMILIES, keys);
    await db.insertNew(KIN, kin);
    [keys, kin] = [[], []];
  };
  for (const { name: family, records, keys: own } of families) {
    for (const key of own) keys.push({ key, family });
    if (records.length > 1) for (const record of records) kin.push({ family, record });
    if (keys.length > ROWS) await flush();
  }
  await flush();
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
  const opposed = await recordsAt(db, opponentsOf(own), own);
  // Who denies those is told with them
  const beyond = await recordsAt(db, opponentsOf(opposed), [...own, ...opposed]);
  const records = [...own, ...opposed, ...beyond].sort(byId);
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

/** Ids of the records that some contradict. */
const opponentsOf = (records: readonly RecordEntry[]): string[] =>
  records.flatMap(({ contradictions }) => contradictions.flatMap((one) => one.records));

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
