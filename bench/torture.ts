import { fuzz, makeReader } from '../test/fuzz.ts';
import { writeSection } from './results.ts';

/** So many damaged reports; another number can be given: `npm run torture -- 100000`. */
const COUNT = Number(process.argv[2] ?? 10_000);
const CHUNK = 500;

const reader = makeReader();
const totals = { read: 0, refused: 0, claims: 0, failures: 0 };
const started = Date.now();
for (let seed = 1; seed <= COUNT; seed += CHUNK) {
  const { read, refused, claims, failures } = fuzz(reader, Math.min(CHUNK, COUNT - seed + 1), seed);
  totals.read += read;
  totals.refused += refused;
  totals.claims += claims;
  totals.failures += failures.length;
  for (const { seed: failed, what } of failures) process.stdout.write(`seed ${failed}: ${what}\n`);
  const rate = ((seed + CHUNK - 1) / ((Date.now() - started) / 1000)).toFixed(0);
  process.stderr.write(
    `${Math.min(seed + CHUNK - 1, COUNT)} of ${COUNT}, ${rate}/s, ${totals.failures} failures\n`,
  );
}
writeSection('Torture', 'npm run torture', [
  `${COUNT} damaged reports: ${totals.read} read (${totals.claims} claims, each checked), ${totals.refused} refused with an error that says why, ${totals.failures} failures.`,
]);
process.exitCode = totals.failures > 0 ? 1 : 0;
