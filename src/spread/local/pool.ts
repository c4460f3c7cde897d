import type { Refused } from '../../intake/index.ts';
import type { ReaderData } from '../../pipeline.ts';
import type { RawReport } from '../../read/report.ts';
import type { CodedReport, CodeOptions, Done } from '../codeReport.ts';
import { inOrder } from './inOrder.ts';
import type { Job } from './messages.ts';
import { Thread } from './thread.ts';

export interface PoolOptions extends CodeOptions {
  /** How many threads. */
  readonly workers: number;
  /** How many milliseconds a report may take; by default a minute, and half a minute more for each megabyte. */
  readonly patience?: (report: RawReport) => number;
  /** What the threads run, for tests. */
  readonly script?: URL;
}

/** So many reports for each thread may be on their way at once. */
const WINDOW = 8;

const PATIENCE = ({ body }: RawReport): number => 60_000 + 0.03 * body.length;

type Outcome = CodedReport | Refused;

/**
 * Threads that code reports. A report on which a thread crashes or hangs is refused, the thread replaced, and the others
 * are done. The model's bytes are shared; what each thread makes of them is its own.
 */
export class CoderPool {
  readonly #data: ReaderData;
  readonly #options: PoolOptions;
  readonly #threads = new Set<Thread>();
  readonly #backlog: Job[] = [];
  readonly #waiting = new Map<number, { settle(outcome: Outcome): void; fail(error: Error): void }>();
  #unfit: Error | null = null;
  #next = 0;

  constructor(data: ReaderData, options: PoolOptions) {
    // Named things are no matter of claims
    this.#data = { ...data, model: shared(data.model), names: new Uint8Array() };
    this.#options = options;
    for (let i = 0; i < options.workers; i++) this.#begin();
  }

  /**
   * Codes reports as they come; results are in the order of the inputs, and no more than a window of them is held.
   * @throws InputError or Error if the threads cannot begin, for example with an own codebook that is wrong
   */
  async *code(reports: AsyncIterable<RawReport | Refused>): AsyncGenerator<Done> {
    let index = 0;
    const work = async (raw: RawReport | Refused): Promise<Done> => {
      const own = { name: 'refused' in raw ? raw.refused.input : raw.name, index: index++ };
      return { ...own, ...('refused' in raw ? raw : await this.#codeOne(raw)) };
    };
    yield* inOrder(reports, work, WINDOW * this.#options.workers);
  }

  /** Ends all threads, also those at work. */
  async close(): Promise<void> {
    await Promise.all([...this.#threads].map((thread) => thread.close()));
    this.#threads.clear();
  }

  #codeOne(raw: RawReport): Promise<Outcome> {
    if (this.#unfit) return Promise.reject(this.#unfit);
    return new Promise((settle, fail) => {
      const index = this.#next++;
      this.#waiting.set(index, { settle, fail });
      this.#backlog.push({ index, raw });
      this.#give();
    });
  }

  /** Gives reports that wait to threads with room, the idlest first. */
  #give(): void {
    const byLoad = [...this.#threads].sort((a, b) => a.load - b.load);
    for (const thread of byLoad) {
      const job = thread.hasRoom ? this.#backlog.shift() : undefined;
      if (job) thread.take(job);
    }
  }

  #begin(): void {
    const { workers: _, patience = PATIENCE, script, ...options } = this.#options;
    const events = {
      done: (index: number, outcome: Outcome): void => {
        this.#waiting.get(index)?.settle(outcome);
        this.#waiting.delete(index);
        this.#give();
      },
      lost: (thread: Thread, left: readonly Job[]): void => {
        this.#threads.delete(thread);
        this.#backlog.unshift(...left);
        this.#begin();
        this.#give();
      },
      unfit: (error: Error): void => {
        this.#unfit = error;
        for (const { fail } of this.#waiting.values()) fail(error);
        this.#waiting.clear();
      },
    };
    this.#threads.add(new Thread({ data: this.#data, options }, events, ({ raw }) => patience(raw), script));
  }
}

/** The bytes where all threads see them, instead of a copy in each. */
function shared(bytes: Uint8Array): Uint8Array {
  const all = new Uint8Array(new SharedArrayBuffer(bytes.length));
  all.set(bytes);
  return all;
}
