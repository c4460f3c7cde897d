import { InvalidArgumentError, Option } from 'commander';
import type { Link, Queue, QueueOptions } from '../spread/nats/index.ts';
import type { Terminal } from './terminal.ts';

export interface NatsFlags {
  readonly nats: string;
  readonly queue: string;
}

/** `--nats URL`, the same for every command. */
export const natsOption = (): Option =>
  new Option(
    '--nats <url>',
    'the NATS server: nats://user:password@host:4222, or several with commas between',
  )
    .env('NATS_URL')
    .default('nats://127.0.0.1:4222');

export const queueOption = (): Option =>
  new Option('--queue <name>', 'the queue, of letters, digits, _ and -').default('entente');

/** An option that takes a whole number. */
export const countOption = (flags: string, description: string, least = 1): Option =>
  new Option(flags, description).argParser((value: string) => {
    const count = Number(value);
    if (!Number.isInteger(count) || count < least)
      throw new InvalidArgumentError(`Give a whole number, ${least} or more.`);
    return count;
  });

/** How a queue is come by: made if it is missing, or only if it is there. */
export type Reach = { readonly make: QueueOptions; readonly waits?: boolean } | 'existing';

/** Connects to NATS for the time of some work on a queue, and disconnects whatever happens. */
export async function withQueue<T>(
  { nats, queue }: NatsFlags,
  terminal: Terminal,
  reach: Reach,
  work: (queue: Queue, link: Link) => Promise<T>,
): Promise<T> {
  // Only where it is wanted: other commands start faster without
  const { connectNats, Queue } = await import('../spread/nats/index.ts');
  const waits = reach !== 'existing' && (reach.waits ?? false);
  const link = await connectNats({ url: nats, waits, note: (text) => terminal.note(text) });
  try {
    const found = reach === 'existing' ? Queue.existing(link, queue) : Queue.make(link, queue, reach.make);
    return await work(await found, link);
  } finally {
    await link.close();
  }
}
