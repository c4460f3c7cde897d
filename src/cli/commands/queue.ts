import type { Command } from 'commander';
import { reasonOf } from '../../intake/index.ts';
import { canonicalJson } from '../../model/ids.ts';
import type { Parked, Queue, QueueStatus } from '../../spread/nats/index.ts';
import { DUMP_HEAD } from '../../store/dump.ts';
import { type NatsFlags, natsOption, queueOption, withQueue } from '../natsAt.ts';
import { Terminal, type TerminalOptions } from '../terminal.ts';

interface QueueFlags extends TerminalOptions, NatsFlags {
  readonly json?: boolean;
}

type Work = (queue: Queue, terminal: Terminal, flags: QueueFlags, given: readonly string[]) => Promise<void>;

/** `entente queue`: what is on a queue. */
export function addQueue(program: Command): void {
  const queue = program
    .command('queue')
    .summary('look at a queue, and at what is parked')
    .description('Shows how a queue of reports stands, and what was set aside.');
  add(queue, 'status', 'how many reports wait, are worked on, done and parked', printStatus);
  add(queue, 'parked', 'the reports that were set aside, with the reasons', printParked);
  add(queue, 'retry', 'put parked reports onto the queue again', retryParked).argument(
    '[id...]',
    'which, as queue parked names them, or beginnings of it; all without',
  );
  add(
    queue,
    'results',
    'print what workers with --to-stream found, as a dump for entente store import',
    printResults,
  );
}

function add(program: Command, name: string, summary: string, work: Work): Command {
  return program
    .command(name)
    .summary(summary)
    .description(`${summary.charAt(0).toUpperCase()}${summary.slice(1)}.`)
    .addOption(natsOption())
    .addOption(queueOption())
    .option('--json', 'print JSON')
    .action(async (...called: unknown[]) => {
      const command = called.at(-1) as Command;
      const flags = command.optsWithGlobals<QueueFlags>();
      const terminal = new Terminal(flags);
      await withQueue(flags, terminal, 'existing', (queue) => work(queue, terminal, flags, command.args));
    });
}

async function printStatus(queue: Queue, terminal: Terminal, { json }: QueueFlags): Promise<void> {
  const { parkedIn, statusOf } = await import('../../spread/nats/index.ts');
  const status = await statusOf(queue);
  const reasons = new Map<string, number>();
  for await (const parked of parkedIn(queue)) {
    const reason = generalOf(parked);
    reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
  }
  const counted = [...reasons].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  if (json) {
    const parkedFor = counted.map(([reason, reports]) => ({ reason, reports }));
    await terminal.out(`${canonicalJson({ ...status, parkedFor })}\n`);
  } else await terminal.out(`${linesOf(status, counted).join('\n')}\n`);
}

/** Without what is particular to one report. */
function generalOf({ kind, reason }: Parked): string {
  const [problem = ''] = reason.split(';');
  return `${kind}: ${kind === 'failed' ? problem : reasonOf(problem)}`;
}

function linesOf(status: QueueStatus, reasons: readonly (readonly [string, number])[]): string[] {
  const megabytes = (status.bytes / 1e6).toFixed(1);
  const row = (word: string, count: number, more = ''): string =>
    `${word.padEnd(10)}${`${count}`.padStart(10)}${more}`;
  return [
    `Queue ${status.queue}${status.lastSubmitted ? `, last submitted to at ${status.lastSubmitted.slice(0, 19)}Z` : ''}`,
    row('waiting', status.waiting, `  of ${status.most} at most; ${megabytes} MB with those at work`),
    row('at work', status.working),
    row('done', status.done),
    row('parked', status.parked),
    ...reasons.map(([reason, count]) => row('', count, `  ${reason}`)),
  ];
}

async function printParked(queue: Queue, terminal: Terminal, { json }: QueueFlags): Promise<void> {
  const { parkedIn } = await import('../../spread/nats/index.ts');
  for await (const parked of parkedIn(queue)) {
    const { id, name, kind, reason, tries } = parked;
    await terminal.out(
      json
        ? `${canonicalJson(parked)}\n`
        : `${id.slice(0, 12)}  ${name}: ${kind} after ${tries}: ${reason}\n`,
    );
  }
}

async function retryParked(
  queue: Queue,
  terminal: Terminal,
  { json }: QueueFlags,
  ids: readonly string[],
): Promise<void> {
  const { retry } = await import('../../spread/nats/index.ts');
  const again = await retry(queue, ids);
  if (json) await terminal.out(`${canonicalJson({ again })}\n`);
  terminal.note(`${again} on the queue again`);
}

async function printResults(queue: Queue, terminal: Terminal): Promise<void> {
  const { resultsIn } = await import('../../spread/nats/index.ts');
  await terminal.out(`${DUMP_HEAD}\n`);
  for await (const line of resultsIn(queue)) await terminal.out(`${line}\n`);
}
