import { canonicalJson } from '../../model/ids.ts';
import { type Coding, type Store, StoreAway } from '../../store/store.ts';
import { untilDone } from './backoff.ts';
import type { Queue } from './queue.ts';

/** Where workers put what they found. What was put once can be put again. */
export interface Sink {
  /**
   * Puts all of them in for good, however long that takes.
   * @returns what cannot be put in, whoever tries, and why
   */
  put(codings: readonly Coding[]): Promise<Map<Coding, Error>>;
  close(): Promise<void>;
}

/** Results into a store. Waits while it is away. */
export class StoreSink implements Sink {
  readonly #store: Store;
  readonly #note: (text: string) => void;

  constructor(store: Store, note: (text: string) => void) {
    this.#store = store;
    this.#note = note;
  }

  async put(codings: readonly Coding[]): Promise<Map<Coding, Error>> {
    const refused = new Map<Coding, Error>();
    try {
      await this.#add(codings);
    } catch (error) {
      const [only] = codings;
      if (codings.length === 1 && only) return refused.set(only, error as Error);
      // One of them is at fault, and the others shall not suffer for it
      for (const coding of codings) for (const [at, why] of await this.put([coding])) refused.set(at, why);
    }
    return refused;
  }

  async #add(codings: readonly Coding[]): Promise<void> {
    let waited = false;
    await untilDone(
      () => this.#store.add(codings),
      (error, pause) => {
        if (!(error instanceof StoreAway)) return false;
        if (!waited) this.#note(`${error.message}; trying again`);
        waited = true;
        return pause > 0;
      },
    );
    if (waited) this.#note('the store is back');
  }

  close(): Promise<void> {
    return this.#store.close();
  }
}

/** Results onto a stream, each a line of a dump (`docs/store.md`). */
export class StreamSink implements Sink {
  readonly #queue: Queue;

  constructor(queue: Queue) {
    this.#queue = queue;
  }

  async put(codings: readonly Coding[]): Promise<Map<Coding, Error>> {
    const refused = new Map<Coding, Error>();
    await Promise.all(
      codings.map((coding) => this.#putOne(coding).catch((error: Error) => refused.set(coding, error))),
    );
    return refused;
  }

  async #putOne(coding: Coding): Promise<void> {
    const { link, js, subject } = this.#queue;
    const { article, version, claims } = coding;
    const line = canonicalJson({ article, codings: [{ version, claims }] });
    const room = link.connection.info?.max_payload ?? 1_048_576;
    if (Buffer.byteLength(line) > room - 1024)
      throw new Error(`its result is larger than the ${room} bytes that NATS takes in a message`);
    const msgID = `${article.id}-${version}`;
    await this.#queue.sure(() => js.publish(subject('result', article.id), line, { msgID }));
  }

  async close(): Promise<void> {}
}
