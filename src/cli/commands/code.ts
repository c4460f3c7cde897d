import { type Command, Option } from 'commander';
import { Coverage } from '../../coding/index.ts';
import { FLAT_COLUMNS, flatRow, TEXT_FORMATS, type TextFormat } from '../../export/index.ts';
import { ParquetFile } from '../../node/parquet.ts';
import { Batch, type Coded } from '../batch.ts';
import { loadCowCodes } from '../data.ts';
import { publishedOption } from '../dates.ts';
import { EXIT, UsageError } from '../errors.ts';
import { Interrupt } from '../interrupt.ts';
import { checkOut, OutFile } from '../outFile.ts';
import { actorsOption, codebookOption, type OwnFlags } from '../own.ts';
import { readerWith } from '../reader.ts';
import { Terminal, type TerminalOptions } from '../terminal.ts';

const FORMATS = [...Object.keys(TEXT_FORMATS), 'parquet'];

interface CodeFlags extends TerminalOptions, OwnFlags {
  readonly out?: string;
  readonly published?: string;
  readonly format: keyof typeof TEXT_FORMATS | 'parquet';
  readonly all?: true;
  readonly coverage?: string;
}

/** `entente code`: reports into claims, without a store. */
export function addCode(program: Command): void {
  program
    .command('code')
    .summary('print the claims of reports, without a store')
    .description(
      'Prints what reports claim and keeps nothing: as JSON lines, as flat tables (csv, parquet; docs/data-dictionary.md), ' +
        'or as event files (polecat, icews; docs/formats.md).',
    )
    .argument(
      '[path...]',
      'text files, folders of .txt files, or - for standard input (the default in a pipe)',
    )
    .addOption(new Option('--format <format>', 'form of the claims').choices(FORMATS).default('jsonl'))
    .option('--all', 'polecat: also what is denied, alleged, demanded or feared, marked in the contexts')
    .option('--out <file>', 'write to a file instead of standard output')
    .option(
      '--coverage <file>',
      'write what was coded and what was left, and why, as JSON; - for standard error',
    )
    .addOption(publishedOption())
    .addOption(codebookOption())
    .addOption(actorsOption())
    .addHelpText(
      'after',
      `
Examples:
  entente code report.txt | head -1 | json_pp
  entente code reports/ --out claims.jsonl
  entente code reports/ --format parquet --out claims.parquet
  entente code reports/ --format polecat --out events.txt
  entente code reports/ --out claims.jsonl --coverage coverage.json
  cat report.txt | entente code --published 2017-10-31`,
    )
    .action(async (paths: string[], _: unknown, command: Command) => {
      process.exitCode = await code(paths, command.optsWithGlobals<CodeFlags>());
    });
}

async function code(paths: readonly string[], flags: CodeFlags): Promise<number> {
  const terminal = new Terminal(flags);
  const sources = paths.length > 0 ? paths : ['-'];
  if (paths.length === 0 && process.stdin.isTTY) {
    throw new UsageError('nothing to code: give files, folders, or a report on standard input');
  }
  const interrupt = new Interrupt();
  if (flags.coverage !== undefined && flags.coverage !== '-') checkOut(flags.coverage);
  const coverage = flags.coverage === undefined ? null : new Coverage();
  const batch = new Batch(terminal, readerWith(flags), interrupt, coverage);
  const coded = batch.code(sources, flags.published);
  const work =
    flags.format === 'parquet'
      ? writeParquet(flags.out, coded)
      : writeText(TEXT_FORMATS[flags.format], flags, terminal, coded);
  await work.finally(() => interrupt.stop());
  if (coverage) await writeCoverage(coverage, flags.coverage ?? '-');
  if (batch.refused.length > 0)
    terminal.note(`${batch.refused.length} refused, as said above; the others are done`);
  return batch.refused.length > 0 ? EXIT.refused : EXIT.done;
}

/** To a file, or to standard error, since standard output has the claims. */
async function writeCoverage(coverage: Coverage, path: string): Promise<void> {
  const text = `${JSON.stringify(coverage.report(), null, 2)}\n`;
  if (path === '-') {
    process.stderr.write(text);
    return;
  }
  const file = new OutFile(path);
  await file.write(text);
  file.finish();
}

async function writeText(
  format: TextFormat,
  { out, all }: CodeFlags,
  terminal: Terminal,
  coded: AsyncIterable<Coded>,
): Promise<void> {
  const cow = loadCowCodes();
  await writeTo(out, terminal, async (write) => {
    await write(format.head);
    for await (const { article, claims } of coded)
      await write(claims.map((claim) => format.lines(claim, { article, cow }, all ?? false)).join(''));
  });
}

async function writeParquet(out: string | undefined, coded: AsyncIterable<Coded>): Promise<void> {
  if (out === undefined) throw new UsageError('--format parquet needs --out FILE: it is no text');
  const cow = loadCowCodes();
  checkOut(out);
  const file = await ParquetFile.create(out, FLAT_COLUMNS);
  try {
    for await (const { article, claims } of coded)
      for (const claim of claims) file.add(flatRow(claim, { article, cow }));
  } catch (error) {
    file.abandon();
    throw error;
  }
  await file.finish();
}

/** Gives the work a way to write: to standard output, or to a file that appears when all is done. */
async function writeTo(
  path: string | undefined,
  terminal: Terminal,
  work: (write: (text: string) => Promise<void>) => Promise<void>,
): Promise<void> {
  if (path === undefined) return work((text) => terminal.out(text));
  const file = new OutFile(path);
  try {
    await work((text) => file.write(text));
  } catch (error) {
    file.abandon();
    throw error;
  }
  file.finish();
}
