import {
  AckPolicy,
  type Consumer,
  type ConsumerConfig,
  DiscardPolicy,
  JetStreamApiError,
  type JetStreamClient,
  type JetStreamManager,
  jetstream,
  jetstreamManager,
  RetentionPolicy,
  StorageType,
  type StreamConfig,
} from '@nats-io/jetstream';
import { nanos } from '@nats-io/transport-node';
import { InputError } from '../../model/errors.ts';
import { untilDone } from './backoff.ts';
import type { Link } from './link.ts';

/** What a queue is made with. What is not given stays as it is, or as {@link DEFAULTS} says. */
export interface QueueOptions {
  /** Reports that wait at most: who submits more waits. */
  readonly most?: number;
  /** On how many servers of a cluster each report is kept. */
  readonly replicas?: number;
  /** After so many seconds without a word of its worker a report goes to another. */
  readonly patience?: number;
}

export const DEFAULTS = { most: 1_000_000, replicas: 1, patience: 30 } as const;

const DAY = 24 * 60 * 60 * 1000;

/** Within so many milliseconds the same report counts once. */
const WINDOW = DAY;

/** Codes of JetStream: no such stream, a stream of that name, no leader yet. */
const [NOT_FOUND, IN_USE, STARTING_UP] = [10_059, 10_058, 10_008];

/** Milliseconds that a cluster may take to find its leaders. */
const STARTING = 30_000;

/** The one durable consumer, which all workers share. */
const WORKERS = 'workers';

/** A queue of reports: four streams of JetStream and who takes from the first. */
export class Queue {
  readonly name: string;
  readonly link: Link;
  readonly js: JetStreamClient;
  readonly jsm: JetStreamManager;

  private constructor(name: string, link: Link, jsm: JetStreamManager) {
    this.name = name;
    this.link = link;
    this.jsm = jsm;
    this.js = jetstream(link.connection, { timeout: 10_000 });
  }

  /** Reports that wait, that are parked, tries at reports that came twice, and results if they go to no store. */
  get streams(): {
    readonly work: string;
    readonly parked: string;
    readonly tries: string;
    readonly results: string;
  } {
    const { name } = this;
    return { work: name, parked: `${name}-parked`, tries: `${name}-tries`, results: `${name}-results` };
  }

  readonly subject = (kind: 'report' | 'parked' | 'try' | 'result', id: string): string =>
    `${this.name}.${kind}.${id}`;

  /**
   * The queue of a name, made if it is missing, and changed to what is given. A cluster that is starting is waited for.
   * @throws InputError if the server has no JetStream or refuses the streams
   */
  static async make(link: Link, name: string, given: QueueOptions = {}): Promise<Queue> {
    const deadline = Date.now() + STARTING;
    return untilDone(
      async () => {
        const queue = await Queue.#on(link, name);
        await queue.#ensure(given);
        return queue;
      },
      (error) => error instanceof InputError && isStarting(error.cause) && Date.now() < deadline,
    );
  }

  /** @throws InputError if there is no queue of that name */
  static async existing(link: Link, name: string): Promise<Queue> {
    const queue = await Queue.#on(link, name);
    await queue.jsm.streams.info(name).catch((error: unknown) => {
      throw codeOf(error) === NOT_FOUND
        ? new InputError(name, 'there is no such queue', 'make it with: entente submit CORPUS --queue NAME')
        : error;
    });
    return queue;
  }

