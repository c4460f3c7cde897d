import { InvalidArgumentError, Option } from 'commander';
import { digested } from '../assess/index.ts';
import { CODER_VERSION } from '../coding/index.ts';
import { caughtUp } from '../held/part/refold.ts';
import { type DoorPlace, RemoteStore } from '../held/remote.ts';
import type { RecordEntry } from '../model/record.ts';
import { packageVersion } from '../node/package.ts';
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

export const isPostgres = (store: string): boolean => /^postgres(ql)?:\/\//.test(store);

/** Only the database that is asked for is loaded. */
const open = async (store: string, mode: Mode): Promise<Store> =>
  isPostgres(store)
    ? (await import('../store/postgres/index.ts')).openPostgres(store, mode)
    : (await import('../store/duckdb/index.ts')).openDuckDb(store, mode);

type Mode = 'create' | 'existing';

/** A store, or the way to it through the process that holds it and serves. */
async function reach(store: string, mode: Mode): Promise<Store> {
  try {
    return await open(store, mode);
  } catch (error) {
    const place = isPostgres(store) ? null : (await import('../store/duckdb/index.ts')).doorOf(store);
    const remote = place && (await RemoteStore.at(place, packageVersion()));
    if (!remote) throw error;
    return remote;
  }
}

/** Opens a store for the time of some work, and closes it whatever happens; if it is served, through the server. */
export const withStore = async <T>(
  file: string,
  mode: Mode,
  work: (store: Store) => Promise<T>,
): Promise<T> => closing(await reach(file, mode), work);

/** The same for work that needs the store for itself. */
export const withOwnStore = async <T>(
  file: string,
  mode: Mode,
  work: (store: Store) => Promise<T>,
): Promise<T> => closing(await open(file, mode), work);

async function closing<T>(store: Store, work: (store: Store) => Promise<T>): Promise<T> {
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

/** Tells the other commands where the process that holds a store can be asked. */
export async function announce(store: string, place: DoorPlace): Promise<void> {
  if (!isPostgres(store)) (await import('../store/duckdb/index.ts')).writeLock(store, place);
}

/** The records of a store, folded anew if claims were added since the last fold. */
export async function recordsOf(store: Store): Promise<RecordEntry[]> {
  const records = await store.records(CODER_VERSION);
  if (records) return records;
  return ((await caughtUp(store)) && (await store.records(CODER_VERSION))) || rebuilt(store);
}

/** Has the records of a store hold. @returns how many there are */
export async function folded(store: Store): Promise<number> {
  return (await caughtUp(store)) && store.parts ? store.parts.size() : (await recordsOf(store)).length;
}

/** The records of a store, folded anew from all of its claims, and kept. */
export async function rebuilt(store: Store): Promise<RecordEntry[]> {
  const state = await store.state();
  const { records, digest } = digested({
    articles: await store.articles(),
    claims: await store.claims(),
    decisions: await store.decisions(),
  });
  await store.putRecords(CODER_VERSION, records, state, digest);
  return [...records];
}
