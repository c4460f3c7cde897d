import { createWriteStream, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { intake } from '../src/intake/index.ts';

/** Passes a corpus of rows through intake alone, and prints what it took: `--rows N` (200,000), `--gzip`. */
const rows = Number(process.argv[process.argv.indexOf('--rows') + 1] ?? Number.NaN) || 200_000;
const packed = process.argv.includes('--gzip');
const folder = mkdtempSync(join(tmpdir(), 'entente-intake-'));
const path = join(folder, packed ? 'corpus.jsonl.gz' : 'corpus.jsonl');

const SENTENCE = 'Norway and Chile agreed on Wednesday to extend their fishing accord, the ministry said. ';

function* lines(): Generator<string> {
  for (let i = 0; i < rows; i++)
    yield `${JSON.stringify({ id: i, date: '2017-03-08', text: `${i}. ${SENTENCE.repeat(20)}` })}\n`;
}

await pipeline([Readable.from(lines()), ...(packed ? [createGzip()] : []), createWriteStream(path)]);
const bytes = statSync(path).size;
const started = Date.now();
let [count, letters, most] = [0, 0, 0];
for await (const item of intake([path])) {
  count++;
  if ('body' in item) letters += item.body.length;
  if (count % 5000 === 0) most = Math.max(most, process.memoryUsage().rss);
}
rmSync(folder, { recursive: true });
const seconds = (Date.now() - started) / 1000;
console.log(
  JSON.stringify({
    rows: count,
    bytes,
    letters,
    seconds,
    perSecond: Math.round(count / seconds),
    mostMb: Math.round(most / 2 ** 20),
  }),
);
