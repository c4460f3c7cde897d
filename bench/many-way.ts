/**
 * Many reports, coded in a process of its own: `many-way.ts WORKERS REPORTS TREEBANKS` prints one line of JSON. The reports
 * are the examples and the documents of the treebanks, over and over, each with a number in it that makes it another.
 */
import { loadReaderData } from '../src/cli/data.ts';
import type { RawReport } from '../src/read/report.ts';
import { CoderPool } from '../src/spread/local/index.ts';
import { exampleTexts } from '../test/fuzz.ts';
import { devDocuments } from './texts.ts';

/** What such a process measured. Memory in megabytes, of the whole process. */
export interface Many {
  readonly words: number;
  readonly seconds: number;
  /** Of processors, all threads together. */
  readonly cpuSeconds: number;
  /** After a tenth of the reports, after all of them, and the most that there was. */
  readonly earlyMb: number;
  readonly lateMb: number;
  readonly mostMb: number;
  readonly claims: number;
}

const [workers = 1, count = 1000] = process.argv.slice(2, 4).map(Number);
const texts = [...exampleTexts().values(), ...devDocuments(process.argv[4] ?? '').map(({ text }) => text)];
const wordsOf = texts.map((text) => text.split(/\s+/).length);

async function* reports(): AsyncGenerator<RawReport> {
  for (let i = 0; i < count; i++) {
    const body = Buffer.from(`${texts[i % texts.length]}\n\nThis is number ${i}.\n`);
    yield { name: `${i}`, form: 'text', body };
  }
}

const megabytes = (): number => process.memoryUsage().rss / 1e6;
const cpuSeconds = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};

const pool = new CoderPool(loadReaderData(), { workers, published: '2017-10-31' });
let [begun, cpu, claims, earlyMb, words] = [performance.now(), cpuSeconds(), 0, 0, 0];
const WARM = Math.floor(count / 10);
for await (const done of pool.code(reports())) {
  if (!('refused' in done)) claims += done.claims.length;
  if (done.index === WARM) [begun, cpu, earlyMb] = [performance.now(), cpuSeconds(), megabytes()];
  if (done.index > WARM) words += wordsOf[done.index % texts.length] ?? 0;
}
const measured: Many = {
  words,
  seconds: (performance.now() - begun) / 1000,
  cpuSeconds: cpuSeconds() - cpu,
  earlyMb,
  lateMb: megabytes(),
  mostMb: process.resourceUsage().maxRSS / 1000,
  claims,
};
await pool.close();
process.stdout.write(`${JSON.stringify(measured)}\n`);
