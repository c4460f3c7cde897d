import type { Command } from 'commander';
import { type Counts, countsText, intake, oneMore } from '../../intake/index.ts';
import { canonicalJson } from '../../model/ids.ts';
import type { Queue } from '../../spread/nats/index.ts';
import { addColumnOptions, type ColumnFlags, columnsOf, PATHS } from '../columns.ts';
import { EXIT } from '../errors.ts';
import { Interrupt } from '../interrupt.ts';
import { countOption, type NatsFlags, natsOption, queueOption, withQueue } from '../natsAt.ts';
import { Progress } from '../progress.ts';
import { Refusals } from '../refusals.ts';
import { Terminal, type TerminalOptions } from '../terminal.ts';

interface SubmitFlags extends TerminalOptions, NatsFlags, ColumnFlags {
  readonly most?: number;
  readonly replicas?: number;
  readonly json?: boolean;
}

/** `entente submit`: reports onto a queue, for workers on any machine. */
export function addSubmit(program: Command): void {
  addColumnOptions(program.command('submit'))
    .summary('put reports onto a queue for workers')
    .description(
      'Puts reports onto a queue of NATS JetStream, from which `entente worker` takes them. What was submitted before ' +
        '(in the last day) is not added again: after Ctrl-C the same call goes on from there. Waits where the queue is full.',
    )
    .argument('<corpus...>', PATHS)
    .addOption(natsOption())
    .addOption(queueOption())
    .addOption(
      countOption('--most <reports>', 'so many reports wait at most (1000000 where the queue is new)'),
    )
    .addOption(countOption('--replicas <servers>', 'keep each report on so many servers of a cluster (1)'))
    .option('--json', 'print what was done as JSON on standard output')
    .addHelpText(
      'after',
      `
Examples:
  entente submit reports/                                   onto the queue of the server on this machine
  entente submit news.csv --text body --published date     a table with a report a row
  entente submit news.jsonl --nats nats://queue.example.org:4222 --replicas 3`,
    )
    .action(async (paths: string[], _: unknown, command: Command) => {
      process.exitCode = await run(paths, command.optsWithGlobals<SubmitFlags>());
    });
}

async function run(paths: readonly string[], flags: SubmitFlags): Promise<number> {
  const terminal = new Terminal(flags);
  const interrupt = new Interrupt();
  const { most, replicas } = flags;
  const make = { ...(most !== undefined && { most }), ...(replicas !== undefined && { replicas }) };
  try {
    return await withQueue(flags, terminal, { make }, (queue) =>
      submitAll(queue, paths, flags, terminal, interrupt),
    );
  } finally {
    interrupt.stop();
  }
}

async function submitAll(
  queue: Queue,
  paths: readonly string[],
  flags: SubmitFlags,
  terminal: Terminal,
  interrupt: Interrupt,
): Promise<number> {
  const { submit } = await import('../../spread/nats/index.ts');
  const { signal } = interrupt;
  const { columns, published } = columnsOf(flags);
  const progress = new Progress(terminal);
  const totals = { added: 0, known: 0 };
  const refusals = new Refusals(terminal);
  let skipped: Counts = {};
  try {
    const skip = (reason: string): void => {
      skipped = oneMore(skipped, reason);
    };
    const reports = intake(paths, { signal, columns, skip });
    const note = (text: string): void => terminal.note(text);
    for await (const outcome of submit(queue, reports, { published, signal, note })) {
      progress.step();
      if (typeof outcome === 'string') totals[outcome]++;
      else refusals.add(outcome.refused);
    }
  } finally {
    progress.stop();
  }
  if (Object.keys(skipped).length > 0) terminal.note(`passed over: ${countsText(skipped)}`);
  terminal.note(summary(totals, refusals, queue.name));
  interrupt.check();
  const { kept: refused, reasons } = refusals;
  const told = { ...totals, refused, reasons, queue: queue.name };
  if (flags.json) await terminal.out(`${canonicalJson(told)}\n`);
  return refusals.count > 0 ? EXIT.refused : EXIT.done;
}

function summary(
  { added, known }: { added: number; known: number },
  { count, reasons }: Refusals,
  queue: string,
): string {
  const parts = [`${added} added to the queue ${queue}`];
  if (known > 0) parts.push(`${known} were submitted before`);
  if (count > 0) parts.push(`${count} refused, as said above: ${countsText(reasons)}`);
  return parts.join('; ');
}
