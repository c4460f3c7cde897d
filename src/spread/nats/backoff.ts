import { setTimeout as wait } from 'node:timers/promises';

/** Milliseconds: the first pause, and the longest. */
const [FIRST, LONGEST] = [200, 10_000];

/**
 * Does some work again until it goes well, with growing pauses.
 * @param waits says of a failure whether it can pass, after the pause that is given; what cannot is thrown
 */
export async function untilDone<T>(
  work: () => Promise<T>,
  waits: (error: unknown, pause: number) => boolean,
  signal?: AbortSignal,
): Promise<T> {
  for (let pause = FIRST; ; pause = Math.min(pause * 2, LONGEST)) {
    try {
      return await work();
    } catch (error) {
      if (signal?.aborted || !waits(error, pause)) throw error;
      await wait(pause, undefined, signal && { signal }).catch(() => {});
      if (signal?.aborted) throw error;
    }
  }
}
