import { setTimeout as wait } from 'node:timers/promises';
import { copyOf } from './parking.ts';
import type { Queue } from './queue.ts';

/** Milliseconds after which reports that nobody has and nobody is to get are taken for lost: counts are asked one after the other. */
const SETTLED = 500;

/**
 * Has reports delivered again that a queue holds and gives to nobody. A server that was killed may remember that they
 * were acknowledged, and not that they were removed, or that they were delivered, and not to whom; coding them again adds nothing.
 * @returns how many
 */
export async function revive(queue: Queue): Promise<number> {
  const { jsm, js, name, subject, streams } = queue;
  const until = await lostUntil(queue);
  const { state } = await jsm.streams.info(name, { subjects_filter: subject('report', '*') });
  if (state.messages === 0 || state.first_seq > until) return 0;
  const held = Object.keys(state.subjects ?? {});
  if (held.length === 0) await forget(queue, until);
  let count = 0;
  for (const last_by_subj of held) {
    const message = await jsm.streams.getMessage(streams.work, { last_by_subj });
    if (!message || message.seq > until) continue;
    const id = last_by_subj.split('.').at(-1) ?? '';
    const told = { headers: copyOf(message.header), msgID: `${id}.again-${message.seq}` };
    await js.publish(last_by_subj, message.data, told);
    await jsm.streams.deleteMessage(streams.work, message.seq).catch(() => false);
    count++;
  }
  return count;
}

/**
 * A server that was killed may go on counting a report that it has removed: no subject has it, no place gives it, and the
 * queue never gets empty. Removing all up to there makes it count anew.
 */
const forget = ({ jsm, streams }: Queue, until: number): Promise<unknown> =>
  jsm.streams.purge(streams.work, { seq: until + 1 });

/** The place up to which a report that is still held will not be delivered any more. */
async function lostUntil(queue: Queue): Promise<number> {
  const before = await standingOf(queue);
  if (!before.hasOrphans) return before.acknowledged;
  await wait(SETTLED);
  const { hasOrphans, delivered, acknowledged } = await standingOf(queue);
  return hasOrphans ? delivered : acknowledged;
}

/** How far a queue has come, and whether it holds more than is waiting and being worked at. */
async function standingOf({ jsm, name }: Queue) {
  const { ack_floor, delivered, num_pending, num_ack_pending } = await jsm.consumers.info(name, 'workers');
  const { state } = await jsm.streams.info(name);
  return {
    acknowledged: ack_floor.stream_seq,
    delivered: delivered.stream_seq,
    hasOrphans: state.messages > num_pending + num_ack_pending,
  };
}
