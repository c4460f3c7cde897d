import type { SingleBar } from 'cli-progress';
import type { Meter } from '../intake/index.ts';
import type { Terminal } from './terminal.ts';

/** Progress of a run with its rate and remaining time, on standard error, where that is a terminal. */
export class Progress {
  /** Bytes of all inputs; null as long as that is not known. */
  total: number | null = null;
  #bar: SingleBar | null = null;
  readonly #meter: Meter;
  #started = Date.now();
  #begun = 0;
  #done = 0;
  #stopped = false;

  /** @param meter the bytes of the inputs that are read; what comes before the first step is no work of this run */
  constructor(terminal: Terminal, meter: Meter = { done: 0 }) {
    this.#meter = meter;
    if (terminal.draws) void this.#draw();
  }

  async #draw(): Promise<void> {
    const { SingleBar } = await import('cli-progress');
    if (this.#stopped) return;
    this.#bar = new SingleBar(STYLE);
    this.#bar.start(0, 0, { rate: '-', left: '' });
  }

  step(): void {
    if (this.#done === 0) [this.#started, this.#begun] = [Date.now(), this.#meter.done];
    this.#done++;
    const seconds = (Date.now() - this.#started) / 1000;
    const rate = (this.#done / Math.max(seconds, 0.001)).toFixed(1);
    this.#bar?.update(this.#done, {
      rate,
      left: leftText(seconds, this.#begun, this.#meter.done, this.total),
    });
  }

  stop(): void {
    this.#stopped = true;
    this.#bar?.stop();
  }
}

/**
 * What is done and how long the rest takes at the same pace: `, 40%, 2 h 5 min left`; nothing where it cannot be told.
 * @param begun, done, total bytes
 */
export function leftText(seconds: number, begun: number, done: number, total: number | null): string {
  if (total === null || total === 0 || done <= begun || seconds < 2) return '';
  const left = Math.round((seconds * Math.max(0, total - done)) / (done - begun));
  return `, ${Math.min(100, Math.floor((100 * done) / total))}%, ${duration(left)} left`;
}

function duration(seconds: number): string {
  if (seconds < 60) return `${seconds} s`;
  const minutes = Math.round(seconds / 60);
  return minutes < 60 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}

const STYLE = {
  format: '{value} reports, {rate}/s{left}',
  stream: process.stderr,
  barCompleteChar: '#',
  barIncompleteChar: '.',
  hideCursor: true,
  clearOnComplete: true,
  gracefulExit: false,
};
