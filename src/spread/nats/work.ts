import { CODER_VERSION } from '../../coding/index.ts';
import type { Refused } from '../../intake/index.ts';
import type { RawReport } from '../../read/report.ts';
import type { Coding } from '../../store/store.ts';
import { type Done, hasFailed } from '../codeReport.ts';
import type { Queue } from './queue.ts';
import type { Sink } from './sink.ts';
import { type Taken, Taker, type TakerOptions } from './taker.ts';

/** Codes reports and gives what became of them in their order: a `CoderPool`. */
export interface Coder {
  code(reports: AsyncIterable<RawReport | Refused>): AsyncGenerator<Done>;
  close(): Promise<void>;
}

export interface WorkOptions extends TakerOptions {
  /** Makes a coder that refuses what is published after a day, `YYYY-MM-DD`. */
  readonly coder: (today: string) => Coder;
  readonly today: () => string;
  /** Is told how many more reports are done, and how many claims they gave. */
  readonly onDone: (reports: number, claims: number) => void;
}

/** So many results go into the store at once. */
const BATCH = 100;
/** Milliseconds that results wait for others. */
const LINGER = 500;

/**
 * Takes reports from a queue, codes them and puts what they claim into a sink, until the signal or, if wanted, until
 * nothing waits. A report is off the queue only when its claims are in the sink: whatever ends before, it comes again.
 */
export async function work(queue: Queue, sink: Sink, options: WorkOptions): Promise<void> {
  const taker = new Taker(queue, await queue.patience(), options);
  const results = new Results(sink, taker, options.onDone);
  const ended = (): boolean => options.signal.aborted;
  try {
    for (let emptied = false; !emptied && !ended(); ) {
      const today = options.today();
      const coder = options.coder(today);
      const reports = taker.reports(() => options.today() === today);
      try {
        for await (const done of coder.code(reports)) await settle(done, taker, results);
      } finally {
        await coder.close();
      }
      await results.flush();
      emptied = options.today() === today;
    }
  } finally {
    taker.close();
  }
}

async function settle(done: Done, taker: Taker, results: Results): Promise<void> {
  const taken = taker.coded(done.index);
  if (!taken) return;
  if (!('refused' in done)) {
    const { article, claims } = done;
    await taker.succeed(taken);
    await results.add({ taken, coding: { article, version: CODER_VERSION, claims } });
  } else if (hasFailed(done.refused)) await taker.fail(taken, done.refused.problem);
  else await taker.refuse(taken, `${done.refused.problem}; ${done.refused.remedy}`);
}

interface Result {
  readonly taken: Taken;
  readonly coding: Coding;
}

/** Results on their way into a sink: one batch is put in while the next gathers. */
class Results {
  readonly #sink: Sink;
  readonly #taker: Taker;
  readonly #onDone: WorkOptions['onDone'];
  #gathered: Result[] = [];
  #putting: Promise<void> = Promise.resolve();
  #timer: NodeJS.Timeout | undefined;

  constructor(sink: Sink, taker: Taker, onDone: WorkOptions['onDone']) {
    this.#sink = sink;
    this.#taker = taker;
    this.#onDone = onDone;
  }

  /** Waits where the sink is slower than the coder. */
  async add(result: Result): Promise<void> {
    this.#gathered.push(result);
    if (this.#gathered.length < BATCH) {
      this.#timer ??= setTimeout(() => this.#begin(), LINGER);
      return;
    }
    await this.#putting;
    this.#begin();
  }

  /** Waits until all are in. */
  async flush(): Promise<void> {
    this.#begin();
    await this.#putting;
  }

  #begin(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const batch = this.#gathered.splice(0);
    this.#putting = this.#putting.then(() => this.#put(batch));
    this.#putting.catch(() => {});
  }

  async #put(batch: readonly Result[]): Promise<void> {
    if (batch.length === 0) return;
    const refused = await this.#sink.put(batch.map(({ coding }) => coding));
    const kept = batch.filter(({ coding }) => !refused.has(coding));
    for (const { taken } of kept) this.#taker.done(taken);
    for (const { taken, coding } of batch) {
      const error = refused.get(coding);
      if (error) await this.#taker.fail(taken, `what it claims cannot be kept (${error.message})`);
    }
    this.#onDone(
      kept.length,
      kept.reduce((sum, { coding }) => sum + coding.claims.length, 0),
    );
  }
}
