/** Measures reports that are added to a large folded store: `node --import tsx bench/added.ts [claims]`. */
import { loadavg } from 'node:os';
import { rebuilt, recordsOf } from '../src/cli/storeAt.ts';
import { CODER_VERSION } from '../src/coding/index.ts';
import { caughtUp } from '../src/held/part/refold.ts';
import { openDuckDb } from '../src/store/duckdb/index.ts';
import type { Coding, Store } from '../src/store/store.ts';
import { Folder } from '../test/entente.ts';
import { codingsOf, generated } from './generated.ts';
import { writeSection } from './results.ts';

const CLAIMS = Number(process.argv[2] ?? 100_000);
const BATCH = 10_000;
/** Reports that are added at once, one size after the other. */
const SIZES = [1, 10, 100] as const;

/** Reads generated reports into a store, and folds. @returns the reports that were put aside to be added later */
async function fill(store: Store): Promise<Coding[]> {
  const aside: Coding[] = [];
  const wanted = SIZES.reduce((sum, size) => sum + size, 0);
  for (const load of generated(CLAIMS, BATCH)) {
    const codings = codingsOf(load, CODER_VERSION);
    while (aside.length < wanted && codings.length > 0) aside.push(...codings.splice(-40, 40));
    await store.add(codings);
  }
  await rebuilt(store);
  return aside;
}

const used = async (work: () => Promise<unknown>): Promise<string> => {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return ((user + system) / 1e6).toFixed(2);
};

const folder = new Folder();
const store = await openDuckDb(folder.store(), 'create');
const aside = await fill(store);
const rows: string[] = [];
for (const size of SIZES) {
  await store.add(aside.splice(0, size));
  const touched = await used(async () => {
    if (!(await caughtUp(store))) throw new Error(`${size} reports are too many for ${CLAIMS} claims`);
  });
  const records = (await recordsOf(store)).length;
  const all = await used(() => rebuilt(store));
  if (((await store.records(CODER_VERSION)) ?? []).length !== records) throw new Error('the two ways differ');
  rows.push(`| ${size} | ${touched} | ${all} |`);
}
await store.close();
folder.remove();
writeSection('Reports added to a store', 'node --import tsx bench/added.ts', [
  `A generated store of ${CLAIMS.toLocaleString('en')} claims in DuckDB, folded; reports are added and what they touch is folded again, against`,
  `everything folded anew. Seconds of the processor, all threads; the machine had a load of ${loadavg()[0]?.toFixed(1)} at the end.`,
  '',
  '| reports added | what they touch | everything |',
  '|---:|---:|---:|',
  ...rows,
]);
