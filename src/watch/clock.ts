import { setTimeout } from 'node:timers/promises';

/** What tells the time and waits: passed in, so that a test need not wait. */
export interface Clock {
  /** Time of day, ms since 1970. It may jump when somebody sets it. */
  now(): number;
  /** Ms since some moment; it never jumps, so waiting goes by it. */
  steady(): number;
  /** Resolves after so many ms, or at once when the signal is aborted. */
  sleep(ms: number, signal: AbortSignal): Promise<void>;
}

export const CLOCK: Clock = {
  now: () => Date.now(),
  steady: () => performance.now(),
  sleep: async (ms, signal) => {
    // A timer takes no more than 2^31 ms
    await setTimeout(Math.min(Math.max(ms, 0), 2 ** 31 - 1), undefined, { signal }).catch(() => undefined);
  },
};

/** Wall time that may differ from steady time before it counts as a jump: clocks are also set by little, all the time. */
const TOLERANCE = 60_000;

/** Notices when the time of day is set while the program runs. */
export class JumpWatch {
  readonly #clock: Clock;
  #offset: number;

  constructor(clock: Clock) {
    this.#clock = clock;
    this.#offset = clock.now() - clock.steady();
  }

  /** By how many ms the time of day was set since it was asked last; 0 if it was not. */
  jump(): number {
    const offset = this.#clock.now() - this.#clock.steady();
    const by = offset - this.#offset;
    if (Math.abs(by) <= TOLERANCE) return 0;
    this.#offset = offset;
    return Math.round(by);
  }
}
