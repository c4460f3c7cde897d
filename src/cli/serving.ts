import { randomBytes } from 'node:crypto';
import { follow } from '../held/follow.ts';
import { HeldStore } from '../held/store.ts';
import { isLoopback, openDoor } from '../http/index.ts';
import { aborted } from '../node/processes.ts';
import type { Reader } from '../pipeline.ts';
import type { Store } from '../store/store.ts';
import { keepInHeld, type Watch } from '../watch/index.ts';
import { loadCowCodes } from './data.ts';
import { latestDayOnEarth } from './dates.ts';
import { UsageError } from './errors.ts';
import { Interrupt } from './interrupt.ts';
import { once } from './once.ts';
import type { OwnFlags } from './own.ts';
import { readerWith } from './reader.ts';
import { announce, isPostgres, withOwnStore } from './storeAt.ts';
import { Terminal, type TerminalOptions } from './terminal.ts';
import { readToken } from './tokenFile.ts';
import { loadFeeds, withWatch } from './watching.ts';
import type { WatchingFlags } from './watchOptions.ts';

export interface ServeFlags extends TerminalOptions, OwnFlags, WatchingFlags {
  readonly watch?: string;
  readonly host: string;
  readonly port: number;
  readonly tokenFile?: string;
  readonly rate: number;
  readonly note: readonly string[];
}

/** Serves a store until it is interrupted. Apart from the command, since the server takes a while to load. */
export async function serve(flags: ServeFlags): Promise<void> {
  const token = flags.tokenFile === undefined ? null : readToken(flags.tokenFile);
  if (token === null && !isLoopback(flags.host))
    throw new UsageError(
      `to listen at ${flags.host} takes a token: give a file with one by --token-file FILE`,
    );
  if (flags.watch !== undefined) loadFeeds(flags.watch);
  const interrupt = new Interrupt();
  try {
    await withOwnStore(flags.store, 'create', (store) => serveStore(store, token, flags, interrupt.signal));
  } finally {
    interrupt.stop();
  }
}

async function serveStore(
  store: Store,
  given: string | null,
  flags: ServeFlags,
  end: AbortSignal,
): Promise<void> {
  const terminal = new Terminal(flags);
  const held = await HeldStore.of(store);
  const reader = once(() => readerWith(flags));
  if (flags.watch === undefined) await serveHeld(held, given, flags, { terminal, reader, watch: null, end });
  else {
    // What is wrong with patterns and actors of one's own is to be said before anything is read with them
    reader();
    await withWatch(flags.watch, flags, { keep: keepInHeld(held), reader, terminal }, (watch) =>
      serveHeld(held, given, flags, { terminal, reader, watch, end }),
    );
  }
  await held.keep();
}

interface Serving {
  readonly terminal: Terminal;
  readonly reader: () => Reader;
  readonly watch: Watch | null;
  readonly end: AbortSignal;
}

async function serveHeld(
  held: HeldStore,
  given: string | null,
  flags: ServeFlags,
  { terminal, reader, watch, end }: Serving,
): Promise<void> {
  const token = given ?? randomBytes(32).toString('base64url');
  const door = await openDoor({
    held,
    reader,
    cow: loadCowCodes(),
    notes: flags.note,
    today: latestDayOnEarth,
    watch: watch && (() => watch.health),
    host: flags.host,
    port: flags.port,
    token,
    handsOutToken: given === null,
    rate: flags.rate,
    quiet: flags.quiet ?? false,
  }).catch((error: unknown) => {
    throw unlistenable(error, flags);
  });
  await announce(flags.store, { url: door.url, token });
  await terminal.out(`${door.url}\n`);
  terminal.note(
    `Serving ${flags.store}${held.holdings.articles.length === 0 ? ', which holds no report yet,' : ''} until Ctrl-C`,
  );
  // Workers on other machines add to a database; a file has this process alone
  const unfollow = isPostgres(flags.store)
    ? follow(held, (error) => terminal.note(`Cannot ask for what is new: ${String(error)}`))
    : undefined;
  await Promise.all([aborted(end), watch?.run(end)]);
  await unfollow?.();
  await door.close();
}

function unlistenable(error: unknown, { host, port }: ServeFlags): unknown {
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'EADDRINUSE')
    return new UsageError(`port ${port} of ${host} is taken; give another with --port, or 0 for any`);
  if (code === 'EACCES')
    return new UsageError(`port ${port} may not be used; give one above 1023 with --port`);
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
    return new UsageError(`${host} is no address of this machine; give one with --host`);
  return error;
}
