import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { InputError } from '../model/errors.ts';
import { randomFrom } from '../model/random.ts';
import { readReport } from '../read/report.ts';
import { intake } from './index.ts';
import { all, tarOf, utf8, zipOf } from './testing.ts';

const folder = mkdtempSync(join(tmpdir(), 'entente-mutated-'));
afterAll(() => rmSync(folder, { recursive: true }));

const TEXT =
  'Norway and Chile agreed on Wednesday to extend their fishing accord, the ministry in Oslo said.';
const PAGE = `<html><head><meta name="date" content="2017-03-08"></head><body><p>${TEXT}</p></body></html>`;
const BLOCK = `HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n${PAGE}`;
const RECORD = `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://example.org/\r\nContent-Length: ${BLOCK.length}\r\n\r\n${BLOCK}\r\n\r\n`;
const ROWS = Array.from(
  { length: 20 },
  (_, i) => `${JSON.stringify({ text: `${i}. ${TEXT}`, date: '2017-03-08' })}\n`,
).join('');
const TABLE = `text,date,id\r\n${`"${TEXT}\n",2017-03-08,1\r\n`.repeat(20)}`;

/** Sound inputs by name. */
const sound = new Map<string, Buffer>();
beforeAll(async () => {
  const parquet = join(folder, 'sound.parquet');
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  await connection.run(
    `copy (select '${TEXT}' as text, '2017-03-08' as date from range(50)) to '${parquet}' (format parquet)`,
  );
  connection.closeSync();
  sound.set('a.parquet', readFileSync(parquet));
  sound.set('a.jsonl', utf8(ROWS));
  sound.set('a.csv', utf8(TABLE));
  sound.set('a.tsv', utf8(TABLE.replaceAll(',', '\t')));
  sound.set('a.html', utf8(PAGE));
  sound.set('a.jsonl.gz', gzipSync(ROWS));
  sound.set('a.tar', await tarOf({ 'a.txt': TEXT, 'b.html': PAGE, 'c.jsonl': ROWS }));
  sound.set('a.tgz', gzipSync(sound.get('a.tar') ?? ''));
  sound.set('a.zip', zipOf({ 'a.txt': TEXT, 'b.html': PAGE, 'c.jsonl': ROWS }));
  sound.set('a.warc', utf8(RECORD.repeat(3)));
  sound.set('a.warc.gz', Buffer.concat([gzipSync(RECORD), gzipSync(RECORD)]));
});

/** Damages bytes: some changed, a stretch cut out, doubled or filled, the end cut off. */
function damaged(bytes: Buffer, random: () => number): Buffer {
  const at = (): number => Math.floor(random() * bytes.length);
  const copy = Buffer.from(bytes);
  for (let i = random() * 8; i > 1; i--) copy[at()] = Math.floor(random() * 256);
  const [from, to] = [at(), at()].sort((a, b) => a - b) as [number, number];
  const kinds = [
    () => copy,
    () => copy.subarray(0, from),
    () => Buffer.concat([copy.subarray(0, from), copy.subarray(to)]),
    () => Buffer.concat([copy.subarray(0, to), copy.subarray(from)]),
    () => copy.fill(Math.floor(random() * 256), from, Math.min(to, from + 40)),
  ];
  return kinds[Math.floor(random() * kinds.length)]?.() ?? copy;
}

describe('damaged inputs', () => {
  test('of every kind give reports or refusals, whatever the damage', async () => {
    const kinds = [...sound];
    for (let seed = 1; seed <= 330; seed++) {
      const random = randomFrom(seed);
      const [name, bytes] = kinds[seed % kinds.length] ?? ['', Buffer.alloc(0)];
      const path = join(folder, name);
      writeFileSync(path, damaged(bytes, random));
      let passedOver = 0;
      const items = await all(intake([path], { skip: () => passedOver++ }));
      expect(items.length + passedOver, `seed ${seed}`).toBeGreaterThan(0);
      for (const item of items) {
        if ('refused' in item) expect(item.refused).toBeInstanceOf(InputError);
        else await expect(attempt(item), `seed ${seed}`).resolves.toBeUndefined();
      }
    }
  }, 120_000);
});

/** Throws what is no refusal. */
async function attempt(raw: Parameters<typeof readReport>[0]): Promise<void> {
  try {
    await readReport(raw, { today: '2026-01-01' });
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
  }
}
