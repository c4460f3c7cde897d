import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { calendarOf, dossierIn, type Known, knownOf, timelineOf } from '../../assess/index.ts';
import { canonicalJson } from '../../model/ids.ts';
import { claims, days, denials, manyClaims } from '../../record/generators.ts';
import { openDuckDb } from '../../store/duckdb/index.ts';
import { knownOnPairBy } from './onPair.ts';
import { codingsOf, decisionsOn, foldAll, wishes } from './testing.ts';

const folder = mkdtempSync(join(tmpdir(), 'entente-part-'));
let made = 0;
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const pairs = fc
  .shuffledSubarray(['FRA', 'EGY', 'ITA', 'USA', 'RUS'], { minLength: 2, maxLength: 2 })
  .map(([a = '', b = '']): [string, string] => [a, b]);

const clocks = fc.record({
  asOf: fc.option(days, { nil: undefined }),
  knownBy: fc.option(days, { nil: undefined }),
  since: fc.option(days, { nil: undefined }),
});

/** What is told of a pair. */
const told = (known: Known, pair: readonly [string, string], since: string | undefined): string =>
  canonicalJson([
    dossierIn(known, { pair, since }),
    timelineOf(known, { actors: pair }),
    calendarOf(known, pair),
  ]);

describe('what families of a store tell of a pair by other clocks', () => {
  for (const [size, from, runs] of [
    ['few', claims, 12],
    ['few, denied', denials, 12],
    ['many', manyClaims, 3],
  ] as const)
    test(`is what all that it holds tells: ${size} claims`, async () => {
      const cases = fc.record({
        all: from.filter((some) => some.length > 0),
        wished: wishes,
        asked: fc.array(fc.tuple(pairs, clocks), { minLength: 5, maxLength: 5 }),
      });
      const property = fc.asyncProperty(cases, async ({ all, wished, asked }) => {
        const store = await openDuckDb(join(folder, `${made++}.duckdb`), 'create');
        await store.add(codingsOf(all));
        await store.decide(decisionsOn(all, wished));
        await foldAll(store);
        const held = {
          articles: await store.articles(),
          claims: await store.claims(),
          decisions: await store.decisions(),
        };
        for (const [pair, { since, ...days }] of asked) {
          const part = await knownOnPairBy(store, pair, days);
          if (part) expect(told(part, pair, since)).toBe(told(knownOf({ ...held, ...days }), pair, since));
          expect(part).not.toBeNull();
        }
        await store.close();
      });
      await fc.assert(property, { numRuns: runs });
    }, 300_000);
});
