import { setTimeout as wait } from 'node:timers/promises';
import type { Consumer, JsMsg } from '@nats-io/jetstream';
import { aborted } from '../../node/processes.ts';
import type { RawReport } from '../../read/report.ts';
import { Hand } from './hand.ts';
import { nameIn, unpack } from './message.ts';
import { Parking, type Reason } from './parking.ts';
import type { Queue } from './queue.ts';
import { revive } from './revive.ts';

/** A report that was taken from a queue and given to the coder. */
export interface Taken {
  readonly message: JsMsg;
  readonly id: string;
  /** Whether it came before, so that this try at it is counted. */
  readonly again: boolean;
}

export interface TakerOptions {
  /** Ends the taking. */
  readonly signal: AbortSignal;
  /** Whether to end when nothing waits any more and nobody is at work. */
  readonly untilEmpty: boolean;
  /** Is told of each report that is set aside. */
  readonly onParked: (name: string, reason: Reason) => void;
}

/** So many reports are asked for at once. */
const FETCH = 16;
/** So many rounds without reports pass between two looks for what nobody is given. */
const IDLE = 5;
/** Milliseconds after which a request for reports ends that finds none, and a report that failed comes again. */
const [EXPIRES, AGAIN] = [1000, 1000];

/** Takes reports from a queue, in the order in which they are given to a coder. */
export class Taker {
  readonly #queue: Queue;
  readonly #options: TakerOptions;
  readonly #hand: Hand;
  readonly #parking: Parking;
  /** What is with the coder, by its place in the order. */
  readonly #coding = new Map<number, Taken>();
  readonly #aborted: Promise<void>;
  #waiting: (() => void)[] = [];

  /** @param patience milliseconds after which the server takes a silent worker for dead */
  constructor(queue: Queue, patience: number, options: TakerOptions) {
    this.#queue = queue;
    this.#options = options;
    this.#hand = new Hand(patience);
    this.#parking = new Parking(queue);
    this.#aborted = aborted(options.signal);
  }

  /**
   * Reports as they are asked for. One that came before is given when the coder has nothing else, and nothing else until
   * it is coded: it may have ended the worker that had it, and others shall not be blamed for it.
   * @param goesOn asked before each request whether to go on
   */
  async *reports(goesOn: () => boolean): AsyncGenerator<RawReport> {
    const consumer = await this.#queue.consumer();
    const { signal, untilEmpty } = this.#options;
    let place = 0;
    let came = 0;
    for (let rounds = 0; !signal.aborted && goesOn(); rounds++) {
      if (came === 0 && rounds % IDLE === 0) await revive(this.#queue).catch(() => 0);
      if (untilEmpty && came < FETCH && (await this.#isEmpty())) return;
      came = 0;
      for await (const message of this.#fetch(consumer)) {
        came++;
        const taken = await this.#take(message);
        if (!taken) continue;
        this.#coding.set(place++, taken);
        yield taken.report;
        if (taken.again) await this.#idle();
      }
    }
  }

  /** What was given to the coder at a place, which it has done now. */
  coded(place: number): Taken | undefined {
    const taken = this.#coding.get(place);
    this.#coding.delete(place);
    if (this.#coding.size === 0) for (const go of this.#waiting.splice(0)) go();
    return taken;
  }

  /** A report was coded well: no try at it counts against it any more. */
  async succeed({ id, again }: Taken): Promise<void> {
    if (again) await this.#parking.clear(id);
  }

  /** What a report claims is where it shall be. */
  done({ message }: Taken): void {
    this.#hand.done(message);
  }

  /** Sets a report aside that nobody can read. */
  async refuse(taken: Taken, reason: string): Promise<void> {
    await this.#park(taken, { kind: 'refused', reason, tries: 1 });
  }

  /** A report on which the program failed comes again, or is set aside if that was often enough. */
  async fail(taken: Taken, why: string): Promise<void> {
    const reason = await this.#parking.fail(taken.id, why, taken.again);
    if (reason) await this.#park(taken, reason);
    else this.#hand.giveBack(taken.message, AGAIN);
  }

  close(): void {
    this.#hand.close();
  }

  async #park(taken: Taken, reason: Reason): Promise<void> {
    await this.#parking.park(taken.message, taken.id, reason);
    await this.#parking.clear(taken.id);
    this.done(taken);
    this.#options.onParked(nameIn(taken.message), reason);
  }

  /** Some messages, fewer if there are not so many; none where the server is away. */
  async *#fetch(consumer: Consumer): AsyncGenerator<JsMsg> {
    const { signal } = this.#options;
    await Promise.race([this.#queue.link.up(), this.#aborted]);
    if (signal.aborted) return;
    try {
      for await (const message of await consumer.fetch({ max_messages: FETCH, expires: EXPIRES })) {
        // Others may have it at once
        if (signal.aborted) message.nak();
        else yield message;
      }
    } catch {
      // The server ended in the middle: it is asked again
      await wait(500);
    }
  }

  /** @returns null for what is set aside or given back instead */
  async #take(message: JsMsg): Promise<(Taken & { readonly report: RawReport }) | null> {
    this.#hand.take(message);
    const id = message.subject.split('.').at(-1) ?? '';
    const taken = { message, id, again: message.info.deliveryCount > 1 };
    if (taken.again) {
      await this.#idle();
      const reason = await this.#parking.begin(id);
      if (reason) {
        await this.#park(taken, reason);
        return null;
      }
    }
    try {
      return { ...taken, report: unpack(message) };
    } catch (error) {
      await this.fail(taken, error instanceof Error ? error.message : String(error));
      return null;
    }
  }

  /** Waits until nothing is with the coder. */
  async #idle(): Promise<void> {
    if (this.#coding.size > 0) await new Promise<void>((go) => this.#waiting.push(go));
  }

  async #isEmpty(): Promise<boolean> {
    const info = await this.#queue.jsm.streams.info(this.#queue.name).catch(() => null);
    return info?.state.messages === 0;
  }
}
