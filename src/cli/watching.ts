import { readFileSync } from 'node:fs';
import { InputError } from '../model/errors.ts';
import { RULES } from '../node/fetch/request.ts';
import type { Reader } from '../pipeline.ts';
import {
  CLOCK,
  createWeb,
  type FeedsFile,
  type Keep,
  type News,
  readFeedsFile,
  StateFolder,
  Watch,
} from '../watch/index.ts';
import { latestDayOnEarth } from './dates.ts';
import { UsageError } from './errors.ts';
import { isPostgres } from './storeAt.ts';
import type { Terminal } from './terminal.ts';
import type { WatchingFlags } from './watchOptions.ts';

/** @throws UsageError, with the line, if it is no list of feeds */
export function loadFeeds(path: string): FeedsFile {
  try {
    return readFeedsFile(readFileSync(path, 'utf8'), path);
  } catch (error) {
    if (error instanceof InputError) throw new UsageError(error.message);
    throw new UsageError(
      `${path}: cannot be read (${(error as NodeJS.ErrnoException).code}); check the path`,
    );
  }
}

/** Where it is kept what was seen: it belongs to the store, since what was seen is in there. */
export const stateFolderOf = (feeds: string, { store, state }: WatchingFlags): string =>
  state ?? `${isPostgres(store) ? feeds : store}.watch`;

interface Working {
  readonly keep: Keep;
  readonly reader: () => Reader;
  readonly terminal: Terminal;
  readonly tell?: (news: News) => Promise<void>;
}

/** Watches feeds for the time of some work. */
export async function withWatch<T>(
  path: string,
  flags: WatchingFlags,
  { keep, reader, terminal, tell = async () => undefined }: Working,
  work: (watch: Watch) => Promise<T>,
): Promise<T> {
  const file = loadFeeds(path);
  const trusted = new Set(flags.allowPrivate);
  const rules = {
    ...RULES,
    trusts: ({ host }: URL) => trusted.has(host),
    remedy: ({ host }: URL) => `if it is of your own network, allow it with --allow-private ${host}`,
  };
  const folder = StateFolder.open(stateFolderOf(path, flags));
  try {
    const watch = new Watch({
      file,
      folder,
      keep,
      tell,
      reader,
      clock: CLOCK,
      random: Math.random,
      today: latestDayOnEarth,
      get: createWeb({ rules, clock: CLOCK, delay: file.delay, contact: file.contact }),
      refuse: (_, error) => terminal.error(error),
      note: (text) => terminal.note(text),
    });
    return await work(watch);
  } finally {
    folder.close();
  }
}
