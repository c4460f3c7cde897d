import type { ChildProcess } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { called, entente, Folder, REPORT, start } from './entente.ts';
import { storeOfReport } from './once.ts';

const folder = new Folder();
afterAll(() => folder.remove());
const report = folder.write('report.txt', REPORT);
const other = folder.write('other.txt', REPORT.replaceAll('Chile', 'Peru'));

const running: ChildProcess[] = [];
afterEach(async () => {
  for (const child of running.splice(0))
    if (child.exitCode === null && child.signalCode === null) await ended(child, 'SIGKILL');
});

/** A server over a store; gives its address. */
async function serve(store: string, ...more: string[]): Promise<{ url: string; child: ChildProcess }> {
  const child = start(['serve', '--store', store, '--port', '0', '--quiet', ...more]);
  running.push(child);
  const url = await new Promise<string>((resolve, reject) => {
    let err = '';
    child.stdout?.once('data', (chunk: Buffer) => resolve(chunk.toString().trim()));
    child.stderr?.on('data', (chunk: Buffer) => {
      err += chunk;
    });
    child.once('exit', () => reject(new Error(err)));
  });
  return { url, child };
}

const ended = (child: ChildProcess, signal: NodeJS.Signals): Promise<number | null> =>
  new Promise((resolve) => {
    child.removeAllListeners('exit');
    child.once('exit', resolve);
    child.kill(signal);
  });

const full = (): Promise<string> => storeOfReport(folder);

describe('entente serve', () => {
  test('is found by the other commands, which answer as they do without it', async () => {
    const store = await full();
    const calls = [
      ['dossier', 'NOR', 'CHL', '--json'],
      ['timeline', 'NOR', 'CHL'],
      ['search', 'fishing'],
      ['calendar', 'NOR', 'CHL'],
      ['table'],
      ['store', 'export'],
      ['store', 'check'],
    ].map((call) => [...call, '--store', store]);
    const before = await Promise.all(calls.map((call) => called(call)));
    const { url } = await serve(store);
    expect(await Promise.all(calls.map((call) => called(call)))).toEqual(before);
    expect(statSync(`${store}.lock.json`).mode & 0o777).toBe(0o600);
    expect((await fetch(new URL('/health', url))).status).toBe(200);
  });

  test('takes what they add, shows it, and keeps it', async () => {
    const [store, alone] = [await full(), folder.store()];
    const { url, child } = await serve(store);
    const call = await called(['read', other, '--store', store, '--json']);
    expect(JSON.parse(call.out)).toMatchObject({ articles: 1, refused: [] });
    const { pairs } = (await (await fetch(new URL('/pairs?actor=PER', url))).json()) as { pairs: unknown[] };
    expect(pairs).toHaveLength(1);
    await called(['read', report, other, '--store', alone]);
    const records = (await called(['store', 'export', '--store', alone])).out;
    expect((await called(['store', 'export', '--store', store])).out).toBe(records);
    expect(await ended(child, 'SIGTERM')).toBe(0);
    expect(existsSync(`${store}.lock.json`)).toBe(false);
    expect(await called(['store', 'check', '--store', store])).toMatchObject({ code: 0, out: '' });
    expect((await called(['store', 'export', '--store', store])).out).toBe(records);
  });

  test.each(['SIGINT', 'SIGHUP'] as const)(
    'ends at once and with 0 on %s, and leaves a store that others open',
    async (signal) => {
      const store = await full();
      const { child } = await serve(store);
      expect(await ended(child, signal)).toBe(0);
      expect(existsSync(`${store}.lock.json`)).toBe(false);
      expect((await called(['dossier', 'NOR', 'CHL', '--store', store])).code).toBe(0);
    },
  );

  test('that was killed keeps nobody out', async () => {
    const store = await full();
    const { child } = await serve(store);
    await ended(child, 'SIGKILL');
    expect(existsSync(`${store}.lock.json`)).toBe(true);
    expect((await called(['dossier', 'NOR', 'CHL', '--store', store])).code).toBe(0);
  });

  test('writes with the token of its file, or with the one beside the store', async () => {
    const store = await full();
    const token = 'a-token-of-more-than-16';
    const { url } = await serve(store, '--token-file', folder.write('token', `${token}\n`));
    const body = JSON.stringify({ text: readFileSync(other, 'utf8') });
    const post = (authorization: string) =>
      fetch(new URL('/reports', url), {
        method: 'POST',
        body,
        headers: { 'content-type': 'application/json', authorization },
      });
    expect((await post('Bearer something else')).status).toBe(401);
    expect((await post(`Bearer ${token}`)).status).toBe(201);
    expect((await (await fetch(url, { headers: { accept: 'text/html' } })).text()).includes(token)).toBe(
      false,
    );
  });

  test('refuses calls that cannot be: another address without a token, a token too short, a held store, a taken port', async () => {
    const store = await full();
    const { url } = await serve(store);
    const call = (...args: string[]) => called(['serve', '--store', folder.store(), ...args]);
    expect(await call('--host', '0.0.0.0')).toMatchObject({ code: 2, out: '' });
    expect((await call('--token-file', folder.write('short', 'x'))).err).toContain('holds no token');
    expect((await call('--token-file', folder.at('none'))).code).toBe(2);
    expect((await call('--port', '70000')).code).toBe(2);
    expect((await call('--port', new URL(url).port)).err).toMatch(
      /port \d+ of 127.0.0.1 is taken; give another/,
    );
    const held = entente(['serve', '--store', store]);
    expect(held.code).toBe(1);
    expect(held.err).toMatch(/is held by process \d+ \(entente serve/);
  });
});
