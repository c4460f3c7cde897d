/**
 * Measures how a pair is read from a generated store: `npm run bench:pair [claims]`, and with an address of PostgreSQL in
 * `POSTGRES` from there too (its schema has to be empty).
 */
import { loadavg } from 'node:os';
import { dossierIn, knownOnPair } from '../src/assess/index.ts';
import { rebuilt } from '../src/cli/storeAt.ts';
import { CODER_VERSION } from '../src/coding/index.ts';
import { openDuckDb } from '../src/store/duckdb/index.ts';
import { openPostgres } from '../src/store/postgres/index.ts';
import type { Store } from '../src/store/store.ts';
import { Folder } from '../test/entente.ts';
import { busiest, codingsOf, generated, pairAt } from './generated.ts';
import { writeSection } from './results.ts';

const CLAIMS = Number(process.argv[2] ?? 100_000);
const BATCH = 10_000;

async function fill(store: Store): Promise<void> {
  for (const load of generated(CLAIMS, BATCH)) await store.add(codingsOf(load, '0.1.0'));
  await rebuilt(store);
}

/** Milliseconds by the clock and of the processor, the best of three. */
async function timed(work: () => Promise<unknown>): Promise<{ clock: number; cpu: number }> {
  const runs: { clock: number; cpu: number }[] = [];
  for (let run = 0; run < 3; run++) {
    const [begun, used] = [performance.now(), process.cpuUsage()];
    await work();
    const { user, system } = process.cpuUsage(used);
    runs.push({ clock: performance.now() - begun, cpu: (user + system) / 1000 });
  }
  return { clock: Math.min(...runs.map(({ clock }) => clock)), cpu: Math.min(...runs.map(({ cpu }) => cpu)) };
}

async function rowsOf(name: string, store: Store): Promise<string[]> {
  const rows: string[] = [];
  for (const [label, pair] of PAIRS) {
    const part = await store.onPair(CODER_VERSION, pair);
    const claims = part?.claims.length ?? 0;
    const { clock, cpu } = await timed(async () => {
      const held = await store.onPair(CODER_VERSION, pair);
      return held && dossierIn(knownOnPair(held), { pair });
    });
    rows.push(`| ${name} | ${label} | ${claims} | ${clock.toFixed(0)} | ${cpu.toFixed(0)} |`);
  }
  return rows;
}

const PAIRS: readonly (readonly [label: string, pair: readonly [string, string]])[] = [
  ['busiest', busiest()],
  ['tenth', pairAt(9)],
  ['hundredth', pairAt(99)],
  ['thousandth', pairAt(999)],
];

const folder = new Folder();
const stores: [string, Store][] = [['DuckDB', await openDuckDb(folder.store(), 'create')]];
if (process.env.POSTGRES) stores.push(['PostgreSQL', await openPostgres(process.env.POSTGRES, 'create')]);
const rows: string[] = [];
for (const [name, store] of stores) {
  await fill(store);
  rows.push(...(await rowsOf(name, store)));
  await store.close();
}
folder.remove();
writeSection('A pair from a store', 'npm run bench:pair', [
  `A generated store of ${CLAIMS.toLocaleString('en')} claims over 5,000 pairs, folded: all that it holds on a pair is read and made its dossier,`,
  `in a process that has the store open. Best of three; the machine had a load of ${loadavg()[0]?.toFixed(1)} at the end.`,
  '',
  '| store | pair | claims | ms | ms of the processor |',
  '|---|---|---:|---:|---:|',
  ...rows,
]);
