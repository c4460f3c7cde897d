import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { CODER_VERSION } from '../../coding/index.ts';
import type { Claim } from '../../model/claim.ts';
import { canonicalJson } from '../../model/ids.ts';
import { claims, denials, manyClaims } from '../../record/generators.ts';
import { Fold, Review } from '../../record/index.ts';
import { openDuckDb } from '../../store/duckdb/index.ts';
import { openPostgres } from '../../store/postgres/index.ts';
import { startPostgres, type TestServer } from '../../store/postgres/testing.ts';
import type { Store } from '../../store/store.ts';
import { caughtUp } from './refold.ts';
import { codingsOf, decisionsOn, foldAll, mixed, wishes } from './testing.ts';

const folder = mkdtempSync(join(tmpdir(), 'entente-refold-'));
const started = await startPostgres();
const missing = typeof started === 'string' ? started : null;
const server = started as TestServer;
let made = 0;
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  if (missing === null) await server.stop();
});

const STORES: readonly (readonly [name: string, runs: number, open: (() => Promise<Store>) | null])[] = [
  ['DuckDB', 3, () => openDuckDb(join(folder, `${made++}.duckdb`), 'create')],
  [
    `PostgreSQL${missing ? ` (${missing})` : ''}`,
    2,
    missing === null ? () => openPostgres(`${server.address}?schema=r${made++}`, 'create') : null,
  ],
];

const CODES = ['FRA', 'EGY', 'ITA', 'RUS'];

/** Everything that is kept of the folded records. */
async function kept(store: Store): Promise<string> {
  const pairs = CODES.flatMap((a, i) => CODES.slice(i + 1).map((b): [string, string] => [a, b]));
  const onPairs = [];
  for (const pair of pairs) onPairs.push(await store.onPair(CODER_VERSION, pair));
  const records = await store.records(CODER_VERSION);
  const fold = new Fold();
  fold.decide(new Review(await store.decisions()), []);
  fold.add(await store.articles(), await store.claims());
  const keys = [...fold.families()].flatMap((family) => family.keys);
  return canonicalJson({ records, families: await store.parts?.families(keys), onPairs });
}

const cases = (from: fc.Arbitrary<Claim[]>) =>
  fc.record({
    told: from.filter((all) => all.length > 3),
    first: fc.double({ min: 0.2, max: 0.9, noNaN: true }),
    batch: fc.integer({ min: 2, max: 6 }),
    wished: wishes,
    order: fc.integer(),
  });

/** Adds reports bit by bit, and compares what the store holds with what folding everything anew makes of it. */
const adding = (from: fc.Arbitrary<Claim[]>, open: () => Promise<Store>) =>
  fc.asyncProperty(cases(from), async ({ told, first, batch, wished, order }) => {
    const codings = codingsOf(told).sort((a, b) => mixed(a, order) - mixed(b, order));
    const at = Math.max(1, Math.floor(codings.length * first));
    const store = await open();
    await store.add(codings.slice(0, at));
    await store.decide(decisionsOn(told, wished));
    await foldAll(store);
    for (let i = at; i < codings.length; i += batch) {
      await store.add(codings.slice(i, i + batch));
      expect(await caughtUp(store, 1)).toBe(true);
    }
    const incremental = await kept(store);
    await foldAll(store);
    expect(incremental).toBe(await kept(store));
    await store.close();
  });

describe('reports that are added to a folded store', () => {
  for (const [name, runs, open] of STORES)
    for (const [size, from] of [
      ['few', claims],
      ['few, denied', denials],
    ] as const)
      test.skipIf(open === null)(
        `leave in it what folding everything anew does: ${size} claims in ${name}`,
        () => fc.assert(adding(from, open as () => Promise<Store>), { numRuns: runs }),
        300_000,
      );

  // The seed is of a case in which folding everything kept what becomes no other without the claims that do not count.
  test('leave in it what folding everything anew does: many claims', async () => {
    const open = () => openDuckDb(join(folder, `${made++}.duckdb`), 'create');
    await fc.assert(adding(manyClaims, open), {
      seed: -2001036369,
      path: '1',
      endOnFailure: true,
      numRuns: 1,
    });
    await fc.assert(adding(manyClaims, open), { numRuns: 3 });
  }, 300_000);
});
