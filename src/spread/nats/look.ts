import { DeliverPolicy, type JsMsg } from '@nats-io/jetstream';
import { nameIn } from './message.ts';
import { copyOf, type Reason, reasonIn } from './parking.ts';
import type { Queue } from './queue.ts';

/** How a queue stands. */
export interface QueueStatus {
  readonly queue: string;
  /** Reports that nobody has in hand. */
  readonly waiting: number;
  /** Reports that workers have in hand. */
  readonly working: number;
  /** Reports whose claims are where they shall be. */
  readonly done: number;
  readonly parked: number;
  /** Bytes of what waits and is worked on. */
  readonly bytes: number;
  /** The most reports that may wait. */
  readonly most: number;
  /** When the last report was submitted, ISO 8601; null where there was none. */
  readonly lastSubmitted: string | null;
}

/** A report that was set aside. */
export interface Parked extends Reason {
  readonly id: string;
  readonly name: string;
  /** When, ISO 8601. */
  readonly at: string;
}

export async function statusOf({ jsm, name, streams }: Queue): Promise<QueueStatus> {
  const [{ state, config }, parked, { num_ack_pending }] = [
    await jsm.streams.info(name),
    (await jsm.streams.info(streams.parked)).state,
    await jsm.consumers.info(name, 'workers'),
  ];
  const working = Math.min(num_ack_pending, state.messages);
  return {
    queue: name,
    waiting: state.messages - working,
    working,
    // Each report that was set aside has taken one number there, whatever became of it
    done: state.last_seq - state.messages - parked.last_seq,
    parked: parked.messages,
    bytes: state.bytes,
    most: config.max_msgs,
    lastSubmitted: state.last_seq > 0 ? state.last_ts : null,
  };
}

/** What is set aside, in that order. */
export async function* parkedIn(queue: Queue): AsyncGenerator<Parked> {
  for await (const message of everythingOn(queue, queue.streams.parked, true))
    yield {
      id: idOf(message),
      name: nameIn(message),
      at: message.time.toISOString(),
      ...reasonIn(message.headers),
    };
}

/**
 * Puts reports that were set aside onto the queue again, as if nobody had tried them.
 * @param ids which, or beginnings of their ids; all where there are none
 * @returns how many
 */
export async function retry(queue: Queue, ids: readonly string[]): Promise<number> {
  let count = 0;
  for await (const message of everythingOn(queue, queue.streams.parked, false)) {
    const id = idOf(message);
    if (ids.length > 0 && !ids.some((one) => id.startsWith(one))) continue;
    // Not its own id, which the queue has seen; and the same however often this is done
    const msgID = `${id}.${message.seq}`;
    await queue.js.publish(queue.subject('report', id), message.data, {
      headers: copyOf(message.headers),
      msgID,
    });
    await queue.jsm.streams.deleteMessage(queue.streams.parked, message.seq);
    count++;
  }
  return count;
}

/** The results that went to no store: lines of a dump, without its first. */
export async function* resultsIn(queue: Queue): AsyncGenerator<string> {
  for await (const message of everythingOn(queue, queue.streams.results, false)) yield message.string();
}

const idOf = ({ subject }: JsMsg): string => subject.split('.').at(-1) ?? '';

/** What is on a stream now, in its order; it stays there. */
async function* everythingOn(queue: Queue, stream: string, headersOnly: boolean): AsyncGenerator<JsMsg> {
  const { state } = await queue.jsm.streams.info(stream);
  if (state.messages === 0) return;
  const consumer = await queue.js.consumers.get(stream, {
    deliver_policy: DeliverPolicy.All,
    headers_only: headersOnly,
  });
  const messages = await consumer.consume({ max_messages: 200 });
  try {
    for await (const message of messages) {
      yield message;
      if (message.seq >= state.last_seq || message.info.pending === 0) return;
    }
  } finally {
    await messages.close();
  }
}
