import { type Command, Option } from 'commander';
import { canonicalJson } from '../../model/ids.ts';
import { createReader } from '../../pipeline.ts';
import { Batch } from '../batch.ts';
import { loadReaderData } from '../data.ts';
import { publishedOption } from '../dates.ts';
import { EXIT, UsageError } from '../errors.ts';
import { Interrupt } from '../interrupt.ts';
import { OutFile } from '../outFile.ts';
import { Terminal, type TerminalOptions } from '../terminal.ts';

interface CodeFlags extends TerminalOptions {
  readonly out?: string;
  readonly published?: string;
}

/** `entente code`: reports into claims, without a store. */
export function addCode(program: Command): void {
  program
    .command('code')
    .summary('print the claims of reports, without a store')
    .description('Prints what reports claim, one claim a line, and keeps nothing.')
    .argument(
      '[path...]',
      'text files, folders of .txt files, or - for standard input (the default in a pipe)',
    )
    .addOption(new Option('--format <format>', 'form of the claims').choices(['jsonl']).default('jsonl'))
    .option('--out <file>', 'write to a file instead of standard output')
    .addOption(publishedOption())
    .addHelpText(
      'after',
      `
Examples:
  entente code report.txt | head -1 | json_pp
  entente code reports/ --out claims.jsonl
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
  const batch = new Batch(terminal, createReader(loadReaderData()), interrupt);
  await writeTo(flags.out, terminal, async (write) => {
    for await (const { claims } of batch.code(sources, flags.published)) {
      await write(claims.map((claim) => `${canonicalJson(claim)}\n`).join(''));
    }
  }).finally(() => interrupt.stop());
  if (batch.refused.length > 0)
    terminal.note(`${batch.refused.length} refused, as said above; the others are done`);
  return batch.refused.length > 0 ? EXIT.refused : EXIT.done;
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
