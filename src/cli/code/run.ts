import { Coverage, type CoverageCounts } from '../../coding/index.ts';
import { countsText } from '../../intake/index.ts';
import { Batch, exitOf, noteSkipped, readIn, type Tally } from '../batch.ts';
import { type ColumnFlags, columnsOf } from '../columns.ts';
import { Interrupted, UsageError } from '../errors.ts';
import { Interrupt } from '../interrupt.ts';
import { manifestOf } from '../manifest/manifest.ts';
import { checkOut, OutFile } from '../outFile.ts';
import type { OwnFlags } from '../own.ts';
import { readerDataWith } from '../reader.ts';
import { Terminal, type TerminalOptions } from '../terminal.ts';
import { type FormFlags, formOf } from './form.ts';
import { OneADay } from './oneADay.ts';
import { toFile } from './toFile.ts';

/** What `entente code` was called with. */
export interface CodeFlags extends TerminalOptions, OwnFlags, FormFlags, ColumnFlags {
  readonly oneADay?: true;
  readonly out?: string;
  readonly coverage?: string;
  readonly workers?: number;
  readonly resume?: true;
  readonly manifest?: string;
}

/**
 * Reports into claims, on standard output or in a file.
 * @returns the exit code
 */
export async function code(paths: readonly string[], flags: CodeFlags): Promise<number> {
  const terminal = new Terminal(flags);
  check(paths, flags);
  const interrupt = new Interrupt();
  try {
    const tally = await run(paths.length > 0 ? paths : ['-'], flags, terminal, interrupt);
    if (tally.coverage) await writeCoverage(tally.coverage, flags.coverage ?? '-');
    if (tally.refused > 0)
      terminal.note(
        `${tally.refused} refused, as said above: ${countsText(tally.reasons)}${readIn(tally) > 0 ? '; the others are done' : ''}`,
      );
    return exitOf(tally);
  } finally {
    interrupt.stop();
  }
}

function check(
  paths: readonly string[],
  { out, format, unit, oneADay, resume, coverage, manifest }: CodeFlags,
): void {
  if (paths.length === 0 && process.stdin.isTTY)
    throw new UsageError('nothing to code: give files, folders, or a report on standard input');
  if (out === undefined && format === 'parquet')
    throw new UsageError('--format parquet needs --out FILE: it is no text');
  if (out === undefined && unit === 'record')
    throw new UsageError('--unit record needs --out FILE: records are made when all is read');
  if (oneADay && unit === 'record')
    throw new UsageError(
      '--one-a-day is for claims; a record is one thing already: leave out one of the two',
    );
  if (out === undefined && resume)
    throw new UsageError('--resume needs --out FILE: what went to standard output is not known');
  if (manifest !== undefined && (out === undefined || paths.length === 0 || paths.includes('-')))
    throw new UsageError('--manifest needs paths and --out FILE: what can be made again');
  for (const path of [out, coverage, manifest]) if (path !== undefined && path !== '-') checkOut(path);
}

async function run(
  paths: readonly string[],
  flags: CodeFlags,
  terminal: Terminal,
  interrupt: Interrupt,
): Promise<Tally> {
  const options = {
    ...flags,
    ...columnsOf(flags),
    data: readerDataWith(flags),
    coverage: flags.coverage !== undefined,
  };
  const form = formOf(flags);
  if (flags.out !== undefined) {
    const { out, manifest } = flags;
    const tally = await toFile(paths, { ...options, out }, form, terminal, interrupt);
    const made = { paths, flags, data: options.data, tally, out };
    if (manifest !== undefined)
      await writeOut(manifest, `${JSON.stringify(await manifestOf(made, manifest), null, 2)}\n`);
    return tally;
  }
  const batch = new Batch(terminal, interrupt, options);
  await terminal.out(form.head);
  try {
    const filter = flags.oneADay && new OneADay();
    for await (const report of batch.code(paths))
      await terminal.out(form.lines(filter ? filter.kept(report).report : report));
  } catch (error) {
    throw error instanceof Interrupted ? new Interrupted('stopped; what was printed is whole') : error;
  }
  noteSkipped(batch, terminal);
  return batch.tally;
}

/** To a file, or to standard error, since standard output has the claims. */
async function writeCoverage(counts: CoverageCounts, path: string): Promise<void> {
  const text = `${JSON.stringify(new Coverage(counts).report(), null, 2)}\n`;
  if (path === '-') {
    process.stderr.write(text);
    return;
  }
  await writeOut(path, text);
}

async function writeOut(path: string, text: string): Promise<void> {
  const file = new OutFile(path);
  await file.write(text);
  file.finish();
}
