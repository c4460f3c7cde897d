import { Hono } from 'hono';
import { expect, test } from 'vitest';
import { inTurns } from './turns.ts';

/** Milliseconds of the processor that an answer takes. */
const BUSY = 20;

test('what comes in meanwhile is read between two questions that keep the process busy', async () => {
  const app = new Hono();
  const order: string[] = [];
  app.use(inTurns());
  app.get('/busy', (c) => {
    const end = performance.now() + BUSY;
    while (performance.now() < end);
    order.push('answer');
    return c.text('done');
  });
  const asked = [1, 2, 3].map(() => app.request('/busy'));
  const read = (): void => {
    order.push('read');
    if (order.filter((one) => one === 'answer').length < 3) setImmediate(read);
  };
  setImmediate(read);
  await Promise.all(asked);
  expect(order.join(' ')).toMatch(/answer read( read)* answer read( read)* answer/);
});
