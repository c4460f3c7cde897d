import { randomBytes } from 'node:crypto';
import { type Command, Option } from 'commander';
import { RemoteStore } from '../../held/remote.ts';
import { HeldStore } from '../../held/store.ts';
import { openDoor } from '../../http/index.ts';
import { canonicalJson } from '../../model/ids.ts';
import type { Reader } from '../../pipeline.ts';
import type { Store } from '../../store/store.ts';
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
} from '../../watch/index.ts';
import { loadCowCodes } from '../data.ts';
import { latestDayOnEarth } from '../dates.ts';
import { EXIT } from '../errors.ts';
import { Interrupt } from '../interrupt.ts';
import { once } from '../once.ts';
import { actorsOption, codebookOption, type OwnFlags } from '../own.ts';
import { pairOf } from '../pair.ts';
import { readerWith } from '../reader.ts';
import { announce, isPostgres, recordsOf, storeOption, withStore } from '../storeAt.ts';
import { Terminal, type TerminalOptions } from '../terminal.ts';
import {
  loadFeeds,
  privateOption,
  stateFolderOf,
  stateOption,
  type WatchingFlags,
  withWatch,
} from '../watching.ts';

interface WatchFlags extends TerminalOptions, OwnFlags, WatchingFlags {
  readonly alert: readonly (readonly [string, string])[];
  readonly once?: boolean;
  readonly json?: boolean;
}

/** `entente watch`: what is new in feeds into the record, as it comes. */
export function addWatch(program: Command): void {
  const watch = program
    .command('watch')
    .summary('add what is new in feeds to the record, as it comes')
    .description(
      'Polls the RSS, Atom, RDF and JSON feeds of a list until Ctrl-C, reads each report that they tell of, and adds it ' +
        'to the record. Other commands work on the same store meanwhile. See docs/guide/feeds.md.',
    )
    .argument('<feeds>', 'a list of feeds (YAML), as examples/feeds.yaml')
    .addOption(storeOption())
    .addOption(
      new Option('--alert <pair>', 'print what is new on a pair, as KOR-CHN; may be given several times')
        .default([])
        .argParser((text: string, pairs: WatchFlags['alert']) => [...pairs, pairOf(text.split('-'))]),
    )
    .option('--once', 'ask every feed once, and end')
    .option('--json', 'print alerts as JSON lines')
    .addOption(stateOption())
    .addOption(privateOption())
    .addOption(codebookOption())
    .addOption(actorsOption())
    .addHelpText(
      'after',
      `
Examples:
  entente watch feeds.yaml --alert KOR-CHN          watch, and print what is new between the two
  entente watch feeds.yaml --once --store asia.duckdb
  entente watch status feeds.yaml                   how the feeds are
  entente serve --watch feeds.yaml                  watch and serve the record`,
    )
    .action(async (feeds: string, _: unknown, command: Command) => {
      process.exitCode = await run(feeds, command.optsWithGlobals<WatchFlags>());
    });
  addStatus(watch);
}

function addStatus(watch: Command): void {
  watch
    .command('status')
    .summary('how watched feeds are')
    .description('Prints for each feed when it was polled, what was taken, what was refused and why.')
    .argument('<feeds>', 'the list of feeds')
    .addOption(storeOption())
    .addOption(stateOption())
    .option('--json', 'print it as JSON')
    .action(async (feeds: string, _: unknown, command: Command) => {
      const flags = command.optsWithGlobals<WatchFlags>();
      const folder = stateFolderOf(feeds, flags);
      const all = loadFeeds(feeds).feeds.map((feed) =>
        healthOf(feed, peek(folder, feed.url) ?? freshState(feed.url)),
      );
      const text = flags.json
        ? `${canonicalJson({ feeds: all })}\n`
        : healthText({ feeds: all, clockJumps: 0 });
      await new Terminal(flags).out(text);
    });
}

async function run(feeds: string, flags: WatchFlags): Promise<number> {
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
    terminal.note(`Watching ${watch.health.feeds.length} feeds for ${flags.store} until Ctrl-C`);
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
  terminal.note(`${sum('taken') - taken} reports taken, with ${sum('claims') - claims} claims${fault}`);
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
