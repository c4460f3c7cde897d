import { SingleBar } from 'cli-progress';
import type { Terminal } from './terminal.ts';

/** Progress of a run with its rate, on standard error, where that is a terminal. */
export class Progress {
  readonly #bar: SingleBar | null;
  readonly #started = Date.now();
  #done = 0;

  constructor(terminal: Terminal) {
    this.#bar = terminal.draws ? new SingleBar(STYLE) : null;
    this.#bar?.start(0, 0, { rate: '-' });
  }

  step(): void {
    this.#done++;
    const seconds = (Date.now() - this.#started) / 1000;
    this.#bar?.update(this.#done, { rate: (this.#done / Math.max(seconds, 0.001)).toFixed(1) });
  }

  stop(): void {
    this.#bar?.stop();
  }
}

const STYLE = {
  format: '{value} reports, {rate}/s',
  stream: process.stderr,
  barCompleteChar: '#',
  barIncompleteChar: '.',
  hideCursor: true,
  clearOnComplete: true,
  gracefulExit: false,
};
