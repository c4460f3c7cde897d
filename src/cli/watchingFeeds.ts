import { randomBytes } from 'node:crypto';
import { RemoteStore } from '../held/remote.ts';
import { HeldStore } from '../held/store.ts';
import { openDoor } from '../http/index.ts';
import { counted } from '../model/counted.ts';
import { canonicalJson } from '../model/ids.ts';
import type { Reader } from '../pipeline.ts';
import type { Store } from '../store/store.ts';
import {
  alertsOf,
  alertText,
  freshState,
  healthOf,
  healthText,
  type Keep,
  keepInHeld,
  keepInStore,
  type News,
  peek,
  type Watch,
} from '../watch/index.ts';
import { loadCowCodes } from './data.ts';
import { latestDayOnEarth } from './dates.ts';
import { EXIT } from './errors.ts';
import { Interrupt } from './interrupt.ts';
import { once } from './once.ts';
import type { OwnFlags } from './own.ts';
import { readerWith } from './reader.ts';
import { announce, isPostgres, recordsOf, withStore } from './storeAt.ts';
import { Terminal, type TerminalOptions } from './terminal.ts';
import { loadFeeds, stateFolderOf, withWatch } from './watching.ts';
import type { WatchingFlags } from './watchOptions.ts';

export interface WatchFlags extends TerminalOptions, OwnFlags, WatchingFlags {
  readonly alert: readonly (readonly [string, string])[];
  readonly once?: boolean;
  readonly json?: boolean;
}

/** Prints how the feeds of a list are. */
export async function printStatus(feeds: string, flags: WatchFlags): Promise<void> {
  const folder = stateFolderOf(feeds, flags);
  const all = loadFeeds(feeds).feeds.map((feed) =>
    healthOf(feed, peek(folder, feed.url) ?? freshState(feed.url)),
  );
  const text = flags.json ? `${canonicalJson({ feeds: all })}\n` : healthText({ feeds: all, clockJumps: 0 });
  await new Terminal(flags).out(text);
}

/**
 * Watches the feeds of a list until it is interrupted. Apart from the command, since this takes a while to load.
 * @returns the exit code
 */
export async function watchFeeds(feeds: string, flags: WatchFlags): Promise<number> {
  const terminal = new Terminal(flags);
  // What the call gives may be wrong, and nothing is to be read then
  loadFeeds(feeds);
  const made = readerWith(flags);
  const interrupt = new Interrupt();
  try {
    return await withStore(flags.store, 'create', (store) =>
      watchInto(store, feeds, flags, { terminal, reader: () => made, end: interrupt.signal }),
    );
  } finally {
    interrupt.stop();
  }
}

interface Run {
  readonly terminal: Terminal;
  readonly reader: () => Reader;
  readonly end: AbortSignal;
}

async function watchInto(store: Store, feeds: string, flags: WatchFlags, run: Run): Promise<number> {
  const { terminal, reader, end } = run;
  const isOwn = !(store instanceof RemoteStore) && !isPostgres(flags.store);
  const held = once(() => HeldStore.of(store));
  const keep: Keep = isOwn
    ? async (codings) => keepInHeld(await held())(codings)
    : keepInStore(store, () => recordsOf(store), flags.alert.length > 0);
  const tell = (news: News): Promise<void> => print(news, flags, terminal);
  const code = await withWatch(feeds, flags, { keep, tell, reader, terminal }, async (watch) => {
    if (flags.once) return onceIn(watch, run);
    const door = isOwn ? await doorTo(await held(), watch, flags, reader) : null;
    terminal.note(`Watching ${counted(watch.health.feeds.length, 'feed')} for ${flags.store} until Ctrl-C`);
    await watch.run(end);
    await door?.close();
    return EXIT.done;
  });
  if (isOwn) await (await held()).keep();
  return code;
}

async function onceIn(watch: Watch, { terminal, end }: Run): Promise<number> {
  const sum = (of: 'taken' | 'claims'): number =>
    watch.health.feeds.reduce((total, feed) => total + feed[of], 0);
  const [taken, claims] = [sum('taken'), sum('claims')];
  const well = await watch.once(end);
  const fault = well ? '' : '; something was refused, as said above';
  terminal.note(
    `${counted(sum('taken') - taken, 'report')} taken, with ${counted(sum('claims') - claims, 'claim')}${fault}`,
  );
  return well ? EXIT.done : EXIT.refused;
}

/** A way for the other commands to the store while this process holds it. */
async function doorTo(held: HeldStore, watch: Watch, { store }: WatchFlags, reader: () => Reader) {
  const token = randomBytes(32).toString('base64url');
  const door = await openDoor({
    held,
    reader,
    cow: loadCowCodes(),
    notes: [],
    today: latestDayOnEarth,
    watch: () => watch.health,
    host: '127.0.0.1',
    port: 0,
    token,
    handsOutToken: false,
    rate: 0,
    quiet: true,
  });
  await announce(store, { url: door.url, token });
  return door;
}

async function print(news: News, { alert, json }: WatchFlags, terminal: Terminal): Promise<void> {
  for (const pair of alert)
    for (const one of alertsOf(news, pair))
      await terminal.out(json ? `${canonicalJson(one)}\n` : alertText(one));
}
