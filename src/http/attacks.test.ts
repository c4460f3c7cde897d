import { request } from 'node:http';
import { connect } from 'node:net';
import { gzipSync } from 'node:zlib';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { HeldStore } from '../held/store.ts';
import type { Answers } from './answers.ts';
import { createApp } from './app.ts';
import type { AnswerName } from './components.ts';
import { type Listening, listen } from './server.ts';
import { doorOver, heldWith, type LogLine, REPORT, TOKEN } from './testing.ts';

let held: HeldStore;
let door: Listening;
let lines: LogLine[] = [];

beforeAll(async () => {
  held = await heldWith([REPORT]);
  const log = pino({ level: 'warn' }, { write: (line: string) => void lines.push(JSON.parse(line)) });
  door = await listen(createApp(doorOver(held), log), { host: '127.0.0.1', port: 0 }, log);
});
afterAll(() => door.close());

const url = (path: string): URL => new URL(path, door.url);
const JSON_TYPE = { 'content-type': 'application/json' };
const send = (path: string, body: string | Uint8Array<ArrayBuffer>, headers: Record<string, string> = {}) =>
  fetch(url(path), { method: 'POST', body, headers: { ...JSON_TYPE, ...headers } });
/** Sends so many bytes, but no more once there is an answer, as clients do; what the closed connection says after that is no matter. */
const sendUntilAnswered = (path: string, bytes: number): Promise<Response> =>
  new Promise((resolve, reject) => {
    const chunk = Buffer.alloc(1_000_000, 'x');
    let [sent, answered] = [0, false];
    const headers = { ...JSON_TYPE, 'content-length': bytes };
    const sending = request(url(path), { method: 'POST', headers }, (answer) => {
      answered = true;
      const type = answer.headers['content-type'] ?? '';
      resolve(new Response(null, { status: answer.statusCode ?? 0, headers: { 'content-type': type } }));
      sending.destroy();
    });
    const more = (): void => {
      if (answered || sent >= bytes) return;
      sent += chunk.length;
      if (sending.write(chunk)) setImmediate(more);
      else sending.once('drain', more);
    };
    sending.on('error', (error) => {
      if (!answered) reject(error);
    });
    more();
  });
/**
 * Goes on as long as anybody takes it. It waits for its turn before every piece: a client that is still busy sending does not
 * hear that the server has hung up, and fills the memory.
 */
function endlessBody(): ReadableStream<Uint8Array> {
  const piece = new Uint8Array(1_000_000).fill(32);
  let sent = 0;
  return new ReadableStream({
    async pull(controller) {
      await new Promise((later) => setImmediate(later));
      sent++;
      if (sent > 1000) controller.error(new Error('the server took a gigabyte'));
      else controller.enqueue(piece);
    },
  });
}

const withToken = { authorization: `Bearer ${TOKEN}` };

/** What a server says to bytes that are no proper request. */
const raw = (bytes: string, wait = 40_000): Promise<string> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(door.url);
    const socket = connect(Number(port), hostname, () => socket.write(bytes));
    let answer = '';
    socket.setTimeout(wait, () => reject(new Error('the server waits for ever')));
    socket.on('data', (chunk) => {
      answer += chunk;
    });
    socket.on('close', () => resolve(answer));
    socket.on('error', () => resolve(answer));
  });

/** The server is up, correct, and holds what it held. */
async function isWell(): Promise<void> {
  const health = await (await fetch(url('/health'))).json();
  expect(health).toMatchObject({ status: 'ok', articles: held.holdings.articles.length });
}

