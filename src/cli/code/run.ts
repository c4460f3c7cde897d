import { Coverage, type CoverageCounts } from '../../coding/index.ts';
import { countsText } from '../../intake/index.ts';
import { Batch, noteSkipped, type Tally } from '../batch.ts';
import { type ColumnFlags, columnsOf } from '../columns.ts';
import { EXIT, Interrupted, UsageError } from '../errors.ts';
import { Interrupt } from '../interrupt.ts';
import { checkOut, OutFile } from '../outFile.ts';
import type { OwnFlags } from '../own.ts';
import { readerDataWith } from '../reader.ts';
import { Terminal, type TerminalOptions } from '../terminal.ts';
import { type FormName, formOf } from './form.ts';
import { toFile } from './toFile.ts';

/** What `entente code` was called with. */
export interface CodeFlags extends TerminalOptions, OwnFlags, ColumnFlags {
  readonly out?: string;
  readonly format: FormName;
  readonly all?: true;
  readonly coverage?: string;
  readonly workers?: number;
  readonly resume?: true;
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
        `${tally.refused} refused, as said above: ${countsText(tally.reasons)}; the others are done`,
      );
    return tally.refused > 0 ? EXIT.refused : EXIT.done;
  } finally {
    interrupt.stop();
  }
}

function check(paths: readonly string[], { out, format, resume, coverage }: CodeFlags): void {
  if (paths.length === 0 && process.stdin.isTTY)
    throw new UsageError('nothing to code: give files, folders, or a report on standard input');
  if (out === undefined && format === 'parquet')
    throw new UsageError('--format parquet needs --out FILE: it is no text');
  if (out === undefined && resume)
    throw new UsageError('--resume needs --out FILE: what went to standard output is not known');
  for (const path of [out, coverage]) if (path !== undefined && path !== '-') checkOut(path);
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
  const form = formOf(flags.format, flags.all ?? false);
  if (flags.out !== undefined)
    return toFile(paths, { ...options, out: flags.out }, form, terminal, interrupt);
  const batch = new Batch(terminal, interrupt, options);
  await terminal.out(form.head);
  try {
    for await (const report of batch.code(paths)) await terminal.out(form.lines(report));
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
  const file = new OutFile(path);
  await file.write(text);
  file.finish();
}
