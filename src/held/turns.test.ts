import { expect, test } from 'vitest';
import { Turns } from './turns.ts';

/** Milliseconds of the processor that a piece of work takes. */
const BUSY = 20;

test('what comes in meanwhile is done between two pieces of work that keep the process busy', async () => {
  const turns = new Turns();
  const order: string[] = [];
  const work = async (): Promise<void> => {
    await Promise.resolve();
    const end = performance.now() + BUSY;
    while (performance.now() < end);
    order.push('work');
  };
  const other = (): void => {
    order.push('other');
    if (order.filter((one) => one === 'work').length < 3) setImmediate(other);
  };
  setImmediate(other);
  await Promise.all([1, 2, 3].map(() => turns.next(work)));
  expect(order.join(' ')).toMatch(/work other( other)* work other( other)* work/);
});

test('work that fails keeps no other from its turn', async () => {
  const turns = new Turns();
  const failed = turns.next(async () => Promise.reject(new Error('no')));
  await expect(failed).rejects.toThrow('no');
  expect(await turns.next(async () => 'done')).toBe('done');
});
