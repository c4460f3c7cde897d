import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { loadReaderData } from '../../cli/data.ts';
import type { Refused } from '../../intake/index.ts';
import { InputError } from '../../model/errors.ts';
import { createReader, type ReaderData } from '../../pipeline.ts';
import type { RawReport } from '../../read/report.ts';
import { codeReport, type Done } from '../codeReport.ts';
import { CoderPool } from './pool.ts';

const SCRIPT = new URL('./testing-worker.mjs', import.meta.url);
const NO_DATA = { model: new Uint8Array() } as unknown as ReaderData;

const raw = (text: string, name: string): RawReport => ({ name, form: 'text', body: Buffer.from(text) });

async function* each(items: Iterable<RawReport | Refused>): AsyncGenerator<RawReport | Refused> {
  yield* items;
}

async function all(pool: CoderPool, items: Iterable<RawReport | Refused>): Promise<Done[]> {
  const found: Done[] = [];
  for await (const done of pool.code(each(items))) found.push(done);
  return found;
}

const told = (done: readonly Done[]): string[] =>
  done.map((one) => ('refused' in one ? `${one.name}: ${one.refused.problem}` : one.article.text));

const pools: CoderPool[] = [];
afterAll(() => Promise.all(pools.map((pool) => pool.close())));

function poolOf(workers: number, patience = 60_000): CoderPool {
  const pool = new CoderPool(NO_DATA, { workers, script: SCRIPT, patience: () => patience });
  pools.push(pool);
  return pool;
}

describe('a pool of threads', () => {
  test('gives results in the order of the inputs, refusals of the intake among them', async () => {
    const pool = poolOf(3);
    const letters = fc.array(fc.string({ minLength: 1, unit: fc.constantFrom('a', 'b') }), { maxLength: 40 });
    await fc.assert(
      fc.asyncProperty(letters, async (texts) => {
        const done = await all(
          pool,
          texts.map((text, i) =>
            text === 'a' ? { refused: new InputError(`${i}`, 'is a', 'write b') } : raw(text, `${i}`),
          ),
        );
        expect(done.map(({ name, index }) => [name, index])).toEqual(texts.map((_, i) => [`${i}`, i]));
        expect(told(done)).toEqual(texts.map((text, i) => (text === 'a' ? `${i}: is a` : text)));
      }),
      { numRuns: 30 },
    );
  });

  test('loses the report on which a thread crashes or ends, and no other', async () => {
    const texts = ['1', 'crash', '2', 'crash', '3', 'exit', '4', '5', '6', 'refuse', '7'];
    const done = await all(
      poolOf(2),
      texts.map((text, i) => raw(text, `${i}`)),
    );
    expect(told(done)).toEqual([
      '1',
      '1: the reader failed on it (the thread fell)',
      '2',
      '3: the reader failed on it (the thread fell)',
      '3',
      '5: the reader failed on it (its thread ended)',
      '4',
      '5',
      '6',
      '9: is bad',
      '7',
    ]);
  });

  test('gives up a report that takes too long, and no other', async () => {
    const texts = ['hang', '1', '2', 'hang', '3', '4'];
    const done = await all(
      poolOf(1, 2000),
      texts.map((text, i) => raw(text, `${i}`)),
    );
    const failed = (name: string): string => `${name}: the reader failed on it (it took more than 2 s)`;
    expect(told(done)).toEqual([failed('0'), '1', '2', failed('3'), '3', '4']);
  });

  test('takes no more reports than a window ahead of what is taken from it', async () => {
    let given = 0;
    async function* endless(): AsyncGenerator<RawReport> {
      for (;;) yield raw('x', `${given++}`);
    }
    const taken: string[] = [];
    for await (const { name } of poolOf(2).code(endless())) {
      taken.push(name);
      expect(given - taken.length).toBeLessThanOrEqual(16);
      if (taken.length === 60) break;
    }
    expect(taken).toEqual(taken.map((_, i) => `${i}`));
  });

  test('does not wait for an input that is slow to come before it gives what is done', async () => {
    let go = (): void => {};
    const later = new Promise<void>((resolve) => {
      go = resolve;
    });
    async function* slow(): AsyncGenerator<RawReport> {
      yield raw('first', 'a');
      await later;
      yield raw('second', 'b');
    }
    const found: string[] = [];
    for await (const { name } of poolOf(2).code(slow())) {
      found.push(name);
      go();
    }
    expect(found).toEqual(['a', 'b']);
  });
});

describe('with the coder itself', () => {
  const data = loadReaderData();
  const REPORT = `Norway, Chile agree to extend accord

OSLO, March 8 (Example Wire) -- Norway and Chile agreed to extend their fishing accord on Wednesday.

Published: March 8, 2017 10:15 GMT
`;

  test('a thread gives what the reader gives', async () => {
    const pool = new CoderPool(data, { workers: 1, coverage: true });
    pools.push(pool);
    const reports = [raw(REPORT, 'a'), raw('no date here, none at all.', 'b')];
    const reader = createReader(data);
    const here = await Promise.all(reports.map((report) => codeReport(reader, report, { coverage: true })));
    const there = await all(pool, reports);
    expect(there[0]).toEqual({ name: 'a', index: 0, ...here[0] });
    expect(there.slice(1).map((one) => 'refused' in one && one.refused.message)).toEqual(
      here.slice(1).map((one) => 'refused' in one && one.refused.message),
    );
  });

  test('own patterns that are wrong are said once, and nothing is coded', async () => {
    const own = { patterns: [{ name: 'mine.jsonl', text: '{"nonsense": 1}' }], actors: [] };
    const pool = new CoderPool({ ...data, own }, { workers: 1 });
    pools.push(pool);
    await expect(all(pool, [raw(REPORT, 'a')])).rejects.toThrow(/mine\.jsonl/);
  });
});
