import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readDamaged, soundInputs } from '../test/damaged-inputs.ts';
import { type FuzzResult, fuzz, makeReader } from '../test/fuzz.ts';

/** What damaged inputs came to that were read in a process of their own. */
export interface Damage {
  readonly count: number;
  readonly read: number;
  readonly refused: number;
  readonly failures: number;
  /** Most seconds of the processor that one input took. */
  readonly slowest: number;
  /** Most of the memory of the process at any time, in MB of 2^20 bytes. */
  readonly megabytes: number;
}

type Read = (
  size: number,
  seed: number,
) => Promise<Pick<FuzzResult, 'read' | 'refused' | 'failures' | 'slowest'>>;

const CHUNK = 500;

/** Reads so many damaged inputs, tells from time to time how far it is, and which seeds made it fail. */
async function inChunks(what: string, count: number, read: Read): Promise<Damage> {
  const totals = { count, read: 0, refused: 0, failures: 0, slowest: 0 };
  const started = Date.now();
  for (let seed = 1; seed <= count; seed += CHUNK) {
    const found = await read(Math.min(CHUNK, count - seed + 1), seed);
    totals.read += found.read;
    totals.refused += found.refused;
    totals.failures += found.failures.length;
    totals.slowest = Math.max(totals.slowest, found.slowest);
    for (const { seed: failed, what: why } of found.failures)
      process.stderr.write(`${what}, seed ${failed}: ${why}\n`);
    const done = Math.min(seed + CHUNK - 1, count);
    const rate = (done / ((Date.now() - started) / 1000)).toFixed(0);
    process.stderr.write(`${done} of ${count} ${what}, ${rate}/s, ${totals.failures} failures\n`);
  }
  return { ...totals, megabytes: process.resourceUsage().maxRSS / 1024 };
}

async function reports(count: number): Promise<Damage> {
  const reader = makeReader();
  return inChunks('reports', count, (size, seed) => fuzz(reader, size, seed));
}

async function files(count: number): Promise<Damage> {
  const folder = mkdtempSync(join(tmpdir(), 'entente-damaged-'));
  try {
    const sound = await soundInputs(folder);
    return await inChunks('files', count, (size, seed) => readDamaged(sound, folder, size, seed));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const [what, count] = process.argv.slice(2);
if (what === 'reports' || what === 'files') {
  const damage = await (what === 'reports' ? reports : files)(Number(count));
  process.stdout.write(`${JSON.stringify(damage)}\n`);
}
