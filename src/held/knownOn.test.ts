import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { dossierIn } from '../assess/index.ts';
import { publicationDay } from '../model/article.ts';
import { canonicalJson } from '../model/ids.ts';
import { claims, days } from '../record/generators.ts';
import { openDuckDb } from '../store/duckdb/index.ts';
import { codingsOf, foldAll } from './part/testing.ts';
import { HeldStore } from './store.ts';

const folder = mkdtempSync(join(tmpdir(), 'entente-held-'));
let made = 0;
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const PAIR = ['FRA', 'EGY'] as const;

test('a store of many reports answers for two by any days, one after the other, as one of few does', async () => {
  const cases = fc.record({
    all: claims.filter((some) => some.length > 0),
    asked: fc.array(fc.record({ knownBy: fc.option(days, { nil: undefined }), since: days }), {
      minLength: 4,
      maxLength: 4,
    }),
  });
  const property = fc.asyncProperty(cases, async ({ all, asked }) => {
    const store = await openDuckDb(join(folder, `${made++}.duckdb`), 'create');
    await store.add(codingsOf(all));
    await foldAll(store);
    const [few, many] = [await HeldStore.of(store), await HeldStore.of(store, 0)];
    for (const { knownBy, since } of asked) {
      if (!few.holdings.articles.some((one) => publicationDay(one) <= (knownBy ?? '9999'))) continue;
      const told = async (held: HeldStore): Promise<string> =>
        canonicalJson(dossierIn(await held.knownOn(PAIR, { knownBy }, since), { pair: PAIR, since }));
      expect(await told(many)).toBe(await told(few));
    }
    await store.close();
  });
  await fc.assert(property, { numRuns: 15 });
});
