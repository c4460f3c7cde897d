import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { startPostgres, type TestServer } from '../src/store/postgres/testing.ts';
import { called, Folder, REPORT, start } from './entente.ts';

const EXAMPLES = fileURLToPath(new URL('../examples/mixed', import.meta.url));
const started = await startPostgres();
const missing = typeof started === 'string' ? started : null;
const server = started as TestServer;
const folder = new Folder();
afterAll(async () => {
  folder.remove();
  if (missing === null) await server.stop();
});

describe.skipIf(missing !== null)(`PostgreSQL as the store${missing ? ` (${missing})` : ''}`, () => {
  test('holds the same record, byte for byte, as a DuckDB file', async () => {
    const file = folder.store();
    for (const store of [file, server.address]) {
      const read = await called(['read', EXAMPLES, '--store', store]);
      expect(read.code).toBe(0);
    }
    const [one, other] = await Promise.all(
      [file, server.address].map((store) => called(['store', 'export', '--store', store])),
    );
    expect(one?.out.length).toBeGreaterThan(1000);
    expect(other).toEqual(one);
    const dossiers = await Promise.all(
      [file, server.address].map((store) => called(['dossier', 'IND', 'PAK', '--store', store])),
    );
    expect(dossiers[1]).toEqual(dossiers[0]);
  });

  test('is served with what others add to it meanwhile', async () => {
    const child = start(['serve', '--store', server.address, '--port', '0', '--quiet']);
    try {
      const [url] = await once(createInterface({ input: child.stdout ?? process.stdin }), 'line');
      const articles = async () =>
        ((await (await fetch(new URL('/health', String(url)))).json()) as { articles: number }).articles;
      const before = await articles();
      expect((await called(['read', folder.write('more.txt', REPORT), '--store', server.address])).code).toBe(
        0,
      );
      await vi.waitFor(async () => expect(await articles()).toBe(before + 1), {
        timeout: 50_000,
        interval: 500,
      });
    } finally {
      const ended = once(child, 'exit');
      child.kill('SIGINT');
      await ended;
    }
  });

  test('that is not there is named without its password', async () => {
    const { code, out, err } = await called([
      'dossier',
      'IND',
      'PAK',
      '--store',
      'postgres://me:secret@127.0.0.1:1/x',
    ]);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toMatch(/127\.0\.0\.1:1\/x: cannot be used/);
    expect(err).not.toContain('secret');
  });
});
