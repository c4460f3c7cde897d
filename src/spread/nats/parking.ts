import type { JsMsg } from '@nats-io/jetstream';
import { headers, type MsgHdrs } from '@nats-io/transport-node';
import type { Queue } from './queue.ts';

/** So often a report is tried before it is parked. */
export const TRIES = 3;

/** Why a report is parked, as JSON. */
const REASON = 'Entente-Reason';

/** Why a report was set aside. */
export interface Reason {
  /** `refused`: it cannot be read, whoever tries; `failed`: the program failed on it, each time. */
  readonly kind: 'refused' | 'failed';
  readonly reason: string;
  readonly tries: number;
}

interface Tries {
  readonly count: number;
  readonly reason: string;
}

/** What ended a worker that said nothing more. */
const ENDED = 'its worker ended while it read it';

/** Counts the tries at reports that came to nothing, and sets reports aside. Waits for NATS where it is away. */
export class Parking {
  readonly #queue: Queue;

  constructor(queue: Queue) {
    this.#queue = queue;
  }

  /**
   * Says that a report is tried now that was not acknowledged before. Stands as a failed try until {@link clear}, since
   * a report may end the worker that reads it.
   * @returns why it is not to be tried any more, if so
   */
  async begin(id: string): Promise<Reason | null> {
    const { count, reason } = await this.#tries(id);
    if (count >= TRIES) return { kind: 'failed', reason, tries: count };
    await this.#note(id, { count: count + 1, reason: ENDED });
    return null;
  }

  /**
   * Says that a try failed.
   * @param begun whether {@link begin} has counted it
   * @returns why it is not to be tried any more, if so
   */
  async fail(id: string, reason: string, begun: boolean): Promise<Reason | null> {
    const before = await this.#tries(id);
    const count = before.count + (begun ? 0 : 1);
    if (count >= TRIES) return { kind: 'failed', reason, tries: count };
    await this.#note(id, { count, reason });
    return null;
  }

  /** Says that no try at it failed, or that it does not matter any more. */
  async clear(id: string): Promise<void> {
    const filter = this.#queue.subject('try', id);
    await this.#queue.sure(() => this.#queue.jsm.streams.purge(this.#queue.streams.tries, { filter }));
  }

  /** Sets a report aside, for good or until it is asked for. */
  async park(message: JsMsg, id: string, reason: Reason): Promise<void> {
    const told = copyOf(message.headers);
    told.set(REASON, JSON.stringify({ ...reason, reason: reason.reason.slice(0, 2000) }));
    const msgID = `${id}-${message.seq}`;
    await this.#queue.sure(() =>
      this.#queue.js.publish(this.#queue.subject('parked', id), message.data, { headers: told, msgID }),
    );
  }

  async #tries(id: string): Promise<Tries> {
    const last = { last_by_subj: this.#queue.subject('try', id) };
    const found = await this.#queue.sure(() =>
      this.#queue.jsm.streams.getMessage(this.#queue.streams.tries, last),
    );
    return found ? found.json<Tries>() : { count: 0, reason: '' };
  }

  async #note(id: string, tries: Tries): Promise<void> {
    await this.#queue.sure(() =>
      this.#queue.js.publish(this.#queue.subject('try', id), JSON.stringify(tries)),
    );
  }
}

/** Without what JetStream added to it. */
export function copyOf(given: MsgHdrs | undefined): MsgHdrs {
  const copy = headers();
  for (const key of given?.keys() ?? [])
    if (!key.startsWith('Nats-') && key !== REASON) copy.set(key, given?.get(key) ?? '');
  return copy;
}

/** Why a parked message was parked. */
export const reasonIn = (given: MsgHdrs | undefined): Reason =>
  JSON.parse(given?.get(REASON) || '{"kind":"failed","reason":"unknown","tries":0}') as Reason;
