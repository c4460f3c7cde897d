import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { DuckDBInstance } from '@duckdb/node-api';
import { intake } from '../src/intake/index.ts';
import { all, tarOf, utf8, zipOf } from '../src/intake/testing.ts';
import { InputError } from '../src/model/errors.ts';
import { randomFrom } from '../src/model/random.ts';
import { readReport } from '../src/read/report.ts';
import { type Failure, SLOW, secondsSince } from './fuzz.ts';

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
const ITEM = `<item><title>Accord</title><link>https://example.org/1</link><pubDate>Wed, 08 Mar 2017 10:00:00 GMT</pubDate><content:encoded>${`${TEXT} `.repeat(20)}</content:encoded></item>`;
const FEED = `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Example</title>${ITEM.repeat(3)}</channel></rss>`;

/** Sound inputs of every kind that is read, by the name of a file. */
export async function soundInputs(folder: string): Promise<ReadonlyMap<string, Buffer>> {
  const tar = await tarOf({ 'a.txt': TEXT, 'b.html': PAGE, 'c.jsonl': ROWS });
  return new Map([
    ['a.parquet', await parquetIn(folder)],
    ['a.txt', utf8(`Accord\n\nPublished: March 8, 2017\n\n${TEXT}\n`)],
    ['a.jsonl', utf8(ROWS)],
    ['a.csv', utf8(TABLE)],
    ['a.tsv', utf8(TABLE.replaceAll(',', '\t'))],
    ['a.html', utf8(PAGE)],
    ['a.xml', utf8(FEED)],
    ['a.jsonl.gz', gzipSync(ROWS)],
    ['a.tar', tar],
    ['a.tgz', gzipSync(tar)],
    ['a.zip', zipOf({ 'a.txt': TEXT, 'b.html': PAGE, 'c.jsonl': ROWS })],
    ['a.warc', utf8(RECORD.repeat(3))],
    ['a.warc.gz', Buffer.concat([gzipSync(RECORD), gzipSync(RECORD)])],
  ]);
}

async function parquetIn(folder: string): Promise<Buffer> {
  const path = join(folder, 'sound.parquet');
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  await connection.run(
    `copy (select '${TEXT}' as text, '2017-03-08' as date from range(50)) to '${path}' (format parquet)`,
  );
  connection.closeSync();
  return readFileSync(path);
}

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

/** What damaged inputs of every kind came to. */
export interface DamagedResult {
  /** Reports that could be read for all the damage, and what was refused with an InputError or passed over with its reason. */
  readonly read: number;
  readonly refused: number;
  readonly failures: readonly Failure[];
  /** Most seconds of the processor that one input took. */
  readonly slowest: number;
}

/**
 * Damages sound inputs, one kind after the other, and reads them: each has to give reports, refusals that say why, or items passed
 * over, within the time that one may take.
 * @param folder for the damaged files
 * @param first seed of the first; the others follow
 */
export async function readDamaged(
  sound: ReadonlyMap<string, Buffer>,
  folder: string,
  count: number,
  first = 1,
): Promise<DamagedResult> {
  const kinds = [...sound];
  const failures: Failure[] = [];
  let [read, refused, slowest] = [0, 0, 0];
  for (let seed = first; seed < first + count; seed++) {
    const [name, bytes] = kinds[seed % kinds.length] ?? ['', Buffer.alloc(0)];
    const path = join(folder, name);
    writeFileSync(path, damaged(bytes, randomFrom(seed)));
    const started = process.cpuUsage();
    try {
      const found = await readAll(path);
      read += found.read;
      refused += found.refused;
      if (found.read + found.refused === 0) failures.push({ seed, what: `${name}: nothing came of it` });
    } catch (error) {
      failures.push({ seed, what: `${name}: ${error instanceof Error ? error.stack : error}` });
    }
    const seconds = secondsSince(started);
    if (seconds > SLOW) failures.push({ seed, what: `${name}: took ${seconds} s` });
    slowest = Math.max(slowest, seconds);
  }
  return { read, refused, failures, slowest };
}

/** How many reports of a file could be read, and how many things were refused or passed over. Throws what is no refusal. */
async function readAll(path: string): Promise<{ read: number; refused: number }> {
  let [read, refused] = [0, 0];
  for (const item of await all(intake([path], { skip: () => refused++ }))) {
    if ('refused' in item) {
      if (!(item.refused instanceof InputError)) throw item.refused;
      refused++;
    } else if (await isRead(item)) read++;
    else refused++;
  }
  return { read, refused };
}

/** Whether a report can be read; throws what is no refusal. */
async function isRead(raw: Parameters<typeof readReport>[0]): Promise<boolean> {
  try {
    await readReport(raw, { today: '2026-01-01' });
    return true;
  } catch (error) {
    if (error instanceof InputError) return false;
    throw error;
  }
}
