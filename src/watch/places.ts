/** Lets so many pieces of work go on at a time; the others wait for a place, in the order in which they came. */
export class Places {
  #free: number;
  readonly #waiting: (() => void)[] = [];

  constructor(most: number) {
    this.#free = most;
  }

  async in<T>(work: () => Promise<T>): Promise<T> {
    if (this.#free === 0) await new Promise<void>((ready) => this.#waiting.push(ready));
    else this.#free--;
    try {
      return await work();
    } finally {
      const next = this.#waiting.shift();
      if (next) next();
      else this.#free++;
    }
  }
}
