import { EXIT, Interrupted } from './errors.ts';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Hears Ctrl-C, and that the terminal is closed, from its making until {@link stop}. The first lets the work go on to a point where it can be left,
 * the second does not wait.
 */
export class Interrupt {
  readonly #abort = new AbortController();
  readonly #request = (): void => {
    if (this.signal.aborted) process.exit(EXIT.interrupted);
    this.#abort.abort();
  };

  constructor() {
    for (const signal of SIGNALS) process.on(signal, this.#request);
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
    for (const signal of SIGNALS) process.off(signal, this.#request);
  }
}
