import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import type { Command } from 'commander';
import { CODER_VERSION } from '../../coding/index.ts';
import { counted } from '../../model/counted.ts';
import { InputError } from '../../model/errors.ts';
import { faultsOf } from '../../record/index.ts';
import { addDump, dumpOf } from '../../store/dump.ts';
import type { Store } from '../../store/store.ts';
import { EXIT } from '../errors.ts';
import { rebuilt, recordsOf, storeOption, withStore } from '../storeAt.ts';
import { Terminal, type TerminalOptions } from '../terminal.ts';
import { addExport, type ExportFlags, exportRecords } from './storeExport.ts';

interface StoreFlags extends TerminalOptions, ExportFlags {
  readonly store: string;
  /** Why a report is taken down. */
  readonly reason?: string;
}

/** What a command does with an open store; gives the exit code, or nothing if all is well. */
type Work = (
  store: Store,
  terminal: Terminal,
  flags: StoreFlags,
  given: string,
) => Promise<number | undefined>;

/** `entente store`: the record as a whole. */
export function addStore(program: Command): void {
  const store = program
    .command('store')
    .summary('export, check, move and mend the record')
    .description('Works on a store as a whole.');
  addExport(
    add(store, 'export', 'print the records, or write them as an event file or a table', exportRecords),
  );
  add(store, 'dump', 'print all reports and claims, to be imported elsewhere', printDump).description(
    'Prints everything that is kept for good (reports, claims of every version, decisions of people, takedowns) as JSON lines, from which ' +
      'import makes an equal store of any kind. Records are made again from it.',
  );
  add(store, 'import', 'add a dump to a store', importDump, 'create')
    .argument('<file>', 'what store dump printed, or - for standard input')
    .addHelpText('after', '\nExample:\n  entente store import asia.jsonl --store postgres://localhost/asia');
  add(store, 'check', 'look whether the store is whole', check).description(
    'Looks whether every claim has its report and stands in it, nothing was changed, and the records are what the ' +
      'claims say. Ends with 1 if anything is wrong.',
  );
  add(store, 'rebuild', 'fold all claims into records again', rebuild);
  add(store, 'forget', 'take a report down', forget)
    .description('Removes a report and all that was read in it, for good, and folds what hung on it again.')
    .argument('<article>', 'id of the report, as a_0123456789abcdef0123')
    .requiredOption('--reason <words>', 'why; it is kept together with the day');
}

function add(
  program: Command,
  name: string,
  summary: string,
  work: Work,
  mode: 'create' | 'existing' = 'existing',
): Command {
  return program
    .command(name)
    .summary(summary)
    .description(`${summary.charAt(0).toUpperCase()}${summary.slice(1)}.`)
    .addOption(storeOption())
    .action(async (...called: unknown[]) => {
      const command = called.at(-1) as Command;
      const flags = command.optsWithGlobals<StoreFlags>();
      const terminal = new Terminal(flags);
      const code = await withStore(flags.store, mode, (store) =>
        work(store, terminal, flags, command.args[0] ?? ''),
      );
      if (code !== undefined) process.exitCode = code;
    });
}

async function printDump(store: Store, terminal: Terminal): Promise<undefined> {
  for await (const line of dumpOf(store)) await terminal.out(`${line}\n`);
}

async function importDump(store: Store, terminal: Terminal, _: StoreFlags, file: string): Promise<undefined> {
  const input = file === '-' ? process.stdin : await opened(file);
  const added = await addDump(store, createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY }), file);
  const records = (await recordsOf(store)).length;
  terminal.note(
    `${counted(added.articles, 'new report')} with ${counted(added.claims, 'new claim')}; ${counted(records, 'record')} in all`,
  );
}

async function opened(file: string): Promise<NodeJS.ReadableStream> {
  const stream = createReadStream(file);
  await new Promise<void>((ready, failed) => {
    stream.once('open', () => ready());
    stream.once('error', ({ code }: NodeJS.ErrnoException) =>
      failed(new InputError(file, `cannot be read (${code})`, 'give what store dump printed, or -')),
    );
  });
  return stream;
}

async function check(store: Store, terminal: Terminal): Promise<number | undefined> {
  const [articles, claims] = [await store.articles(), await store.claims()];
  const superseded = await store.supersededClaims();
  const [decisions, records] = [await store.decisions(), await store.records(CODER_VERSION)];
  const faults = faultsOf({ articles, claims, superseded, decisions, records });
  for (const { id, fault } of faults) await terminal.out(`${id}: ${fault}\n`);
  const held = `${counted(articles.length, 'report')}, ${counted(claims.length, 'claim')}, ${superseded.length} superseded`;
  terminal.note(
    faults.length === 0 ? `All is well: ${held}` : `${counted(faults.length, 'fault')} in ${held}`,
  );
  return faults.length === 0 ? undefined : EXIT.refused;
}

async function rebuild(store: Store, terminal: Terminal): Promise<undefined> {
  terminal.note(counted((await rebuilt(store)).length, 'record'));
}

async function forget(
  store: Store,
  terminal: Terminal,
  { reason = '', store: name }: StoreFlags,
  article: string,
): Promise<undefined> {
  const day = new Date().toISOString().slice(0, 10);
  if (!/^a_[0-9a-f]{20}$/.test(article) || !(await store.forget({ article, reason, day })))
    throw new InputError(
      name,
      `holds no report ${article}`,
      'give the id of a report, as store dump has them',
    );
  terminal.note(`${article} is taken down; ${counted((await recordsOf(store)).length, 'record')} left`);
}
