import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dossierIn, dossierOf, knownOf, knownOnPair, timelineOf } from '../src/assess/index.ts';
import { rebuilt } from '../src/cli/storeAt.ts';
import { CODER_VERSION } from '../src/coding/index.ts';
import type { Article } from '../src/model/article.ts';
import type { Claim } from '../src/model/claim.ts';
import type { Decision } from '../src/model/decision.ts';
import { canonicalJson } from '../src/model/ids.ts';
import { articles, claims } from '../src/record/generators.ts';
import { decision } from '../src/record/review/testing.ts';
import { openDuckDb } from '../src/store/duckdb/index.ts';
import { MemoryStore } from '../src/store/memory/index.ts';
import { openPostgres } from '../src/store/postgres/index.ts';
import { startPostgres, type TestServer } from '../src/store/postgres/testing.ts';
import type { Coding, Store } from '../src/store/store.ts';
import { codedExamples } from './examples.ts';

const folder = mkdtempSync(join(tmpdir(), 'entente-pair-'));
const started = await startPostgres();
const missing = typeof started === 'string' ? started : null;
const server = started as TestServer;
let made = 0;
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  if (missing === null) await server.stop();
});

type Pair = readonly [string, string];

const duck = (): Promise<Store> => openDuckDb(join(folder, `${made++}.duckdb`), 'create');
const STORES: readonly (readonly [name: string, open: (() => Promise<Store>) | null])[] = [
  ['memory', async () => new MemoryStore()],
  ['DuckDB', duck],
  [
    `PostgreSQL${missing ? ` (${missing})` : ''}`,
    missing === null ? () => openPostgres(`${server.address}?schema=p${made++}`, 'create') : null,
  ],
];

/** A store that holds some readings and decisions, folded. */
async function filled(open: () => Promise<Store>, codings: readonly Coding[], decided: readonly Decision[]) {
  const store = await open();
  await store.add(codings);
  await store.decide(decided);
  await rebuilt(store);
  return store;
}

/** What is told of a pair by what the store holds on it, and by all that it holds. */
async function bothWays(store: Store, pair: Pair) {
  const part = await store.onPair(CODER_VERSION, pair);
  if (!part) throw new Error('the store is not folded');
  const all = {
    articles: await store.articles(),
    claims: await store.claims(),
    decisions: await store.decisions(),
  };
  const known = knownOnPair(part);
  return {
    part: canonicalJson([dossierIn(known, { pair }), timelineOf(known, { actors: pair })]),
    all: canonicalJson([dossierOf({ ...all, pair }), timelineOf(knownOf(all), { actors: pair })]),
    loaded: part.records.length,
  };
}

/** Every pair of the codes that claims name, in the order of the alphabet and against it. */
function pairsIn(told: readonly Claim[]): Pair[] {
  const codes = [...new Set(told.flatMap(({ by, to }) => [...by, ...to].map(({ code }) => code)))].sort();
  return codes.flatMap((a) => codes.flatMap((b): Pair[] => (a === b ? [] : [[a, b]])));
}

describe('what a store holds on a pair', () => {
  let codings: Coding[] = [];
  let decided: Decision[] = [];
  beforeAll(async () => {
    codings = await codedExamples();
    const keys = codings.flatMap((coding) => coding.claims.map(({ key }) => key));
    const at = (share: number): string => keys[Math.floor(share * keys.length)] ?? '';
    decided = [
      decision('merge', [at(0.1), at(0.5)], 1),
      decision('split', [at(0.2), at(0.21)], 2),
      ...[0.3, 0.31, 0.7].map((share, i) => decision('reject', [at(share)], 3 + i)),
      decision('correct', [at(0.4)], 9, { set: { status: 'happened', when: '2030-11-11' } }),
    ];
  });

  for (const [name, open] of STORES)
    test.skipIf(open === null)(`tells the same of it as all that the store holds: ${name}`, async () => {
      const corrected = correctedIn(codings);
      const store = await filled(open as () => Promise<Store>, [...codings, corrected], decided);
      const pairs: Pair[] = [
        ['KOR', 'CHN'],
        ['CHN', 'KOR'],
        ['IND', 'PAK'],
        ['USA', 'KOR'],
        ['FRA', 'BRA'],
      ];
      const records = (await store.records(CODER_VERSION))?.length ?? 0;
      for (const pair of pairs) {
        const { part, all, loaded } = await bothWays(store, pair);
        expect(part).toBe(all);
        if (name !== 'memory') expect(loaded).toBeLessThan(records);
      }
      await store.close();
    });

  test('does so whatever the claims and the decisions on them', async () => {
    const cases = fc.tuple(
      claims.filter((told) => told.length > 0),
      fc.array(fc.tuple(fc.constantFrom('reject', 'merge', 'split', 'correct'), fc.nat(), fc.nat()), {
        maxLength: 4,
      }),
    );
    await fc.assert(
      fc.asyncProperty(cases, async ([told, wishes]) => {
        const keyAt = (n: number): string => told[n % told.length]?.key ?? '';
        const decisions = wishes.map(([verdict, a, b], i) =>
          verdict === 'merge' || verdict === 'split'
            ? decision(verdict, [...new Set([keyAt(a), keyAt(b)])], i)
            : decision(verdict, [keyAt(a)], i, {
                set: verdict === 'correct' ? { when: '2031-01-01' } : null,
              }),
        );
        const store = await filled(duck, codingsOf(articles, told), decisions);
        for (const pair of pairsIn(told).slice(0, 6)) {
          const { part, all } = await bothWays(store, pair);
          expect(part).toBe(all);
        }
        await store.close();
      }),
      { numRuns: 8 },
    );
  });
});

/** A report printed again by its publisher a day later, with a correction in front. */
function correctedIn(codings: readonly Coding[]): Coding {
  const told = codings.find(({ claims: own }) => pairsIn(own).some(([a, b]) => a === 'KOR' && b === 'CHN'));
  if (!told) throw new Error('no report is on the pair');
  const day = new Date(Date.parse(told.article.published.slice(0, 10)) + 86_400_000);
  const article = {
    ...told.article,
    id: `a_${'c'.repeat(20)}`,
    title: `CORRECTED: ${told.article.title}`,
    published: day.toISOString().slice(0, 10),
  };
  const own = told.claims.map((one, i) => ({
    ...one,
    id: `c_${'c'.repeat(16)}${String(i).padStart(4, '0')}`,
    evidence: { ...one.evidence, article: article.id },
  }));
  return { article, version: '0.1.0', claims: own };
}

/** Claims with their reports; of each report only the newest coder's count. */
function codingsOf(reports: readonly Article[], told: readonly Claim[]): Coding[] {
  return reports.flatMap((article) => {
    const own = told.filter(({ evidence }) => evidence.article === article.id);
    const versions = [...new Set(own.map(({ coder }) => coder.version))];
    return versions.map((version) => ({
      article,
      version,
      claims: own.filter(({ coder }) => coder.version === version),
    }));
  });
}
