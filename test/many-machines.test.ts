import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { startNats, type TestNats } from '../src/spread/nats/testing.ts';
import { startPostgres, type TestServer } from '../src/store/postgres/testing.ts';
import { called, Folder, REPORT, start } from './entente.ts';

// Each test starts a dozen programs, four of them side by side
vi.setConfig({ testTimeout: 600_000, hookTimeout: 300_000 });

const CORPUS = fileURLToPath(new URL('../examples/mixed', import.meta.url));
const [nats, postgres] = [await startNats(), await startPostgres()];
const missing = [nats, postgres].find((server) => typeof server === 'string') as string | undefined;
const { url } = nats as TestNats;
const { address } = postgres as TestServer;
const folder = new Folder();
afterAll(async () => {
  folder.remove();
  for (const server of [nats, postgres]) if (typeof server !== 'string') await server.stop();
});

const exported = async (store: string): Promise<string> =>
  (await called(['store', 'export', '--store', store])).out;
const on = (queue: string): string[] => ['--nats', url, '--queue', queue];

/** Starts so many workers on a queue and waits until it is empty. */
async function workers(count: number, queue: string, ...into: readonly string[]): Promise<void> {
  const started = Array.from({ length: count }, () =>
    start(['worker', ...on(queue), ...into, '--workers', '1', '--patience', '5', '--until-empty']),
  );
  const codes = await Promise.all(started.map((child) => once(child, 'exit')));
  expect(codes.map(([code]) => code)).toEqual(started.map(() => 0));
}

describe.skipIf(missing !== undefined)(`many machines${missing ? ` (${missing})` : ''}`, () => {
  let alone = '';
  beforeAll(async () => {
    const store = folder.store();
    await called(['read', CORPUS, '--store', store]);
    alone = await exported(store);
    expect(alone.length).toBeGreaterThan(1000);
  });

  for (const count of [1, 2, 4])
    test(`${count} at work leave the record of one that reads alone, byte for byte`, async () => {
      const queue = `of-${count}`;
      expect(await called(['submit', CORPUS, ...on(queue)])).toMatchObject({ code: 0, out: '' });
      const store = `${address}?schema=of_${count}`;
      await workers(count, queue, '--store', store);
      expect(await exported(store)).toBe(alone);
      expect(await called(['store', 'check', '--store', store])).toMatchObject({ code: 0, out: '' });
    });

  test('a corpus that is submitted twice is coded once', async () => {
    const first = await called(['submit', CORPUS, ...on('twice'), '--json']);
    const { added } = JSON.parse(first.out) as { added: number };
    expect(added).toBeGreaterThan(10);
    const second = await called(['submit', CORPUS, ...on('twice'), '--json']);
    expect(JSON.parse(second.out)).toEqual({
      added: 0,
      known: added,
      queue: 'twice',
      refused: [],
      reasons: {},
    });
    await workers(1, 'twice', '--store', `${address}?schema=twice`);
    const status = await called(['queue', 'status', ...on('twice'), '--json']);
    expect(JSON.parse(status.out)).toMatchObject({ done: added, waiting: 0, working: 0, parked: 0 });
  });

  test('what cannot be read is parked with the reason, shown, and tried again when it is asked for', async () => {
    const undated = folder.write('undated.txt', REPORT.replace(/^Published.*\n/m, ''));
    const good = folder.write('good.txt', REPORT);
    expect((await called(['submit', undated, good, ...on('parking')])).code).toBe(0);
    const store = `${address}?schema=parking`;
    await workers(1, 'parking', '--store', store);
    const status = await called(['queue', 'status', ...on('parking')]);
    expect(status.out).toMatch(/done +1\nparked +1\n +1 {2}refused: without a date/);
    const parked = await called(['queue', 'parked', ...on('parking')]);
    expect(parked.out).toContain('undated.txt: refused after 1: has no date of publication; give the day');
    const retried = await called(['queue', 'retry', parked.out.slice(0, 12), ...on('parking')]);
    expect(retried).toMatchObject({ code: 0, err: '1 on the queue again\n' });
    await workers(1, 'parking', '--store', store);
    expect((await called(['queue', 'parked', ...on('parking')])).out).toBe(parked.out);
    await called(['submit', undated, ...on('parking'), '--published', '2017-03-08']);
    await workers(1, 'parking', '--store', store);
    expect((await called(['store', 'check', '--store', store])).err).toContain('All is well: 2 reports');
  });

  test('results can go onto a stream, and from there into a store', async () => {
    await called(['submit', CORPUS, ...on('stream')]);
    await workers(2, 'stream', '--to-stream');
    const results = await called(['queue', 'results', ...on('stream')]);
    const store = folder.store();
    expect((await called(['store', 'import', '-', '--store', store], results.out)).code).toBe(0);
    expect(await exported(store)).toBe(alone);
  });

  test('wrong calls, no server, no queue: named, with what to do', async () => {
    expect(await called(['worker', '--nats', url])).toMatchObject({ code: 2 });
    expect((await called(['worker', '--nats', url, '--store', 'x.duckdb'])).err).toMatch(/PostgreSQL only/);
    expect((await called(['submit', CORPUS, '--nats', 'nats://127.0.0.1:1'])).err).toMatch(
      /NATS does not answer/,
    );
    expect((await called(['queue', 'status', ...on('none')])).err).toMatch(
      /there is no such queue; make it with/,
    );
  });
});
