import { copyOf } from './parking.ts';
import type { Queue } from './queue.ts';

/**
 * Has reports delivered again that a queue holds and gives to nobody. A server that was killed may remember that they
 * were acknowledged, and not that they were removed; coding them again adds nothing.
 * @returns how many
 */
export async function revive({ jsm, js, name, subject, streams }: Queue): Promise<number> {
  const { ack_floor } = await jsm.consumers.info(name, 'workers');
  const { state } = await jsm.streams.info(name, { subjects_filter: subject('report', '*') });
  if (state.messages === 0 || state.first_seq > ack_floor.stream_seq) return 0;
  let count = 0;
  for (const last_by_subj of Object.keys(state.subjects ?? {})) {
    const message = await jsm.streams.getMessage(streams.work, { last_by_subj });
    if (!message || message.seq > ack_floor.stream_seq) continue;
    const id = last_by_subj.split('.').at(-1) ?? '';
    const told = { headers: copyOf(message.header), msgID: `${id}.again-${message.seq}` };
    await js.publish(last_by_subj, message.data, told);
    await jsm.streams.deleteMessage(streams.work, message.seq).catch(() => false);
    count++;
  }
  return count;
}
