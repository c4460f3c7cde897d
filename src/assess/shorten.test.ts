import { describe, expect, test } from 'vitest';
import { article, claim, day, state, voice } from '../record/testing.ts';
import type { Dossier, Line } from './dossier.ts';
import { dossierOf } from './dossierOf.ts';
import { itemCut, listIn, listsOf, shortened } from './shorten.ts';
import { shortLine } from './shortLine.ts';

const FRA = state('FRA', 'France');
const EGY = state('EGY', 'Egypt');
const report = article('1', '2021-03-10T09:00');
const claims = Array.from({ length: 30 }, (_, i) =>
  claim(i % 2 === 0 ? 'agreement' : 'position', report, {
    by: i % 2 === 0 ? [FRA, EGY] : [FRA],
    reciprocal: i % 2 === 0,
    said: [voice('FRA', 'the palace')],
    quote: `clause ${i}`,
    when: day(`2021-0${1 + (i % 3)}-${10 + (i % 15)}`),
    at: i + 1,
  }),
);
const dossier = dossierOf({ articles: [report], claims, pair: ['FRA', 'EGY'], since: '2020-01-01' });

/** A line of which twenty reports tell, each a step. */
const [quiet] = dossier.agreements as [Line];
const quoteAt = (i: number) => ({ ...quiet.evidence[0], claim: `c_${i}` }) as Line['evidence'][number];
const loud: Line = {
  ...quiet,
  evidence: Array.from({ length: 20 }, (_, i) => quoteAt(i)),
  history: Array.from({ length: 20 }, (_, i) => ({
    step: `step ${i}`,
    when: null,
    claims: [`c_${i}`, 'c_1'],
  })),
};
const sides = Array.from({ length: 9 }, (_, i): Line => ({ ...loud, record: `k_${i}` }));
const crowded: Dossier = {
  ...dossier,
  contradictions: [{ on: 'status', records: sides.map(({ record }) => record), sides, dates: [] }],
};

describe('a line in short', () => {
  const short = shortLine(loud);

  test('has the claim that tells it, those published first and last, and says how many there are', () => {
    expect(short.evidence.map(({ claim }) => claim)).toEqual(['c_0', 'c_1', 'c_19']);
    expect(short.behind).toEqual({ claims: 20, steps: 20 });
  });

  test('has its first step and its last ones, with those of their claims that are there', () => {
    expect(short.history.map(({ step, claims }) => [step, claims])).toEqual([
      ['step 0', ['c_0', 'c_1']],
      ['step 17', ['c_1']],
      ['step 18', ['c_1']],
      ['step 19', ['c_19', 'c_1']],
    ]);
  });

  test('is whole where few tell it', () => {
    expect(shortLine(quiet)).toEqual({ ...quiet, behind: { claims: 1, steps: quiet.history.length } });
  });
});

describe('a contradiction in short', () => {
  test('has its first sides and the last, which denies them, and says how many there are', () => {
    const [entry] = shortened(crowded, 3).contradictions;
    expect(entry?.records).toEqual(['k_0', 'k_1', 'k_2', 'k_3', 'k_4', 'k_8']);
    expect(entry?.sides.map(({ record }) => record)).toEqual(entry?.records);
    expect(entry?.total).toBe(9);
    expect(itemCut(crowded.contradictions[0], 'contradictions', 3)).toEqual(entry);
  });
});

describe('a dossier with long lists cut', () => {
  const short = shortened(dossier, 3);

  test('has no list longer than asked for', () => {
    for (const list of listsOf(short).values()) expect(list.length).toBeLessThanOrEqual(3);
  });

  test('tells how long each list is', () => {
    expect(short.totals).toEqual(
      Object.fromEntries([...listsOf(dossier)].map(([name, list]) => [name, list.length])),
    );
    expect(short.totals.agreements).toBeGreaterThan(3);
  });

  test('names every list, and the sides of each contradiction', () => {
    for (const [name, list] of listsOf(dossier)) expect(listIn(dossier, name)).toBe(list);
    expect(listIn(crowded, 'contradictions.0')).toBe(crowded.contradictions[0]?.sides);
    expect(listIn(crowded, 'contradictions.9')).toBeUndefined();
    expect(listIn(crowded, 'none')).toBeUndefined();
  });

  test('leaves what is no list as it is', () => {
    expect(short.state).toEqual(dossier.state);
    expect(short.course.curve).toEqual(dossier.course.curve);
  });
});
