import { Worker } from 'node:worker_threads';
import { InputError } from '../../model/errors.ts';
import type { CodedReport } from '../codeReport.ts';
import { errorOf, type Job, type Said, type Setup } from './messages.ts';

/** What a thread tells its pool. */
export interface ThreadEvents {
  /** A report is done. */
  done(index: number, outcome: CodedReport | { readonly refused: InputError }): void;
  /** The thread is gone, and these reports that it had not begun with it. */
  lost(thread: Thread, left: readonly Job[]): void;
  /** The thread could not begin: nothing can be coded. */
  unfit(error: Error): void;
}

/** How many reports wait at a thread, the one in hand included, so that it need not wait for the next. */
const DEPTH = 2;

/** Of objects; a report of two million words takes half of it. */
const MOST_MEGABYTES = 1024;

const SOURCE = import.meta.url.endsWith('.ts');
export const WORKER = new URL(SOURCE ? './worker-from-source.mjs' : './worker.js', import.meta.url);

/** One worker thread and the reports that it was given, the first of them in hand. */
export class Thread {
  readonly #worker: Worker;
  readonly #events: ThreadEvents;
  readonly #patience: (job: Job) => number;
  readonly #jobs: Job[] = [];
  #timer: NodeJS.Timeout | undefined;
  #ready = false;
  #cause: string | null = null;

  /** @param patience how many milliseconds a report may take */
  constructor(setup: Setup, events: ThreadEvents, patience: (job: Job) => number, script: URL = WORKER) {
    this.#events = events;
    this.#patience = patience;
    this.#worker = new Worker(script, { resourceLimits: { maxOldGenerationSizeMb: MOST_MEGABYTES } });
    this.#worker.on('message', (said: Said) => this.#hear(said));
    this.#worker.on('error', (error) => {
      this.#cause ??= error.message;
    });
    this.#worker.on('exit', () => this.#end());
    this.#worker.postMessage(setup);
  }

  /** How many reports it has. */
  get load(): number {
    return this.#jobs.length;
  }

  get hasRoom(): boolean {
    return this.load < DEPTH;
  }

  take(job: Job): void {
    this.#jobs.push(job);
    this.#worker.postMessage(job);
    if (this.#jobs.length === 1) this.#watch();
  }

  async close(): Promise<void> {
    clearTimeout(this.#timer);
    this.#worker.removeAllListeners();
    await this.#worker.terminate();
  }

  #hear(said: Said): void {
    if ('unfit' in said) this.#events.unfit(errorOf(said.unfit));
    else if ('ready' in said) this.#ready = true;
    else {
      this.#jobs.shift();
      this.#events.done(said.index, 'coded' in said ? said.coded : { refused: errorOf(said.refused) });
    }
    this.#watch();
  }

  /** Begins to wait for the report in hand; not before the models are there. */
  #watch(): void {
    clearTimeout(this.#timer);
    const [job] = this.#jobs;
    if (!job || !this.#ready) return;
    const patience = this.#patience(job);
    this.#timer = setTimeout(() => {
      this.#cause = `it took more than ${Math.round(patience / 1000)} s`;
      void this.#worker.terminate();
    }, patience);
  }

  /** The thread has ended by itself, or because of {@link #watch}: the report in hand was too much for it. */
  #end(): void {
    clearTimeout(this.#timer);
    const cause = this.#cause ?? 'its thread ended';
    if (!this.#ready) {
      this.#events.unfit(new Error(`a thread could not begin (${cause})`));
      return;
    }
    const [guilty, ...left] = this.#jobs;
    // First the pool has to know that nothing can be given to this thread
    this.#events.lost(this, left);
    if (guilty) this.#events.done(guilty.index, { refused: tooMuch(guilty, cause) });
  }
}

const tooMuch = ({ raw }: Job, cause: string): InputError =>
  new InputError(
    raw.name,
    `the reader failed on it (${cause})`,
    'split it if it is large; else run it alone with --debug and report what it prints',
  );
