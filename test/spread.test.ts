import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { randomFrom } from '../src/model/random.ts';
import { called, Folder, REPORT, start } from './entente.ts';
import { exampleTexts } from './fuzz.ts';

const folder = new Folder();
afterAll(() => folder.remove());

/** Examples, a report without a date, an empty file, and one report twice. */
const corpus = join(folder.path, 'corpus');
const REPORTS = 10;
beforeAll(() => {
  mkdirSync(corpus);
  const texts = [...exampleTexts().values()].slice(0, REPORTS);
  for (const [i, text] of [...texts, '', REPORT, REPORT, 'No date is told here, none at all.\n'].entries())
    writeFileSync(join(corpus, `${String(i).padStart(2, '0')}.txt`), text);
});

/** Codes the corpus into a file. */
const code = async (
  name: string,
  ...flags: string[]
): Promise<{ bytes: Buffer; err: string; code: number | null }> => {
  const out = folder.at(name);
  const call = await called(['code', corpus, '--out', out, ...flags]);
  return { bytes: readFileSync(out), err: call.err, code: call.code };
};

/** The process that writes a file, once it does. */
const writerOf = (out: string): number | null =>
  existsSync(`${out}.part.json`) ? JSON.parse(readFileSync(`${out}.part.json`, 'utf8')).pid : null;

/** Files that a run has left beside its output. */
const leftOf = (name: string): string[] =>
  readdirSync(folder.path).filter((file) => file.startsWith(name) && file !== name);

describe('claims do not depend on how many threads read', () => {
  test('as JSON lines, with what was left of them', async () => {
    const [alone, ...others] = await Promise.all(
      ['', '1', '2', '4'].map(async (n) => ({
        ...(await code(
          `jsonl-${n}`,
          '--coverage',
          folder.at(`coverage-${n}`),
          ...(n ? ['--workers', n] : []),
        )),
        coverage: readFileSync(folder.at(`coverage-${n}`), 'utf8'),
      })),
    );
    expect(alone?.bytes.length).toBeGreaterThan(10_000);
    expect(alone?.code).toBe(1);
    expect(alone?.err).toContain(
      '2 refused, as said above: 1 without a date, 1 without a sentence; the others are done',
    );
    expect(JSON.parse(alone?.coverage ?? '').articles).toBe(REPORTS + 1);
    for (const other of others) expect(other).toEqual(alone);
  });

  test('as Parquet', async () => {
    const [alone, two] = await Promise.all(
      [[], ['--workers', '2']].map((flags) =>
        code(`parquet-${flags.length}`, '--format', 'parquet', ...flags),
      ),
    );
    expect(two).toEqual(alone);
  });
});

describe('a run that is stopped', () => {
  const args = (out: string, format: string): string[] => [
    ...['code', corpus, '--format', format, '--out', out, '--workers', '2', '--resume', '--quiet'],
  ];

  test.each([
    ['SIGINT', 'jsonl'],
    ['SIGKILL', 'parquet'],
  ] as const)(
    'by %s, into %s, goes on until the file is that of a run in peace',
    async (signal, format) => {
      const expected = (await code(`peace-${format}`, '--format', format)).bytes;
      const name = `stopped-${signal}-${format}`;
      const out = folder.at(name);
      const random = randomFrom(signal.length + format.length);
      let stopped = 0;
      for (let child = start(args(out, format)); ; child = start(args(out, format))) {
        const ended = once(child, 'exit');
        if (stopped < 2) {
          while (child.exitCode === null && writerOf(out) !== child.pid) await wait(5);
          await Promise.race([ended, wait(3000 * random())]);
          child.kill(signal);
        }
        await ended;
        if (child.exitCode === 1) break;
        stopped++;
        expect(existsSync(out)).toBe(false);
        if (signal === 'SIGINT') expect(child.exitCode).toBe(130);
      }
      expect(Buffer.compare(readFileSync(out), expected)).toBe(0);
      expect(leftOf(name)).toEqual([]);
    },
    180_000,
  );
});