describe('an attack is refused, logged once, and leaves the server up and correct', () => {
  test.each<[string, () => Promise<Response>, number]>([
    ['no token', () => send('/reports', JSON.stringify({ text: REPORT })), 401],
    ['a wrong token', () => send('/reports', '{}', { authorization: 'Bearer x' }), 401],
    ['the store without a token', () => send('/store/claims', '[]'), 401],
    ['100 MB', () => sendUntilAnswered('/readings', 100_000_000), 413],
    [
      'a bomb of gzip',
      () =>
        send('/readings', new Uint8Array(gzipSync(Buffer.alloc(50_000_000))), { 'content-encoding': 'gzip' }),
      415,
    ],
    [
      'a form of another page',
      () => send('/reports', 'text=x', { 'content-type': 'text/plain', ...withToken }),
      415,
    ],
    [
      'a page of another place',
      () => send('/reports', '{}', { origin: 'https://evil.example', ...withToken }),
      403,
    ],
  ])('%s', async (_, call, status) => {
    lines = [];
    const answer = await call();
    expect(answer.status).toBe(status);
    expect(answer.headers.get('content-type')).toBe('application/problem+json');
    expect(lines.map((line) => line.status)).toEqual([status]);
    await isWell();
  });

  test('a body that tells no size and never ends', async () => {
    lines = [];
    const endless = endlessBody();
    const call = fetch(url('/readings'), {
      method: 'POST',
      headers: JSON_TYPE,
      body: endless,
      duplex: 'half',
    } as RequestInit);
    await call.then(
      ({ status }) => expect(status).toBe(413),
      // The server may hang up before the client has stopped sending
      () => undefined,
    );
    expect(lines.map((line) => line.status)).toEqual([413]);
    await isWell();
  });

  test('a slow client is let go, and others are served meanwhile', async () => {
    lines = [];
    const slow = raw('GET /health HTTP/1.1\r\nHost: 127.0.0.1\r\n');
    await isWell();
    expect(await slow).toMatch(/^HTTP\/1\.1 408 /);
    expect(lines.map((line) => line.status)).toEqual([408]);
  });

  test.each([
    ['no HTTP', 'hello\r\n\r\n', 400],
    [
      'a name that was made to point here',
      'GET /health HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n',
      421,
    ],
    ['headers without end', `GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nX: ${'x'.repeat(40_000)}\r\n\r\n`, 431],
    [
      'a path up the tree',
      'GET /assets/../../package.json HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n',
      404,
    ],
    [
      'a packed path up the tree',
      'GET /assets/%2e%2e%2f%2e%2e%2fpackage.json HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n',
      404,
    ],
  ])('%s', async (_, bytes, status) => {
    expect(await raw(bytes)).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
    await isWell();
  });

  test.each([
    ['no JSON', '{"text": ', 400],
    ['bytes that are no text', new Uint8Array([0xff, 0xfe, 0x00]), 400],
    ['a list', '[]', 400],
    ['nothing in it', '{}', 400],
    ['two reports', JSON.stringify({ text: 'x', html: 'y' }), 400],
    ['a field that there is not', JSON.stringify({ text: REPORT, txt: 1 }), 400],
    ['a number for a text', JSON.stringify({ text: 5 }), 400],
    ['a day that there is not', JSON.stringify({ text: REPORT, published: '2017-02-30' }), 400],
    ['a day to come', JSON.stringify({ text: REPORT, published: '2999-01-01' }), 422],
    ['no sentence', JSON.stringify({ text: 'x', published: '2017-03-08' }), 422],
    ['an address', JSON.stringify({ url: 'http://169.254.169.254/' }), 422],
    ['far too many words', JSON.stringify({ text: REPORT + 'Norway and Chile met. '.repeat(20_000) }), 413],
    ['prototypes', '{"__proto__": {"text": "x"}, "constructor": 1}', 400],
  ])('a report that is %s', async (_, body, status) => {
    expect((await send('/readings', body as string)).status).toBe(status);
    await isWell();
  });

  test('a report full of script tags stays text', async () => {
    const text = REPORT.replace('Oslo', '<script>alert(1)</script>').replace(
      'fishing',
      '<img src=x onerror=alert(1)>',
    );
    const answer = await send(
      '/reports',
      JSON.stringify({ text, title: '<script>alert(2)</script>' }),
      withToken,
    );
    expect(answer.status).toBe(201);
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    const page = await fetch(url('/dossiers/NOR-CHL?format=html'));
    expect(page.headers.get('content-security-policy')).toContain("default-src 'self'");
    expect(await page.text()).not.toMatch(/<script>alert|<img src=x/);
  });

  test('a thousand requests a second: refused with when to come again, and let in after that', async () => {
    const log = pino({ level: 'warn' }, { write: (line: string) => void lines.push(JSON.parse(line)) });
    lines = [];
    const limited = await listen(
      createApp(doorOver(held, { rate: 50 }), log),
      { host: '127.0.0.1', port: 0 },
      log,
    );
    const answers = await Promise.all(
      Array.from({ length: 1000 }, () => fetch(new URL('/health', limited.url))),
    );
    const refused = answers.filter(({ status }) => status === 429);
    expect(refused.length).toBeGreaterThan(0);
    expect(answers.filter(({ status }) => status === 200).length + refused.length).toBe(1000);
    expect(refused[0]?.headers.get('retry-after')).toBe('1');
    expect(lines.filter(({ status }) => status === 429)).toHaveLength(1);
    await new Promise((later) => setTimeout(later, 1100));
    expect((await fetch(new URL('/health', limited.url))).status).toBe(200);
    await limited.close();
  });
});

const bodyOf = async <N extends AnswerName>(_: N, answer: Promise<Response>) =>
  (await (await answer).json()) as Answers[N];

describe('what is sent', () => {
  test('is read and not kept by /readings, and kept by /reports with what it changes', async () => {
    const text = REPORT.replaceAll('Chile', 'Peru');
    const before = held.revision;
    const reading = await bodyOf('ReadingAnswer', send('/readings', JSON.stringify({ text })));
    expect(held.revision).toBe(before);
    const [claim] = reading.claims;
    const explained = send('/readings/explanation', JSON.stringify({ text, claim: claim?.id }));
    expect((await bodyOf('Explanation', explained)).codings.length).toBeGreaterThan(0);
    const kept = await send('/reports', JSON.stringify({ text }), withToken);
    expect(kept.status).toBe(201);
    const { changed, claims } = await bodyOf('Kept', Promise.resolve(kept));
    expect(changed.made.length).toBeGreaterThan(0);
    expect(claims.map(({ id }) => id)).toEqual(reading.claims.map(({ id }) => id));
    expect(changed.made).toContain(claims[0]?.record);
    const again = await bodyOf('Kept', send('/reports', JSON.stringify({ text }), withToken));
    expect(again.changed).toEqual({ made: [], changed: [], ended: [] });
  });

  test('takes the token for everything on another address than loopback', async () => {
    const app = createApp(
      doorOver(held, { access: { token: TOKEN, loopback: false, hosts: [] } }),
      pino({ level: 'silent' }),
    );
    const get = (path: string, headers = {}) => app.request(`http://desk.example${path}`, { headers });
    for (const path of ['/pairs', '/dossiers/NOR-CHL', '/claims', '/metrics', '/search?q=x'])
      expect((await get(path)).status, path).toBe(401);
    expect((await get('/pairs', withToken)).status).toBe(200);
    expect((await get('/openapi.json')).status).toBe(200);
  });
});
