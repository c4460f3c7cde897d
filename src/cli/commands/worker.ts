import { availableParallelism } from 'node:os';
import type { Command } from 'commander';
import { Option } from 'commander';
import { counted } from '../../model/counted.ts';
import { CoderPool } from '../../spread/local/index.ts';
import type { Queue, Sink } from '../../spread/nats/index.ts';
import { StoreAway } from '../../store/store.ts';
import { latestDayOnEarth } from '../dates.ts';
import { EXIT, UsageError } from '../errors.ts';
import { Interrupt } from '../interrupt.ts';
import { countOption, type NatsFlags, natsOption, queueOption, withQueue } from '../natsAt.ts';
import { actorsOption, codebookOption, guessesOption, type OwnFlags } from '../own.ts';
import { Progress } from '../progress.ts';
import { readerDataWith } from '../reader.ts';
import { Terminal, type TerminalOptions } from '../terminal.ts';
import { workersOption } from '../workers.ts';

interface WorkerFlags extends TerminalOptions, NatsFlags, OwnFlags {
  readonly store?: string;
  readonly toStream?: boolean;
  readonly workers?: number;
  readonly patience?: number;
  readonly replicas?: number;
  readonly untilEmpty?: boolean;
}

/** `entente worker`: codes what is on a queue. */
export function addWorker(program: Command): void {
  program
    .command('worker')
    .summary('code the reports on a queue')
    .description(
      'Takes reports from a queue, codes them, and puts what they claim into a PostgreSQL store. Start as many as you like, ' +
        'on as many machines: what one that dies had in hand, others do. Ctrl-C ends it when what it has in hand is done.',
    )
    .addOption(natsOption())
    .addOption(queueOption())
    .addOption(new Option('--store <store>', 'the record: postgres://user:password@host/database'))
    .option('--to-stream', 'put what they claim onto a stream instead: entente queue results prints it')
    .addOption(workersOption())
    .addOption(
      countOption('--patience <seconds>', 'a report whose worker is silent for so long goes to another (30)'),
    )
    .addOption(countOption('--replicas <servers>', 'keep what waits on so many servers of a cluster (1)'))
    .option('--until-empty', 'end when nothing waits and nobody is at work')
    .addOption(codebookOption())
    .addOption(actorsOption())
    .addOption(guessesOption())
    .addHelpText(
      'after',
      `
Examples:
  entente worker --store postgres://entente:secret@db.example.org/asia --nats nats://queue.example.org:4222
  entente worker --to-stream --until-empty && entente queue results | entente store import -`,
    )
    .action(async (_: unknown, command: Command) => {
      process.exitCode = await run(command.optsWithGlobals<WorkerFlags>());
    });
}

async function run(flags: WorkerFlags): Promise<number> {
  if ((flags.store === undefined) === (flags.toStream !== true))
    throw new UsageError('give --store postgres://…, or --to-stream');
  if (flags.store !== undefined && !/^postgres(ql)?:\/\//.test(flags.store))
    throw new UsageError('--store: many processes can write to PostgreSQL only; give postgres://…');
  const terminal = new Terminal(flags);
  const interrupt = new Interrupt();
  const { patience, replicas } = flags;
  const make = { ...(patience !== undefined && { patience }), ...(replicas !== undefined && { replicas }) };
  try {
    await withQueue(flags, terminal, { make, waits: true }, (queue) =>
      workOn(queue, flags, terminal, interrupt),
    );
  } finally {
    interrupt.stop();
  }
  return EXIT.done;
}

async function workOn(
  queue: Queue,
  flags: WorkerFlags,
  terminal: Terminal,
  { signal }: Interrupt,
): Promise<void> {
  const { work } = await import('../../spread/nats/index.ts');
  const [data, workers] = [readerDataWith(flags), flags.workers ?? availableParallelism()];
  const sink = await sinkOf(queue, flags, terminal, signal);
  const progress = new Progress(terminal);
  const totals = { reports: 0, claims: 0, parked: 0 };
  terminal.note(`at work on the queue ${queue.name}`);
  try {
    await work(queue, sink, {
      coder: (today) => new CoderPool(data, { workers, today }),
      today: latestDayOnEarth,
      signal,
      untilEmpty: flags.untilEmpty ?? false,
      onDone: (reports, claims) => {
        totals.reports += reports;
        totals.claims += claims;
        for (let i = 0; i < reports; i++) progress.step();
      },
      onParked: (name, { reason }) => {
        totals.parked++;
        terminal.note(`parked: ${name}: ${reason}`);
      },
    });
  } finally {
    progress.stop();
    await sink.close();
  }
  terminal.note(
    `${counted(totals.reports, 'report')} coded, with ${counted(totals.claims, 'claim')}; ${totals.parked} parked`,
  );
}

/** Where the claims go. Waits for a store that is not there yet. */
async function sinkOf(
  queue: Queue,
  { store, replicas }: WorkerFlags,
  terminal: Terminal,
  signal: AbortSignal,
): Promise<Sink> {
  const { StoreSink, StreamSink, untilDone } = await import('../../spread/nats/index.ts');
  const note = (text: string): void => terminal.note(text);
  if (store === undefined) {
    await queue.withResults(replicas);
    return new StreamSink(queue);
  }
  const { openPostgres } = await import('../../store/postgres/index.ts');
  const opened = await untilDone(
    () => openPostgres(store, 'create'),
    (error, pause) => {
      if (!(error instanceof StoreAway)) return false;
      if (pause < 400) note(`${error.message}; trying again`);
      return true;
    },
    signal,
  );
  return new StoreSink(opened, note);
}
