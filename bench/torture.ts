import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Crowd, VICTIMS } from '../test/crowd.ts';
import { readDamaged, soundInputs } from '../test/damaged-inputs.ts';
import { type FuzzResult, fuzz, makeReader, SLOW } from '../test/fuzz.ts';
import { type Killed, Killer } from '../test/kill.ts';
import { writeSection } from './results.ts';

/** Damaged reports, kills of a reader, kills among many: other numbers can be given: `npm run torture -- 100000 100 100`. */
const [REPORTS, KILLS, CROWD_KILLS] = [10_000, 100, 100].map((count, i) =>
  Number(process.argv[i + 2] ?? count),
) as [number, number, number];
/** Reports that are coded among kills, and the milliseconds between two of them at most. */
const [CORPUS, PAUSE] = [process.argv[5] ?? 20_000, process.argv[6] ?? 8000].map(Number) as [number, number];
const CHUNK = 500;
/** What a worker may take at most. */
const MOST_MEGABYTES = 600;
const SEED = 2017;

/** Half of the damaged inputs are texts, read to claims; half are files of every kind that is read, read to reports. */
async function damage(count: number): Promise<number> {
  const texts = await inChunks('reports', Math.ceil(count / 2), damagedReports());
  const folder = mkdtempSync(join(tmpdir(), 'entente-damaged-'));
  const sound = await soundInputs(folder);
  const files = await inChunks('files', Math.floor(count / 2), (size, seed) =>
    readDamaged(sound, folder, size, seed),
  ).finally(() => rmSync(folder, { recursive: true, force: true }));
  const megabytes = process.resourceUsage().maxRSS / 1024;
  const failures = texts.failures + files.failures + (megabytes > MOST_MEGABYTES ? 1 : 0);
  writeSection('Torture', 'npm run torture', [
    `${texts.count} damaged reports: ${texts.read} read to claims, each of which was checked, ${texts.refused} refused with an error that says why; the slowest took ${texts.slowest.toFixed(2)} s of the processor (${SLOW} at most). ${files.count} damaged files of ${sound.size} kinds (${[...sound.keys()].map((name) => name.slice(2)).join(', ')}): ${files.read} reports read, ${files.refused} things refused or passed over with the reason, the slowest ${files.slowest.toFixed(2)} s. ${megabytes.toFixed(0)} MB at most (${MOST_MEGABYTES} allowed). ${failures} failures.`,
  ]);
  return failures;
}

const damagedReports = (): Reading => {
  const reader = makeReader();
  return (size, seed) => fuzz(reader, size, seed);
};

type Reading = (
  size: number,
  seed: number,
) => Promise<Pick<FuzzResult, 'read' | 'refused' | 'failures' | 'slowest'>>;

/** Reads so many damaged inputs, and tells from time to time how far it is. */
async function inChunks(what: string, count: number, read: Reading) {
  const totals = { count, read: 0, refused: 0, failures: 0, slowest: 0 };
  const started = Date.now();
  for (let seed = 1; seed <= count; seed += CHUNK) {
    const found = await read(Math.min(CHUNK, count - seed + 1), seed);
    totals.read += found.read;
    totals.refused += found.refused;
    totals.failures += found.failures.length;
    totals.slowest = Math.max(totals.slowest, found.slowest);
    for (const { seed: failed, what: why } of found.failures)
      process.stdout.write(`${what}, seed ${failed}: ${why}\n`);
    const done = Math.min(seed + CHUNK - 1, count);
    const rate = (done / ((Date.now() - started) / 1000)).toFixed(0);
    process.stderr.write(`${done} of ${count} ${what}, ${rate}/s, ${totals.failures} failures\n`);
  }
  return totals;
}

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
  (REPORTS > 0 ? await damage(REPORTS) : 0) +
  (KILLS > 0 ? await killAll(KILLS) : 0) +
  (CROWD_KILLS > 0 ? await killAmongMany(CROWD_KILLS) : 0);
process.exitCode = failures > 0 ? 1 : 0;
