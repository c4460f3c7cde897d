import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { dossierOf } from '../src/assess/index.ts';
import { publicationDay } from '../src/model/article.ts';
import { canonicalJson } from '../src/model/ids.ts';
import { readArticle } from '../src/read/index.ts';
import { foldRecords } from '../src/record/index.ts';
import { MemoryStore } from '../src/store/memory/index.ts';
import type { Coding } from '../src/store/store.ts';
import { brokenPromise, exampleTexts, fuzz, makeReader } from './fuzz.ts';

const reader = makeReader();
let codings: Coding[] = [];
beforeAll(() => {
  codings = [...exampleTexts()].map(([input, text]) => {
    const article = readArticle(new TextEncoder().encode(text), { input });
    return { article, version: '0.1.0', claims: reader.read(article) };
  });
});

/** The records of a store that was filled in some order and batches. */
async function recordsAfter(order: readonly Coding[], batch: number): Promise<string> {
  const store = new MemoryStore();
  for (let i = 0; i < order.length; i += batch) await store.add(order.slice(i, i + batch));
  return canonicalJson(foldRecords(await store.articles(), await store.claims()));
}

describe('what must always hold, on the example reports', () => {
  test('every claim quotes its article exactly, by codes of the codebook, with two distinct sides', () => {
    const broken = codings.flatMap(({ article, claims }) =>
      claims.map((claim) => brokenPromise(article, claim)),
    );
    expect(broken.length).toBeGreaterThan(0);
    expect(broken.filter((what) => what !== null)).toEqual([]);
  });

  test('reports on no politics give no claim, those on politics some', () => {
    const political = /^mixed.(?:2015-07|2016-01|2018-03|2018-11|2019-02-2|2020|2021)/;
    const mixed = [...exampleTexts().keys()].map((name, i) => ({
      name,
      found: codings[i]?.claims.length ?? 0,
    }));
    const others = mixed.filter(({ name }) => name.startsWith('mixed') && !political.test(name));
    expect(others).toHaveLength(10);
    expect(others.filter(({ found }) => found > 0)).toEqual([]);
    const rest = mixed.filter(({ name }) => political.test(name));
    expect(rest).toHaveLength(10);
    expect(rest.filter(({ found }) => found < 3)).toEqual([]);
  });

  test('reading again gives the same claims', () => {
    const other = makeReader();
    for (const { article, claims } of codings.slice(0, 10)) expect(other.read(article)).toEqual(claims);
  });

  test('the record is the same whatever the order, the batches, and how often reports are read', async () => {
    const once = await recordsAfter(codings, codings.length);
    const orders = fc.tuple(
      fc.shuffledSubarray(codings, { minLength: codings.length }),
      fc.shuffledSubarray(codings),
      fc.integer({ min: 1, max: 20 }),
    );
    const property = fc.asyncProperty(orders, async ([order, again, batch]) => {
      expect(await recordsAfter([...order, ...again], batch)).toBe(once);
    });
    await fc.assert(property, { numRuns: 5 });
  });

  test.each(['2016-09-30', '2017-03-08', '2017-10-31', '2017-11-30'])(
    'known by %s equals a store that holds only what was published by then',
    (knownBy) => {
      const whole = dossierInput(codings, knownBy);
      const part = dossierInput(
        codings.filter(({ article }) => publicationDay(article) <= knownBy),
        knownBy,
      );
      expect(canonicalJson(dossierOf(whole))).toBe(canonicalJson(dossierOf(part)));
    },
  );
});

const dossierInput = (from: readonly Coding[], knownBy: string): Parameters<typeof dossierOf>[0] => ({
  articles: from.map(({ article }) => article),
  claims: from.flatMap(({ claims }) => claims),
  pair: ['KOR', 'CHN'],
  knownBy,
});

describe('damaged reports', () => {
  test('a thousand of them crash nothing, and what is read of them holds', () => {
    const { failures, read, refused } = fuzz(reader, 1000);
    expect(failures.slice(0, 3)).toEqual([]);
    expect(read + refused).toBe(1000);
    expect(read).toBeGreaterThan(500);
  });
});
