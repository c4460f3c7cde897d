import { Turns } from '../../held/turns.ts';
import type { Clock } from '../clock.ts';

interface Host {
  readonly turns: Turns;
  /** When it was asked last, by the steady clock; null if it was not. */
  last: number | null;
  delay: number;
}

/** Sees to it that a host is asked one thing at a time, and left alone for a while in between. */
export class Hosts {
  readonly #clock: Clock;
  readonly #delay: number;
  readonly #hosts = new Map<string, Host>();

  /** @param delay least time between the end of one request and the next, ms */
  constructor(clock: Clock, delay: number) {
    this.#clock = clock;
    this.#delay = delay;
  }

  /** Does some work with a host when its turn has come. */
  turn<T>(name: string, signal: AbortSignal, work: () => Promise<T>): Promise<T> {
    const host = this.#host(name);
    return host.turns.next(async () => {
      const since = host.last === null ? Number.POSITIVE_INFINITY : this.#clock.steady() - host.last;
      if (since < host.delay) await this.#clock.sleep(host.delay - since, signal);
      try {
        return await work();
      } finally {
        host.last = this.#clock.steady();
      }
    });
  }

  /** Leaves a host alone for longer than others, since it asks for that. */
  slow(name: string, delay: number): void {
    const host = this.#host(name);
    host.delay = Math.max(host.delay, delay);
  }

  #host(name: string): Host {
    const host = this.#hosts.get(name) ?? { turns: new Turns(), last: null, delay: this.#delay };
    this.#hosts.set(name, host);
    return host;
  }
}
