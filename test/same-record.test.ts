import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Days, dossierIn, type Known, knownOf, newDays } from '../src/assess/index.ts';
import { recordsOf } from '../src/cli/storeAt.ts';
import { publicationDay } from '../src/model/article.ts';
import type { Decision } from '../src/model/decision.ts';
import { canonicalJson } from '../src/model/ids.ts';
import { readArticle } from '../src/read/index.ts';
import { copiesOf } from '../src/record/index.ts';
import { decision } from '../src/record/review/testing.ts';
import { openDuckDb } from '../src/store/duckdb/index.ts';
import { MemoryStore } from '../src/store/memory/index.ts';
import { openPostgres } from '../src/store/postgres/index.ts';
import { startPostgres, type TestServer } from '../src/store/postgres/testing.ts';
import type { Coding, Store } from '../src/store/store.ts';
import { codedExamples } from './examples.ts';
import { exampleTexts } from './fuzz.ts';

const folder = mkdtempSync(join(tmpdir(), 'entente-same-'));
const started = await startPostgres();
const missing = typeof started === 'string' ? started : null;
const server = started as TestServer;
let made = 0;
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  if (missing === null) await server.stop();
});

let codings: Coding[] = [];
let decisions: Decision[] = [];
beforeAll(async () => {
  codings = await codedExamples();
  decisions = decisionsOn(codings.flatMap(({ claims }) => claims.map(({ key }) => key)));
});

/** Some of every kind, spread over the claims. */
function decisionsOn(keys: readonly string[]): Decision[] {
  const at = (share: number): string => keys[Math.floor(share * keys.length)] ?? '';
  const merge = decision('merge', [at(0.1), at(0.5)], 1);
  return [
    merge,
    decision('split', [at(0.2), at(0.21), at(0.22)], 2),
    decision('reject', [at(0.3)], 3),
    decision('correct', [at(0.4)], 4, { set: { status: 'denied', when: '2017-11-11' } }),
    decision('undo', [], 5, { undoes: merge.id }),
    decision('merge', [at(0.6), at(0.9)], 6),
  ];
}

const STORES: readonly (readonly [name: string, open: (() => Promise<Store>) | null])[] = [
  ['memory', async () => new MemoryStore()],
  ['DuckDB', () => openDuckDb(join(folder, `${made++}.duckdb`), 'create')],
  [
    `PostgreSQL${missing ? ` (${missing})` : ''}`,
    missing === null ? () => openPostgres(`${server.address}?schema=s${made++}`, 'create') : null,
  ],
];

/** What `store export` prints of a store that was filled in some order, so many reports at a time. */
async function exported(
  open: () => Promise<Store>,
  order: readonly Coding[],
  batch: number,
  decided: readonly Decision[],
): Promise<string> {
  const store = await open();
  try {
    for (let i = 0; i < order.length; i += batch) {
      await store.add(order.slice(i, i + batch));
      if (i === batch) await store.decide(decided.slice(0, 3));
    }
    await store.decide(decided);
    return canonicalJson(await recordsOf(store));
  } finally {
    await store.close();
  }
}

describe('the exported record', () => {
  let expected = '';
  beforeAll(async () => {
    expected = await exported(async () => new MemoryStore(), codings, codings.length, decisions);
    const undecided = await exported(async () => new MemoryStore(), codings, codings.length, []);
    expect(undecided).not.toBe(expected);
  });

  for (const [name, open] of STORES) {
    const orders = () =>
      fc.record({
        order: fc.shuffledSubarray([...codings, ...codings], { minLength: codings.length * 2 }),
        batch: fc.integer({ min: 2, max: 50 }),
        decided: fc.shuffledSubarray(decisions, { minLength: decisions.length }),
      });

    test.skipIf(open === null)(`is the same bytes, shuffled and doubled: ${name}`, async () => {
      const property = fc.asyncProperty(orders(), async ({ order, batch, decided }) => {
        expect(await exported(open as () => Promise<Store>, order, batch, decided)).toBe(expected);
      });
      await fc.assert(property, { numRuns: name === 'memory' ? 10 : 2 });
    });

    test.skipIf(open === null)(`is the same bytes, one report at a time: ${name}`, async () => {
      const order = [...codings].reverse();
      expect(await exported(open as () => Promise<Store>, order, 1, decisions)).toBe(expected);
    });
  }
});

describe('one report under two addresses', () => {
  test('is one article, and with another page around it one source', async () => {
    const [text = ''] = [...exampleTexts().values()];
    const bytes = new TextEncoder().encode(text);
    const [one, other] = await Promise.all(['a.txt', 'b.txt'].map((input) => readArticle(bytes, { input })));
    expect(other).toEqual(one);
    const around = new TextEncoder().encode(`Home Share Print\n\n${text}\nRead more on our site\n`);
    const again = await readArticle(around, { input: 'c.txt', published: one?.published ?? '' });
    expect(again.id).not.toBe(one?.id);
    const copies = copiesOf([one, again].flatMap((article) => article ?? []));
    expect(new Set([one, again].map((article) => copies.get(article?.id ?? '') ?? article?.id)).size).toBe(1);
  });
});

describe('what was known by a day', () => {
  const knownIn = (held: readonly Coding[], knownBy: string, days?: Days): Known =>
    knownOf({
      articles: held.map(({ article }) => article),
      claims: held.flatMap(({ claims }) => claims),
      decisions,
      knownBy,
      days,
    });

  test('is, byte for byte, what a store tells that holds only the reports to that day: every day of the corpus', () => {
    const days = [...new Set(codings.map(({ article }) => publicationDay(article)))].sort();
    expect(days.length).toBeGreaterThan(40);
    // As whoever asks often does: to fold anew on every day takes half a minute, and is tested to be the same
    const moving = newDays();
    for (const day of days) {
      const whole = knownIn(codings, day, moving);
      const part = knownIn(
        codings.filter(({ article }) => publicationDay(article) <= day),
        day,
      );
      expect(canonicalJson(whole.records)).toBe(canonicalJson(part.records));
      const dossiers = [whole, part].map((known) => dossierIn(known, { pair: ['KOR', 'CHN'] }));
      expect(canonicalJson(dossiers[0])).toBe(canonicalJson(dossiers[1]));
    }
  });
});
