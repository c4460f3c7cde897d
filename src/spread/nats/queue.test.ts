import { cpSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import type { Refused } from '../../intake/index.ts';
import { InputError } from '../../model/errors.ts';
import type { RawReport } from '../../read/report.ts';
import type { Coding } from '../../store/store.ts';
import type { Done } from '../codeReport.ts';
import {
  connectNats,
  parkedIn,
  Queue,
  resultsIn,
  retry,
  type Sink,
  StreamSink,
  statusOf,
  submit,
  work,
} from './index.ts';
import { startNats, type TestNats } from './testing.ts';

const started = await startNats('max_payload: 100000');
const missing = typeof started === 'string' ? started : null;
const server = started as TestNats;
afterAll(() => (missing === null ? server.stop() : undefined));

const report = (name: string, body = `What ${name} tells.`): RawReport => ({
  name,
  form: 'text',
  body: new TextEncoder().encode(body),
});

async function* from(reports: readonly (RawReport | Refused)[]): AsyncGenerator<RawReport | Refused> {
  yield* reports;
}

/** A queue of its own, and ways to work on it with a coder that takes a report's word for what becomes of it. */
async function fixture(options = {}) {
  const link = await connectNats({ url: server.url });
  const queue = await Queue.make(link, `q${process.hrtime.bigint()}`, { patience: 1, ...options });
  const send = async (...reports: (RawReport | Refused)[]): Promise<string[]> => {
    const outcomes: string[] = [];
    for await (const one of submit(queue, from(reports)))
      outcomes.push(typeof one === 'string' ? one : 'refused');
    return outcomes.sort();
  };
  const kept: Coding[] = [];
  const seen: string[] = [];
  const sink: Sink = {
    put: async (codings) => {
      kept.push(...codings);
      return new Map();
    },
    close: async () => {},
  };
  const run = (into = sink, signal = new AbortController().signal): Promise<void> =>
    work(queue, into, {
      coder: () => ({ code: (reports) => coded(reports, seen), close: async () => {} }),
      today: () => '2021-03-01',
      signal,
      untilEmpty: true,
      onDone: () => {},
      onParked: () => {},
    });
  return { link, queue, send, run, kept, seen };
}

async function* coded(reports: AsyncIterable<RawReport | Refused>, seen: string[]): AsyncGenerator<Done> {
  let index = 0;
  for await (const raw of reports) {
    if ('refused' in raw) continue;
    seen.push(raw.name);
    const own = { name: raw.name, index: index++ };
    const text = new TextDecoder().decode(raw.body);
    if (raw.name.startsWith('killer')) throw new Error('gone');
    if (raw.name.startsWith('poison'))
      yield { ...own, refused: new InputError(raw.name, 'the reader failed on it (it broke)', 'x') };
    else if (raw.name.startsWith('odd'))
      yield { ...own, refused: new InputError(raw.name, 'has no date', 'give it') };
    else {
      const article = {
        id: `a_${text.length}_${raw.name}`,
        text,
        regions: [],
        published: '2021-03-01',
        language: 'en',
      };
      yield { ...own, article, claims: [] };
    }
  }
}

describe.skipIf(missing !== null)(`a queue${missing ? ` (${missing})` : ''}`, () => {
  test('takes each report once, whatever it is called, and gives it whole', async () => {
    const { send, run, kept, queue, link } = await fixture();
    const long = report('long', 'Ä long tale. '.repeat(10_000));
    expect(await send(report('a'), report('b'), long)).toEqual(['added', 'added', 'added']);
    const renamed = { ...report('other', 'What a tells.'), known: { retrieved: '2021-03-02' } };
    expect(await send(report('a'), renamed, long)).toEqual(['known', 'known', 'known']);
    await run();
    expect(kept.map(({ article }) => article.text.length).sort((a, b) => a - b)).toEqual([13, 13, 130_000]);
    expect(await send(report('a'))).toEqual(['known']);
    expect(await statusOf(queue)).toMatchObject({ waiting: 0, working: 0, done: 3, parked: 0 });
    await link.close();
  });

  test('refuses what is too large for a message, and does the others', async () => {
    const { send, link } = await fixture();
    let noise = '';
    while (noise.length < 200_000) noise += Math.random().toString(36);
    const refused = { refused: new InputError('x', 'is no file', 'give one') };
    expect(await send(report('noise', noise), report('a'), refused)).toEqual(['added', 'refused', 'refused']);
    await link.close();
  });

  test('parks what cannot be read at once, and what fails after three tries; a parked one can be tried again', async () => {
    const { send, run, seen, kept, queue, link } = await fixture();
    await send(report('poison'), report('a'), report('odd'));
    await run();
    expect(seen.sort()).toEqual(['a', 'odd', 'poison', 'poison', 'poison']);
    const parked = [];
    for await (const one of parkedIn(queue)) parked.push(one);
    expect(parked.map(({ name, kind, tries }) => [name, kind, tries]).sort()).toEqual([
      ['odd', 'refused', 1],
      ['poison', 'failed', 3],
    ]);
    expect(parked.map(({ reason }) => reason).sort()).toEqual([
      'has no date; give it',
      'the reader failed on it (it broke)',
    ]);
    expect(await statusOf(queue)).toMatchObject({ done: 1, parked: 2 });
    const odd = parked.find(({ name }) => name === 'odd')?.id ?? '';
    expect(await retry(queue, [odd.slice(0, 8)])).toBe(1);
    expect(await statusOf(queue)).toMatchObject({ waiting: 1, done: 1, parked: 1 });
    await run();
    expect(await statusOf(queue)).toMatchObject({ waiting: 0, done: 1, parked: 2 });
    expect(kept).toHaveLength(1);
    await link.close();
  });

  test('parks a message that is no report', async () => {
    const { run, queue, link } = await fixture();
    await queue.js.publish(queue.subject('report', 'x'), 'nonsense');
    await run();
    for await (const { reason, tries } of parkedIn(queue))
      expect({ reason, tries }).toEqual({ reason: 'it is no report that entente submit has sent', tries: 3 });
    expect(await statusOf(queue)).toMatchObject({ waiting: 0, parked: 1 });
    await link.close();
  });

  test('gives to another worker what one had that said nothing more', async () => {
    const { send, run, kept, queue, link } = await fixture();
    await send(report('a'), report('b'));
    const consumer = await queue.consumer();
    for await (const _ of await consumer.fetch({ max_messages: 2, expires: 1000 }));
    await run();
    expect(kept.map(({ article }) => article.text).sort()).toEqual(['What a tells.', 'What b tells.']);
    expect((await queue.jsm.streams.info(queue.streams.tries)).state.messages).toBe(0);
    await link.close();
  });

  test('parks a report that ends whoever reads it, and no other', async () => {
    const { send, run, kept, queue, link } = await fixture();
    await send(report('a'), report('killer'), report('b'));
    const stops: unknown[] = [];
    for (let i = 0; i < 8; i++) await run().catch((error: unknown) => stops.push(error));
    expect(stops).toHaveLength(4);
    const parked = [];
    for await (const { name, reason, tries } of parkedIn(queue)) parked.push({ name, reason, tries });
    const reason = 'its worker ended while it read it';
    expect(parked).toEqual([{ name: 'killer', reason, tries: 3 }]);
    expect(new Set(kept.map(({ article }) => article.text))).toEqual(
      new Set(['What a tells.', 'What b tells.']),
    );
    await link.close();
  });

  test('that is full makes who submits wait until there is room', async () => {
    const { send, run, kept, queue, link } = await fixture({ most: 10 });
    const reports = [...Array(50).keys()].map((i) => report(`r${i}`));
    const sent = send(...reports);
    while ((await statusOf(queue)).waiting < 10) await new Promise((go) => setTimeout(go, 50));
    expect((await statusOf(queue)).waiting).toBe(10);
    let all = false;
    void sent.then(() => {
      all = true;
    });
    while (!all) await run();
    expect(await sent).toHaveLength(50);
    await run();
    expect(kept).toHaveLength(50);
    await link.close();
  });

  test('is filled further by the same call after one that was stopped, without a gap or a double', async () => {
    const { send, queue, link } = await fixture();
    const reports = [...Array(600).keys()].map((i) => report(`r${i}`));
    const end = new AbortController();
    async function* stopped(): AsyncGenerator<RawReport> {
      for (const [i, one] of reports.entries()) {
        if (i === 300) end.abort();
        yield one;
      }
    }
    let first = 0;
    for await (const one of submit(queue, stopped(), { signal: end.signal }))
      first += one === 'added' ? 1 : 0;
    expect(first).toBeLessThanOrEqual(300);
    const again = await send(...reports);
    expect(again.filter((one) => one === 'known').length).toBeGreaterThanOrEqual(first);
    expect(again).toHaveLength(600);
    expect((await statusOf(queue)).waiting).toBe(600);
    await link.close();
  });

  test('lets a worker end in order: what it has in hand is done, the rest waits for others', async () => {
    const { send, run, kept, queue, link } = await fixture();
    await send(...[...Array(100).keys()].map((i) => report(`r${i}`)));
    const end = new AbortController();
    const sink: Sink = {
      put: async (codings) => {
        kept.push(...codings);
        end.abort();
        return new Map();
      },
      close: async () => {},
    };
    await run(sink, end.signal);
    const { waiting, done } = await statusOf(queue);
    expect(done).toBe(kept.length);
    expect(waiting).toBe(100 - kept.length);
    await run();
    expect(new Set(kept.map(({ article }) => article.id)).size).toBe(100);
    expect(kept).toHaveLength(100);
    await link.close();
  });

  test('loses nothing and waits when its server ends in the middle', async () => {
    const { send, run, kept, link } = await fixture();
    const reports = [...Array(300).keys()].map((i) => report(`r${i}`));
    const sent = send(...reports);
    const working = run();
    await server.kill('SIGKILL');
    await new Promise((go) => setTimeout(go, 1500));
    await server.start();
    await sent;
    await working;
    await run();
    expect(new Set(kept.map(({ article }) => article.id)).size).toBe(300);
    await link.close();
  });

  test('whose server has forgotten that a report was removed gives it again, and is empty after that', async () => {
    const { send, run, kept, queue, link } = await fixture();
    await send(report('a'), report('b'));
    const messages = join(server.store, 'jetstream/$G/streams', queue.name, 'msgs');
    await server.kill('SIGINT');
    cpSync(messages, `${messages}.before`, { recursive: true });
    await server.start();
    await run();
    await server.kill('SIGINT');
    rmSync(messages, { recursive: true });
    renameSync(`${messages}.before`, messages);
    await server.start();
    await link.up();
    expect(await statusOf(queue)).toMatchObject({ waiting: 2, working: 0 });
    await run();
    expect(await statusOf(queue)).toMatchObject({ waiting: 0, working: 0, parked: 0 });
    expect(kept).toHaveLength(4);
    await link.close();
  });

  test('can have its results on a stream, once each', async () => {
    const { send, run, queue, link } = await fixture();
    await queue.withResults();
    await send(report('a'), report('b'));
    await run(new StreamSink(queue));
    const lines: string[] = [];
    for await (const line of resultsIn(queue)) lines.push(line);
    const found = lines.map((line) => JSON.parse(line) as { article: { text: string }; codings: unknown[] });
    expect(found.map(({ article }) => article.text).sort()).toEqual(['What a tells.', 'What b tells.']);
    expect(found[0]?.codings).toEqual([{ version: expect.any(String), claims: [] }]);
    await link.close();
  });
});

describe('a server of NATS', () => {
  test('that is not there, and an address that is none, are named without a password', async () => {
    await expect(connectNats({ url: 'nats://me:secret@127.0.0.1:1' })).rejects.toThrow(
      /^127\.0\.0\.1:1: NATS does not answer \(.*\); check that it runs/,
    );
    await expect(connectNats({ url: 'http://me:secret@x' })).rejects.toThrow(
      /^http:\/\/me:…@x: is no address/,
    );
  });
});
