import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Crowd, VICTIMS } from '../test/crowd.ts';
import { SLOW } from '../test/fuzz.ts';
import { type Killed, Killer } from '../test/kill.ts';
import type { Damage } from './damage.ts';
import { writeSection } from './results.ts';

/** Damaged reports, kills of a reader, kills among many: other numbers can be given: `npm run torture -- 100000 100 100`. */
const [REPORTS, KILLS, CROWD_KILLS] = [10_000, 100, 100].map((count, i) =>
  Number(process.argv[i + 2] ?? count),
) as [number, number, number];
/** Reports that are coded among kills, and the milliseconds between two of them at most. */
const [CORPUS, PAUSE] = [process.argv[5] ?? 20_000, process.argv[6] ?? 8000].map(Number) as [number, number];
/** What a worker may take at most. */
const MOST_MEGABYTES = 600;
const SEED = 2017;

/** Half of the damaged inputs are texts, read to claims; half are files of every kind that is read, read to reports. */
function damage(count: number): number {
  const texts = damaged('reports', Math.ceil(count / 2));
  const files = damaged('files', Math.floor(count / 2));
  const failures = [texts, files].reduce(
    (sum, one) => sum + one.failures + (one.megabytes > MOST_MEGABYTES ? 1 : 0),
    0,
  );
  writeSection('Torture', 'npm run torture', [
    `${texts.count} damaged reports: ${texts.read} read to claims, each of which was checked, ${texts.refused} refused with an error that says why; ${mostOf(texts)}. ${files.count} damaged files of every kind that is read: ${files.read} reports read, ${files.refused} things refused or passed over with the reason; ${mostOf(files)}. Allowed are ${SLOW} s and ${MOST_MEGABYTES} MB; objects are held to ${HEAP} MB. ${failures} failures.`,
  ]);
  return failures;
}

const mostOf = ({ slowest, megabytes }: Damage): string =>
  `the slowest took ${slowest.toFixed(2)} s of the processor, the process ${megabytes.toFixed(0)} MB at most`;

/** What a process may keep of objects, in MB: without a bound the collector lets garbage lie until the machine is full. */
const HEAP = 350;

/** Reads damaged inputs in a process of their own, whose memory is measured. */
const damaged = (what: string, count: number): Damage =>
  JSON.parse(
    execFileSync(
      process.execPath,
      [
        `--max-old-space-size=${HEAP}`,
        '--import',
        'tsx',
        fileURLToPath(new URL('damage.ts', import.meta.url)),
        what,
        String(count),
      ],
      { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] },
    ),
  ) as Damage;

/** @returns how many of the killed runs left another record */
async function killAll(count: number): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'entente-torture-'));
  const reports = fileURLToPath(new URL('../examples/korea-china', import.meta.url));
  const killer = new Killer(reports, folder, SEED);
  const all: Killed[] = [];
  try {
    await killer.measure();
    while (all.length < count) {
      const killed = await killer.kill(all.length % 2 === 0 ? 'any' : 'writing');
      all.push(killed);
      process.stderr.write(`${all.length} of ${count}: ${JSON.stringify(killed)}\n`);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  const faults = all.filter(({ fault }) => fault !== null).length;
  writeSection('Killed readers', 'npm run torture', [
    `${count} times kill -9 on \`entente read examples/korea-china\`: every second at any moment of its run, the others within 600 ms of the first write to the store. Then the same call again, to its end; articles, claims, readings and records are compared, byte for byte, with those of a run that nobody disturbed.`,
    '',
    '| on the disk when killed | runs | other record than undisturbed |',
    '|---|---|---|',
    ...[...new Set(all.map(({ left }) => left))].sort().map((left) => row(left, all)),
    '',
    `${faults} of ${count} left another record.`,
  ]);
  return faults;
}

/** @returns how much was not as after an undisturbed run */
async function killAmongMany(count: number): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'entente-crowd-'));
  const crowd = await Crowd.gather(folder, CORPUS, 2, SEED);
  try {
    if (typeof crowd === 'string') {
      process.stderr.write(`left out: ${crowd}\n`);
      return 0;
    }
    const { killed, left, faults } = await crowd.survive(count, PAUSE, (text) => {
      process.stderr.write(`${text}\n`);
    });
    const given = process.argv.slice(2);
    writeSection(
      'Killed among many',
      ['npm run torture', ...(given.length > 0 ? ['--', ...given] : [])].join(' '),
      [
        `${CORPUS} small made-up reports, submitted to a queue of NATS and coded by two workers into PostgreSQL, while all of them are killed with -9 and started again: ${VICTIMS.map((victim) => `${victim} ${killed[victim]} times`).join(', ')}. ${left} kills came while something was left to do. Then the store is checked, and its reports, claims and records are compared, byte for byte, with those of \`entente read\` that nobody disturbed.`,
        '',
        faults.length === 0
          ? 'Nothing was lost, nothing is there twice, nothing was parked.'
          : faults.join('; '),
      ],
    );
    return faults.length;
  } finally {
    if (typeof crowd !== 'string') await crowd.scatter();
    rmSync(folder, { recursive: true, force: true });
  }
}

function row(left: Killed['left'], all: readonly Killed[]): string {
  const own = all.filter((one) => one.left === left);
  return `| ${left} | ${own.length} | ${own.filter(({ fault }) => fault !== null).length} |`;
}

const failures =
  (REPORTS > 0 ? damage(REPORTS) : 0) +
  (KILLS > 0 ? await killAll(KILLS) : 0) +
  (CROWD_KILLS > 0 ? await killAmongMany(CROWD_KILLS) : 0);
process.exitCode = failures > 0 ? 1 : 0;
