import { Problem } from './api/index.ts';

/** What was asked of the server and what has come of it. What was there stays until something newer is. */
export class Loaded<T> {
  value = $state.raw<T>();
  problem = $state.raw<Problem>();
  busy = $state(false);
  #latest: AbortController | undefined;

  /** Asks anew, and forgets what was asked before if it has not come yet. */
  async ask(question: (signal: AbortSignal) => Promise<T>): Promise<void> {
    this.#latest?.abort();
    const own = new AbortController();
    this.#latest = own;
    this.busy = true;
    try {
      const value = await question(own.signal);
      if (this.#latest !== own) return;
      this.value = value;
      this.problem = undefined;
    } catch (error) {
      if (this.#latest !== own) return;
      this.problem = error instanceof Problem ? error : new Problem(0, 'The app failed', String(error));
      this.value = undefined;
    } finally {
      if (this.#latest === own) this.busy = false;
    }
  }
}
