/**
 * CPU seconds an article, coded by workers over NATS into PostgreSQL and by one process alone, and whether the record is
 * the same: `npm run bench:spread -- [COPIES]`.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { basename, join } from 'node:path';
import { startNats } from '../src/spread/nats/testing.ts';
import { startPostgres } from '../src/store/postgres/testing.ts';
import { BIN, entente, Folder } from '../test/entente.ts';
import { exampleTexts } from '../test/fuzz.ts';
import { writeSection } from './results.ts';

const COPIES = Number(process.argv[2] ?? 40);
/** States that stand for one another in copies, so that each copy tells of other pairs. */
const STATES =
  'Norway Chile Kenya Vietnam Poland Peru Turkey Egypt Canada Finland Morocco Thailand Greece Ghana'.split(
    ' ',
  );
const FOUND = /\b(China|South Korea|Japan|Russia|India|Pakistan|Cuba|Iran|Israel)\b/g;

interface Cost {
  /** CPU seconds of all processes, those of servers left out. */
  readonly cpu: number;
  readonly seconds: number;
}

/** Runs `entente` calls side by side and adds up the time that the system counted for them. */
async function costOf(...calls: readonly (readonly string[])[]): Promise<Cost> {
  const began = performance.now();
  const each = await Promise.all(calls.map(timed));
  return { cpu: each.reduce((sum, cpu) => sum + cpu, 0), seconds: (performance.now() - began) / 1000 };
}

/** User and system time of one call, by the shell that waits for it. */
async function timed(args: readonly string[]): Promise<number> {
  const script = 'TIMEFORMAT="%U %S"; time "$0" "$@" >/dev/null 2>&1';
  const child = spawn('bash', ['-c', script, process.execPath, BIN, ...args], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let told = '';
  child.stderr.on('data', (chunk) => {
    told += String(chunk);
  });
  const [code] = await once(child, 'close');
  if (code !== 0) throw new Error(`entente ${args[0]} ended with ${code}: ${told}`);
  return told
    .trim()
    .split(' ')
    .map(Number)
    .reduce((a, b) => a + b, 0);
}

/**
 * As many processes of `entente read` side by side as there are workers, each with its share of the corpus and a store of its
 * own: what the machine takes for that many processes at once, without a queue.
 */
const costApart = (corpus: string, workers: number, folder: Folder): Promise<Cost> =>
  costOf(
    ...Array.from({ length: workers }, (_, worker) => {
      const shelves = Array.from({ length: COPIES }, (_, copy) => join(corpus, `${copy}`));
      const share = shelves.filter((_, copy) => copy % workers === worker);
      const store = folder.at(`apart-${workers}-${worker}.duckdb`);
      return ['read', ...share, '--store', store, '--workers', '1'];
    }),
  );

function writeCorpus(folder: string): number {
  let count = 0;
  for (let copy = 0; copy < COPIES; copy++) {
    const shelf = join(folder, `${copy}`);
    mkdirSync(shelf, { recursive: true });
    for (const [path, text] of exampleTexts()) {
      let n = copy;
      const named = new Map<string, string>();
      const other = (name: string): string => {
        if (!named.has(name)) named.set(name, STATES[n++ % STATES.length] ?? name);
        return named.get(name) ?? name;
      };
      const told = copy === 0 ? text : `${text.replace(FOUND, other)}\nCopy ${copy} of this report.\n`;
      writeFileSync(join(shelf, `${basename(path, '.txt')}-${count++}.txt`), told);
    }
  }
  return count;
}

const folder = new Folder();
const [nats, postgres] = [await startNats(), await startPostgres()];
if (typeof nats === 'string' || typeof postgres === 'string') throw new Error(`bench: ${nats} ${postgres}`);
try {
  const corpus = folder.at('corpus');
  const reports = writeCorpus(corpus);
  const store = folder.store();
  const local = await costOf(['read', corpus, '--store', store]);
  const record = entente(['store', 'export', '--store', store]).out;
  const rows: string[] = [];
  const perArticle = (cost: number): string => (1000 * (cost / reports)).toFixed(2);
  for (const workers of [1, 2, 4]) {
    const on = ['--nats', nats.url, '--queue', `of-${workers}`];
    const into = `${postgres.address}?schema=of_${workers}`;
    const submit = await costOf(['submit', corpus, ...on]);
    const call = ['worker', ...on, '--store', into, '--workers', '1', '--until-empty'];
    const work = await costOf(...Array.from({ length: workers }, () => call));
    const fold = await costOf(['store', 'rebuild', '--store', into]);
    const cpu = submit.cpu + work.cpu + fold.cpu;
    const same = entente(['store', 'export', '--store', into]).out === record;
    const apart = await costApart(corpus, workers, folder);
    const parts = [submit.cpu, work.cpu, fold.cpu, cpu].map(perArticle);
    const ratios = [cpu / local.cpu, cpu / apart.cpu].map((ratio) => ratio.toFixed(3));
    rows.push(`| ${workers} | ${[...parts, ...ratios].join(' | ')} | ${same ? 'yes' : 'NO'} |`);
    process.stderr.write(`${rows.at(-1)}\n`);
  }
  writeSection('Many machines', 'npm run bench:spread', [
    `${reports} reports: the examples, in ${COPIES} copies with other states in each. CPU milliseconds a report, user and system, of`,
    'whole processes from start to end, by the shell that waited for them; the servers of NATS and PostgreSQL are not counted.',
    `Alone: \`entente read\` into a DuckDB file, ${perArticle(local.cpu)} ms. ${cpus().length} cores, load ${loadavg()[0]?.toFixed(1)}.`,
    'What each process takes to start and to warm up is in it: the fewer the reports, the more that weighs. More processes',
    'than cores take more CPU seconds for the same work, with or without a queue: "of as many" compares with that many',
    'processes of `entente read` side by side, each with its share of the reports and a store of its own.',
    '',
    '| workers | submit | workers | fold | all | of alone | of as many | same record |',
    '|---|---|---|---|---|---|---|---|',
    ...rows,
  ]);
} finally {
  await nats.stop();
  await postgres.stop();
  folder.remove();
}
