/**
 * Measures how a pair is read from a generated store: `npm run bench:pair [claims]`, and with an address of PostgreSQL in
 * `POSTGRES` from there too (its schema has to be empty).
 */
import { loadavg } from 'node:os';
import { dossierIn, knownOnPair } from '../src/assess/index.ts';
import { CODER_VERSION } from '../src/coding/index.ts';
import { openDuckDb } from '../src/store/duckdb/index.ts';
import { openPostgres } from '../src/store/postgres/index.ts';
import type { Store } from '../src/store/store.ts';
import { Folder } from '../test/entente.ts';
import { filled } from './filled.ts';
import { busiest, pairAt } from './generated.ts';
import { writeSection } from './results.ts';

const CLAIMS = Number(process.argv[2] ?? 100_000);

/** Milliseconds by the clock, and those of the processor in brackets. */
async function timed(work: () => Promise<unknown>): Promise<{ clock: number; text: string }> {
  const [begun, used] = [performance.now(), process.cpuUsage()];
  await work();
  const clock = performance.now() - begun;
  const { user, system } = process.cpuUsage(used);
  return { clock, text: `${clock.toFixed(0)} (${((user + system) / 1000).toFixed(0)})` };
}

/** The best of three. */
async function best(work: () => Promise<unknown>): Promise<string> {
  const runs = [await timed(work), await timed(work), await timed(work)];
  return runs.reduce((a, b) => (b.clock < a.clock ? b : a)).text;
}

async function rowsOf(name: string, store: Store): Promise<string[]> {
  const rows: string[] = [];
  for (const [label, pair] of PAIRS) {
    const asked = async () => {
      const held = await store.onPair(CODER_VERSION, pair);
      return held && dossierIn(knownOnPair(held), { pair });
    };
    const { text: first } = await timed(asked);
    const again = await best(asked);
    const held = await store.onPair(CODER_VERSION, pair);
    const made = await best(async () => held && dossierIn(knownOnPair({ ...held }), { pair }));
    rows.push(`| ${name} | ${label} | ${held?.claims.length ?? 0} | ${first} | ${again} | ${made} |`);
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
  await filled(store, CLAIMS);
  rows.push(...(await rowsOf(name, store)));
  await store.close();
}
folder.remove();
writeSection('A pair from a store', 'npm run bench:pair', [
  `A generated store of ${CLAIMS.toLocaleString('en')} claims over 5,000 pairs, folded: all that it holds on a pair is read and made its dossier,`,
  'in a process that has the store open. Milliseconds by the clock (of the processor): asked for the first time; asked again,',
  'when nothing has changed (the store has kept what it read, and the dossier that was made of it is at hand); and the',
  'dossier made anew of what was read. Best of three, but for the first time; the machine had a load of',
  `${loadavg()[0]?.toFixed(1)} at the end.`,
  '',
  '| store | pair | claims | first time | again | made anew |',
  '|---|---|---:|---:|---:|---:|',
  ...rows,
]);