  static async #on(link: Link, name: string): Promise<Queue> {
    if (!/^[A-Za-z0-9_-]{1,64}$/.test(name))
      throw new InputError(name, 'is no name of a queue', 'use letters, digits, _ and -');
    try {
      return new Queue(name, link, await jetstreamManager(link.connection, { timeout: 10_000 }));
    } catch (error) {
      throw refused(name, error, 'start the server with JetStream: nats-server --jetstream');
    }
  }

  /** Does some work with the server that can be done twice, again and again until it goes well. */
  sure<T>(work: () => Promise<T>): Promise<T> {
    const { link } = this;
    return untilDone(
      async () => {
        await link.up();
        return work();
      },
      () => !link.connection.isClosed(),
    );
  }

  /** The reports as workers take them. */
  consumer(): Promise<Consumer> {
    return this.sure(() => this.js.consumers.get(this.name, WORKERS));
  }

  /** Milliseconds after which a report goes to another worker. */
  async patience(): Promise<number> {
    const { config } = await this.sure(() => this.jsm.consumers.info(this.name, WORKERS));
    return (config.ack_wait ?? nanos(DEFAULTS.patience * 1000)) / 1_000_000;
  }

  async #ensure({ most, replicas, patience }: QueueOptions): Promise<void> {
    const copies = replicas === undefined ? {} : { num_replicas: replicas };
    const { work, parked, tries } = this.streams;
    const kept = { max_msgs_per_subject: 1, ...copies };
    try {
      await this.#stream(work, ['report'], {
        retention: RetentionPolicy.Workqueue,
        discard: DiscardPolicy.New,
        duplicate_window: nanos(WINDOW),
        ...copies,
        ...(most !== undefined && { max_msgs: most }),
      });
      await this.#stream(parked, ['parked'], kept);
      await this.#stream(tries, ['try'], { max_age: nanos(7 * DAY), ...kept });
      await this.#workers(patience);
    } catch (error) {
      throw refused(this.name, error, 'check its limits, and --replicas against the servers that there are');
    }
  }

  /** Where results go if there is no store for them. */
  async withResults(replicas?: number): Promise<void> {
    await this.#stream(this.streams.results, ['result'], {
      max_msgs_per_subject: 1,
      ...(replicas !== undefined && { num_replicas: replicas }),
    });
  }

  async #stream(name: string, kinds: readonly string[], given: Partial<StreamConfig>): Promise<void> {
    const subjects = kinds.map((kind) => `${this.name}.${kind}.*`);
    const config = { storage: StorageType.File, num_replicas: DEFAULTS.replicas, ...given };
    const most = name === this.name ? { max_msgs: DEFAULTS.most } : {};
    try {
      await this.jsm.streams.add({ name, subjects, ...most, ...config });
    } catch (error) {
      if (codeOf(error) !== IN_USE) throw error;
      const { num_replicas, max_msgs } = given;
      const changed = {
        ...(num_replicas !== undefined && { num_replicas }),
        ...(max_msgs !== undefined && { max_msgs }),
      };
      if (Object.keys(changed).length > 0) await this.jsm.streams.update(name, changed);
    }
  }

  async #workers(patience: number | undefined): Promise<void> {
    const config: Partial<ConsumerConfig> = {
      durable_name: WORKERS,
      ack_policy: AckPolicy.Explicit,
      max_ack_pending: 50_000,
      max_deliver: -1,
    };
    const known = await this.jsm.consumers.info(this.name, WORKERS).catch(() => null);
    if (!known)
      await this.jsm.consumers.add(this.name, {
        ...config,
        ack_wait: nanos((patience ?? DEFAULTS.patience) * 1000),
      });
    else if (patience !== undefined)
      await this.jsm.consumers.update(this.name, WORKERS, { ack_wait: nanos(patience * 1000) });
  }
}

export const codeOf = (error: unknown): number | null =>
  error instanceof JetStreamApiError ? error.code : null;

/** Whether JetStream is not there yet. */
const isStarting = (error: unknown): boolean =>
  codeOf(error) === STARTING_UP ||
  (error instanceof Error && ['TimeoutError', 'NoRespondersError', 'RequestError'].includes(error.name));

function refused(name: string, error: unknown, remedy: string): InputError {
  if (error instanceof InputError) return error;
  const reason = error instanceof Error ? error.message : String(error);
  const refusal = new InputError(`queue ${name}`, `NATS refuses it (${reason})`, remedy);
  refusal.cause = error;
  return refusal;
}
