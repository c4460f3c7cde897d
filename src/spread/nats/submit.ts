import { setTimeout as wait } from 'node:timers/promises';
import type { Refused } from '../../intake/index.ts';
import { InputError } from '../../model/errors.ts';
import { aborted } from '../../node/processes.ts';
import type { RawReport } from '../../read/report.ts';
import { untilDone } from './backoff.ts';
import { type Packed, pack } from './message.ts';
import { codeOf, type Queue } from './queue.ts';

/** What became of one report: it waits now, it was there before, or it cannot be sent. */
export type Submitted = 'added' | 'known' | Refused;

export interface SubmitOptions {
  /** The day of publication, whatever the reports say of themselves. */
  readonly published?: string | undefined;
  /** Ends the work between two reports. */
  readonly signal?: AbortSignal;
  readonly note?: (text: string) => void;
}

/** So many reports, and so many bytes of them, may be on their way at once. */
const [MOST, MOST_BYTES] = [256, 32 * 1024 * 1024];

/** Milliseconds. */
const FAREWELL = 2000;

/** What a stream that is full says, for lack of room in it, in the account or on the disk. */
const FULL = new Set([10_077, 10_023, 10_028, 10_047, 10_002, 10_122]);

/**
 * Puts reports onto a queue. Yields what became of each, not in order, when the server has it for good. A report that
 * was submitted before (in the last day) is not added again; where the queue is full, or the server away, this waits.
 */
export async function* submit(
  queue: Queue,
  reports: AsyncIterable<RawReport | Refused>,
  options: SubmitOptions = {},
): AsyncGenerator<Submitted> {
  const pending = new Set<Promise<void>>();
  const done: Submitted[] = [];
  let bytes = 0;
  const begin = (packed: Packed): void => {
    bytes += packed.payload.length;
    const work = publish(queue, packed, options)
      .then((outcome) => {
        done.push(outcome);
      })
      .finally(() => {
        bytes -= packed.payload.length;
        pending.delete(work);
      });
    work.catch(() => {});
    pending.add(work);
  };
  const gone = aborted(options.signal);
  for await (const raw of reports) {
    if (options.signal?.aborted) break;
    const packed = 'refused' in raw ? raw : packedOf(raw, queue, options);
    if ('refused' in packed) done.push(packed);
    else begin(packed);
    while ((pending.size >= MOST || bytes > MOST_BYTES) && !options.signal?.aborted)
      await Promise.race([...pending, gone]);
    yield* done.splice(0);
  }
  // What is on its way when the work is ended counts if the server says so soon
  await Promise.race([Promise.all(pending), gone.then(() => wait(FAREWELL))]);
  yield* done.splice(0);
}

function packedOf(raw: RawReport, { link }: Queue, { published }: SubmitOptions): Packed | Refused {
  const report = published === undefined ? raw : { ...raw, known: { ...raw.known, published } };
  try {
    return pack(report, link.connection.info?.max_payload ?? 1_048_576);
  } catch (error) {
    if (error instanceof InputError) return { refused: error };
    throw error;
  }
}

async function publish(
  queue: Queue,
  { id, headers, payload }: Packed,
  { signal, note }: SubmitOptions,
): Promise<Submitted> {
  const send = async () => {
    await queue.link.up();
    return queue.js.publish(queue.subject('report', id), payload, { msgID: id, headers });
  };
  let told = false;
  const { duplicate } = await untilDone(
    send,
    (error, pause) => {
      if (!told && pause > 1000) note?.(`waiting to submit (${reasonOf(error)})`);
      told ||= pause > 1000;
      return true;
    },
    signal,
  );
  return duplicate ? 'known' : 'added';
}

const reasonOf = (error: unknown): string =>
  FULL.has(codeOf(error) ?? 0)
    ? 'the queue is full: workers have to make room'
    : error instanceof Error
      ? error.message
      : String(error);
