import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Many } from './many-way.ts';

function manyWith(workers: number, count: number, treebanks: string): Many {
  const script = fileURLToPath(new URL('many-way.ts', import.meta.url));
  const args = ['--import', 'tsx', script, `${workers}`, `${count}`, treebanks];
  return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' })) as Many;
}

/** The lines of the section on many reports: how the rate, the processors and memory go with threads and numbers. */
export function manySection(counts: readonly number[], treebanks: string): string[] {
  const runs = counts.flatMap((count) =>
    [1, 2].map((workers) => ({ count, workers, run: manyWith(workers, count, treebanks) })),
  );
  const last = runs.filter(({ count }) => count === counts.at(-1)).map(({ run }) => run);
  const rate = (i: number): number => (last[i]?.words ?? 0) / (last[i]?.seconds ?? 1);
  const cost = (i: number): number => (last[i]?.cpuSeconds ?? 0) / (last[i]?.words ?? 1);
  return [
    'The example reports and the documents of the treebanks over and over, each with a number in it, through threads',
    '(`src/spread/local`); the first tenth warms and is left out. Words a second of processor time tell the work, whatever else',
    'the machine does; memory is that of the whole process.',
    '',
    '| reports | threads | words/s | words a second of processor | MB after a tenth | MB at the end | most MB |',
    '|---|---|---|---|---|---|---|',
    ...runs.map(
      ({ count, workers, run }) =>
        `| ${count} | ${workers} | ${Math.round(run.words / run.seconds)} | ${Math.round(run.words / run.cpuSeconds)} | ` +
        `${Math.round(run.earlyMb)} | ${Math.round(run.lateMb)} | ${Math.round(run.mostMb)} |`,
    ),
    '',
    `Two threads against one: ${(rate(1) / rate(0)).toFixed(2)} times the words a second, ${(cost(1) / cost(0)).toFixed(2)} times the ` +
      'processor time a word.',
  ];
}
