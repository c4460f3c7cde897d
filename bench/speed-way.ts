/**
 * One way of reading, timed in a process of its own, so that nothing is warm that a first reading would not find so:
 * `speed-way.ts WAY TREEBANKS` prints one line of JSON. `WAY of examples` reads the example reports, not the treebanks.
 */
import { loadReaderData } from '../src/cli/data.ts';
import { type LanguageModel, loadLanguageModel } from '../src/language/index.ts';
import { createReader } from '../src/pipeline.ts';
import { exampleTexts } from '../test/fuzz.ts';
import { pageOf, secondsOf } from '../test/page.ts';
import { type Stages, stagesOf } from './stages.ts';
import { devDocuments } from './texts.ts';

/** What a process measured: seconds for all documents; memory in megabytes, loading in milliseconds. */
export interface Timed {
  readonly seconds: number;
  readonly loadMs: number;
  readonly startMb: number;
  readonly loadedMb: number;
  readonly readMb: number;
  readonly stages: Stages | null;
}

const megabytes = (): number => process.memoryUsage().rss / 1e6;

const articleOf = (text: string) => ({
  id: 'a_bench',
  published: '2017-10-31',
  language: 'en',
  ...pageOf(text),
});

/** How often the example reports are read first, so that the compiler is done by the time that counts. */
const WARM = 8;

function timeEach(texts: readonly string[], read: (text: string) => unknown): number {
  const started = performance.now();
  for (const text of texts) read(text);
  return (performance.now() - started) / 1000;
}

/** Reads texts once each and gives the seconds; made anew in every process. */
async function timerOf(way: string, model: LanguageModel): Promise<(texts: readonly string[]) => number> {
  if (way === 'tree') return (texts) => secondsOf(model, texts);
  const reader = createReader(loadReaderData());
  if (way === 'claims') return (texts) => timeEach(texts, (text) => reader.read(articleOf(text)));
  // Only where it is wanted, since its own model would count as memory of ours
  const wink = (await import('./wink.ts')).winkReader();
  return (texts) => timeEach(texts, wink);
}

const [asked = 'tree', folder = ''] = process.argv.slice(2);
const [way = '', corpus] = asked.split(' of ');
const bytes = loadReaderData().model;
const startMb = megabytes();
const before = performance.now();
const model = loadLanguageModel(bytes);
const loadMs = performance.now() - before;
const loadedMb = megabytes();
const warm = [...exampleTexts().values()];
const texts = corpus === 'examples' ? warm : devDocuments(folder).map(({ text }) => text);
let timed: Timed;
if (way === 'stages')
  timed = { seconds: 0, loadMs, startMb, loadedMb, readMb: 0, stages: stagesOf(warm, texts) };
else {
  const time = await timerOf(way, model);
  for (let round = 0; round < WARM; round++) time(warm);
  timed = { seconds: time(texts), loadMs, startMb, loadedMb, readMb: megabytes(), stages: null };
}
process.stdout.write(`${JSON.stringify(timed)}\n`);
