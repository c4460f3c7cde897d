/** Measures how fast the reader is: `npm run bench:speed -- --treebanks DIR`. */
import { execFileSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { packageFolder } from '../src/node/package.ts';
import { timeInBrowser } from './browser.ts';
import { growthSection } from './growth.ts';
import { manySection } from './many.ts';
import { writeSection } from './results.ts';
import type { Timed } from './speed-way.ts';
import { devDocuments, wordsIn } from './texts.ts';

const ROUNDS = 3;
const { values } = parseArgs({
  options: {
    treebanks: { type: 'string', default: '../shared/data/ud' },
    reports: { type: 'string', default: '1000,10000' },
    only: { type: 'string' },
  },
});

const measured = (way: string): Timed =>
  JSON.parse(
    execFileSync(
      process.execPath,
      ['--import', 'tsx', fileURLToPath(new URL('speed-way.ts', import.meta.url)), way, values.treebanks],
      { encoding: 'utf8' },
    ),
  ) as Timed;

const median = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;

/** Megabytes of all models that the package ships. */
function modelMegabytes(): number {
  const folder = join(packageFolder(), 'data/models');
  const files = readdirSync(folder).filter((name) => !name.endsWith('.md'));
  return files.reduce((sum, name) => sum + statSync(join(folder, name)).size, 0) / 1e6;
}

async function writeSpeed(): Promise<void> {
  const documents = devDocuments(values.treebanks);
  const words = wordsIn(documents);
  const WAYS = {
    tree: 'text to tree',
    claims: 'text to claims',
    wink: 'wink-nlp 2.4: tokens and tags',
  } as const;
  const runs = Array.from({ length: ROUNDS }, () => ({
    tree: measured('tree'),
    claims: measured('claims'),
    wink: measured('wink'),
    examples: { tree: measured('tree of examples'), claims: measured('claims of examples') },
  }));
  const examples = {
    tree: median(runs.map((run) => run.examples.tree.seconds)),
    claims: median(runs.map((run) => run.examples.claims.seconds)),
  };
  const secondsOf = (way: keyof typeof WAYS): number => median(runs.map((run) => run[way].seconds));
  const wink = secondsOf('wink');
  const rowOf = (name: string, seconds: number): string =>
    `| ${name} | ${Math.round(words / seconds)} | ${(wink / seconds).toFixed(3)} |`;
  const browser = await timeInBrowser(documents.map(({ text }) => text));
  const { stages } = measured('stages');
  if (!stages) throw new Error('speed-way.ts gave no stages');
  const whole = Object.values(stages.clock).reduce((sum, seconds) => sum + seconds, 0);
  const share = (part: number, all: number): string => `${((100 * part) / all).toFixed(1)}%`;
  const trees = runs.map(({ tree }) => tree);
  const of = (key: 'loadMs' | 'startMb' | 'loadedMb' | 'readMb'): number =>
    Math.round(median(trees.map((t) => t[key])));

  writeSection('Speed', 'npm run bench:speed -- --treebanks DIR', [
    `${documents.length} documents of the development treebanks as plain text, ${words} words, one thread, Node ` +
      `${process.version}. Every way`,
    `runs ${ROUNDS} times in a process of its own, warmed on the example reports (eight times), and reads each document once; medians.`,
    '',
    '| way | words/s | of wink-nlp |',
    '|---|---|---|',
    ...(Object.keys(WAYS) as (keyof typeof WAYS)[]).map((way) => rowOf(WAYS[way], secondsOf(way))),
    typeof browser === 'string'
      ? `| text to tree in Chromium | not measured: ${browser} | |`
      : rowOf('text to tree in Chromium, once', browser.seconds),
    '',
    '| stage | share of the time |',
    '|---|---|',
    ...Object.entries(stages.clock).map(([name, s]) => `| ${name} | ${share(s, whole)} |`),
    '',
    `Of ${stages.sentences} sentences ${share(stages.withoutTree, stages.sentences)} got no tree on the way to claims: no word of`,
    'their documents can mean an actor. The stages behind `who may be meant` are those of the other documents.',
    `On the example reports text to claims is ${share(examples.tree, examples.claims)} as fast as text to tree.`,
    '',
    `Loading the language model: ${of('loadMs')} ms in Node` +
      `${typeof browser === 'string' ? '' : `, ${Math.round(browser.loadMs)} ms in Chromium`}; ` +
      `all models: ${modelMegabytes().toFixed(1)} MB.`,
    `Resident memory of the process: ${of('startMb')} MB before the model (Node, the compiler of TypeScript, the file's bytes), ` +
      `${of('loadedMb')} MB with it loaded, ${of('readMb')} MB with all read.`,
  ]);
}

if (values.only !== 'many') {
  await writeSpeed();
  writeSection('Hostile text', 'npm run bench:speed', growthSection());
}
const counts = values.reports.split(',').map(Number);
writeSection(
  'Many reports',
  `npm run bench:speed -- --treebanks DIR --reports ${values.reports}`,
  manySection(counts, values.treebanks),
);
