import { headers } from '@nats-io/transport-node';
import { describe, expect, test } from 'vitest';
import type { Queue } from './queue.ts';
import { revive } from './revive.ts';

/** A queue that holds reports at places 50 and 60, as a server has it that was killed, with so many counted as at work. */
function queueWith(atWork: number, held: Record<string, number> = { 'q.report.a': 50, 'q.report.b': 60 }) {
  const published: string[] = [];
  const deleted: number[] = [];
  const purged: number[] = [];
  const queue = {
    name: 'q',
    streams: { work: 'q' },
    subject: (...parts: string[]) => ['q', ...parts].join('.'),
    js: { publish: async (subject: string) => void published.push(subject) },
    jsm: {
      consumers: {
        info: async () => ({
          ack_floor: { stream_seq: 40 },
          delivered: { stream_seq: 100 },
          num_pending: 0,
          num_ack_pending: atWork,
        }),
      },
      streams: {
        info: async () => ({ state: { messages: 2, first_seq: 50, subjects: held } }),
        getMessage: async (_: string, { last_by_subj }: { last_by_subj: string }) => ({
          seq: held[last_by_subj],
          header: headers(),
          data: new Uint8Array(),
        }),
        deleteMessage: async (_: string, seq: number) => deleted.push(seq) > 0,
        purge: async (_: string, { seq }: { seq: number }) => purged.push(seq),
      },
    },
  };
  return { queue: queue as unknown as Queue, published, deleted, purged };
}

describe('reports that a queue holds and gives to nobody', () => {
  test('delivered, and at work with nobody: they are sent again', async () => {
    const { queue, published, deleted } = queueWith(0);
    expect(await revive(queue)).toBe(2);
    expect(published).toEqual(['q.report.a', 'q.report.b']);
    expect(deleted).toEqual([50, 60]);
  });

  test('counted and not there: nothing is sent, and the server has to count anew', async () => {
    const { queue, published, purged } = queueWith(0, {});
    expect(await revive(queue)).toBe(0);
    expect(published).toEqual([]);
    expect(purged).toEqual([101]);
  });

  test('held: nothing is removed without being sent', async () => {
    const { queue, purged } = queueWith(0);
    await revive(queue);
    expect(purged).toEqual([]);
  });

  test('at work with somebody: they are left to him', async () => {
    const { queue, published } = queueWith(2);
    expect(await revive(queue)).toBe(0);
    expect(published).toEqual([]);
  });
});
