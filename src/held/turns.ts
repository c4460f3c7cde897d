/**
 * Work that is done one after the other, in the order in which it was asked for, each in a turn of the event loop of its own: who
 * waits for something else is not kept from it by all of it.
 */
export class Turns {
  #last: Promise<unknown> = Promise.resolve();

  /** Does some work when all that was asked for before is done, whether it came to anything or not. */
  next<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#last.then(work, work);
    this.#last = turn.catch(() => undefined).then(() => new Promise((next) => setImmediate(next)));
    return turn;
  }
}
