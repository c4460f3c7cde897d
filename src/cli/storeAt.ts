import { InvalidArgumentError, Option } from 'commander';
import { CODER_VERSION } from '../coding/index.ts';
import type { RecordEntry } from '../model/record.ts';
import { foldRecords, Review } from '../record/index.ts';
import type { Store } from '../store/store.ts';

/** `--store FILE`, the same for every command. */
export const storeOption = (): Option =>
  new Option('--store <store>', 'the record: a DuckDB file, or postgres://user:password@host/database')
    .default('entente.duckdb')
    .argParser((value: string) => {
      if (/^[a-z]+:\/\//.test(value) && !isPostgres(value)) {
        throw new InvalidArgumentError('Give a DuckDB file, or an address that begins with postgres://.');
      }
      return value;
    });

const isPostgres = (store: string): boolean => /^postgres(ql)?:\/\//.test(store);

/** Only the database that is asked for is loaded. */
const open = async (store: string, mode: 'create' | 'existing'): Promise<Store> =>
  isPostgres(store)
    ? (await import('../store/postgres/index.ts')).openPostgres(store, mode)
    : (await import('../store/duckdb/index.ts')).openDuckDb(store, mode);

/** Opens a store for the time of some work, and closes it whatever happens. */
export async function withStore<T>(
  file: string,
  mode: 'create' | 'existing',
  work: (store: Store) => Promise<T>,
): Promise<T> {
  const store = await open(file, mode);
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

/** The records of a store, folded anew if claims were added since the last fold. */
export async function recordsOf(store: Store): Promise<RecordEntry[]> {
  return (await store.records(CODER_VERSION)) ?? rebuilt(store);
}

/** The records of a store, folded anew from all of its claims, and kept. */
export async function rebuilt(store: Store): Promise<RecordEntry[]> {
  const records = foldRecords(
    await store.articles(),
    await store.claims(),
    new Review(await store.decisions()),
  );
  await store.putRecords(CODER_VERSION, records);
  return records;
}
