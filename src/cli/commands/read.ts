import type { Command } from 'commander';
import { CODER_VERSION } from '../../coding/index.ts';
import { countsText } from '../../intake/index.ts';
import { counted } from '../../model/counted.ts';
import { canonicalJson } from '../../model/ids.ts';
import type { CodedReport } from '../../spread/codeReport.ts';
import type { Added, Coding, Store } from '../../store/store.ts';
import { Batch, exitOf, noteSkipped, readIn, type Tally } from '../batch.ts';
import { addColumnOptions, type ColumnFlags, columnsOf, PATHS } from '../columns.ts';
import { Interrupt } from '../interrupt.ts';
import { actorsOption, codebookOption, guessesOption, type OwnFlags } from '../own.ts';
import { readerDataWith } from '../reader.ts';
import { folded, storeOption, withStore } from '../storeAt.ts';
import { Terminal, type TerminalOptions } from '../terminal.ts';
import { workersOption } from '../workers.ts';

interface ReadFlags extends TerminalOptions, OwnFlags, ColumnFlags {
  readonly store: string;
  readonly workers?: number;
  readonly json?: boolean;
}

/** So many reports go into the store at once: few enough to lose little, many enough to be quick. */
const BATCH = 50;

/** Totals of a run. */
interface Totals {
  reports: number;
  articles: number;
  claims: number;
  records: number;
}

/** `entente read`: reports into the record. */
export function addRead(program: Command): void {
  addColumnOptions(program.command('read'))
    .summary('add reports to the record')
    .description('Reads reports and adds what they say to the record. Reading a report twice adds nothing.')
    .argument('<path...>', PATHS)
    .addOption(storeOption())
    .addOption(codebookOption())
    .addOption(actorsOption())
    .addOption(guessesOption())
    .addOption(workersOption())
    .option('--json', 'print what was done as JSON on standard output')
    .addHelpText(
      'after',
      `
Examples:
  entente read reports/                                    all reports of a folder
  entente read talks.txt --published 2017-10-31            a report that does not tell its date
  entente read corpus.csv --text body --published date     a table with a report a row
  entente read 'news/*.warc.gz'                            pages of web archives
  curl -s https://example.org/r.txt | entente read - --store asia.duckdb`,
    )
    .action(async (paths: string[], _: unknown, command: Command) => {
      process.exitCode = await read(paths, command.optsWithGlobals<ReadFlags>());
    });
}

async function read(paths: readonly string[], flags: ReadFlags): Promise<number> {
  const terminal = new Terminal(flags);
  const interrupt = new Interrupt();
  try {
    return await withStore(flags.store, 'create', (store) =>
      readInto(store, paths, flags, terminal, interrupt),
    );
  } finally {
    interrupt.stop();
  }
}

async function readInto(
  store: Store,
  paths: readonly string[],
  flags: ReadFlags,
  terminal: Terminal,
  interrupt: Interrupt,
): Promise<number> {
  const batch = new Batch(terminal, interrupt, {
    ...flags,
    ...columnsOf(flags),
    data: readerDataWith(flags),
  });
  const totals: Totals = { reports: 0, articles: 0, claims: 0, records: 0 };
  await addAll(store, batch.code(paths), totals);
  interrupt.check();
  totals.records = await folded(store);
  const { refused, tally, skipped } = batch;
  if (flags.json)
    await terminal.out(
      `${canonicalJson({ ...totals, refused, reasons: tally.reasons, skipped, store: flags.store })}\n`,
    );
  noteSkipped(batch, terminal);
  terminal.note(summary(totals, tally, flags.store));
  return exitOf(tally);
}

/** Adds in batches; what was read before an interruption is kept. */
async function addAll(store: Store, coded: AsyncIterable<CodedReport>, totals: Totals): Promise<void> {
  let waiting: Coding[] = [];
  const flush = async (): Promise<void> => {
    const added: Added = await store.add(waiting);
    totals.articles += added.articles;
    totals.claims += added.claims;
    waiting = [];
  };
  try {
    for await (const { article, claims } of coded) {
      waiting.push({ article, version: CODER_VERSION, claims });
      totals.reports++;
      if (waiting.length >= BATCH) await flush();
    }
  } finally {
    await flush();
  }
}

function summary(totals: Totals, tally: Tally, store: string): string {
  const { refused, reasons } = tally;
  const before = readIn(tally) - totals.articles;
  const read = `${counted(readIn(tally), 'report')} read into ${store}`;
  const added = `${totals.articles} new, with ${counted(totals.claims, 'new claim')}${before > 0 ? `, ${before} read before` : ''}`;
  const held = `${counted(totals.records, 'record')} in all`;
  return `${read}: ${added}; ${held}${refused > 0 ? `; ${counted(refused, 'input')} refused, as said above: ${countsText(reasons)}` : ''}`;
}
