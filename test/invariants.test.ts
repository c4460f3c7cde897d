import { beforeAll, describe, expect, test } from 'vitest';
import type { Coding } from '../src/store/store.ts';
import { brokenPromise, exampleCodings, exampleTexts, fuzz, makeReader } from './fuzz.ts';

const reader = makeReader();
let codings: Coding[] = [];
beforeAll(async () => {
  codings = await exampleCodings(reader);
});

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
});

describe('damaged reports', () => {
  test('a thousand of them crash nothing, and what is read of them holds', async () => {
    const { failures, read, refused } = await fuzz(reader, 1000);
    expect(failures.slice(0, 3)).toEqual([]);
    expect(read + refused).toBe(1000);
    expect(read).toBeGreaterThan(500);
  });
});
