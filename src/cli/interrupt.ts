import { EXIT, Interrupted } from './errors.ts';

/**
 * Hears Ctrl-C from its making until {@link stop}. The first lets the work go on to a point where it can be left,
 * the second does not wait.
 */
export class Interrupt {
  readonly #abort = new AbortController();
  readonly #request = (): void => {
    if (this.signal.aborted) process.exit(EXIT.interrupted);
    this.#abort.abort();
  };

  constructor() {
    process.on('SIGINT', this.#request).on('SIGTERM', this.#request);
  }

  /** Aborted at the first Ctrl-C: ends the waiting for input. */
  get signal(): AbortSignal {
    return this.#abort.signal;
  }

  /** @throws Interrupted if there was a Ctrl-C */
  check(): void {
    if (this.signal.aborted) throw new Interrupted();
  }

  stop(): void {
    process.off('SIGINT', this.#request).off('SIGTERM', this.#request);
  }
}
