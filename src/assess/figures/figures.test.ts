import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ploverOf } from '../../codebook/index.ts';
import { foldRecords, NO_REVIEW } from '../../record/index.ts';
import { article, claim, day, state } from '../../record/testing.ts';
import type { Desk } from '../line.ts';
import {
  curveOf,
  type Figure,
  figuresOf,
  ifSanctionIsVerbal,
  movementOf,
  panelOf,
  turningOf,
} from './index.ts';

const figure = (month: string, tone: 1 | 0 | -1, more: Partial<Figure> = {}): Figure => ({
  record: `k_${month}`,
  month,
  direction: 'joint',
  event: tone > 0 ? 'AGREE' : 'ACCUSE',
  quad: tone > 0 ? 1 : 3,
  score: tone > 0 ? 2.5 : -3,
  goldstein: null,
  tone,
  information: 0.4,
  reports: ['a_1'],
  publishers: ['Example Wire'],
  ...more,
});
const repeated = (n: number, month: string, tone: 1 | -1): Figure[] =>
  Array.from({ length: n }, (_, i) => figure(month, tone, { record: `k_${month}_${i}` }));

const FRA = state('FRA', 'France');
const EGY = state('EGY', 'Egypt');
const wire = article('1', '2021-03-10T09:00');
const press = article('2', '2021-05-10T09:00', 'Sample Press');
const claims = [
  claim('measure', wire, {
    by: [FRA],
    to: [EGY],
    when: day('2021-03-09'),
    plover: ploverOf('SANCTION', [], []),
    cameo: '163',
    at: 1,
  }),
  claim('position', press, { by: [EGY], to: [FRA], when: day('2021-05-09'), cameo: '010', at: 2 }),
  claim('meeting', press, {
    by: [FRA, EGY],
    reciprocal: true,
    when: day('2021-05-02'),
    plover: ploverOf('CONSULT', [], []),
    cameo: '040',
    at: 3,
  }),
  claim('measure', press, { by: [EGY], to: [FRA], status: 'alleged', when: day('2021-05-03'), at: 4 }),
  claim('event', press, { by: [EGY], to: [FRA], plover: ploverOf('ACCUSE', [], []), at: 5 }),
];
const articles = [wire, press];
const records = foldRecords(articles, claims);
const desk: Desk = {
  pair: ['FRA', 'EGY'],
  asOf: '2021-05-31',
  records,
  byRecord: new Map(records.map((r) => [r.id, r])),
  claims: new Map(claims.map((c) => [c.id, c])),
  articles: new Map(articles.map((a) => [a.id, a])),
  copies: new Map(),
  review: NO_REVIEW,
};

describe('figures of a pair', () => {
  test('count what took place once a record, leave allegations out and undated ones apart', () => {
    const { dated, undated } = figuresOf(desk);
    expect(dated.map(({ month, direction, tone }) => `${month} ${direction} ${tone}`).sort()).toEqual([
      '2021-03 first -1',
      '2021-05 joint 1',
      '2021-05 second -1',
    ]);
    expect(undated).toBe(1);
  });

  test('the panel has four rows a month, with zeros where nothing is told', () => {
    const rows = panelOf(figuresOf(desk).dated);
    expect(rows).toHaveLength(12);
    expect(rows.filter(({ month }) => month === '2021-04').every(({ records: n }) => n === 0)).toBe(true);
    expect(rows.at(-1)).toMatchObject({
      month: '2021-05',
      direction: 'all',
      records: 2,
      quads: [1, 0, 0, 0],
    });
    expect(rows.at(-1)).toMatchObject({
      statements: 1,
      ploverSum: 2.5,
      goldsteinSum: 1,
      logRatio: 0,
      publishers: 1,
    });
    expect(rows[0]).toMatchObject({
      direction: 'first',
      quads: [0, 0, 0, 1],
      goldsteinSum: -6.5,
      ploverMean: -6,
    });
  });

  test('the panel runs over the months asked for', () => {
    const rows = panelOf(figuresOf(desk).dated, { from: '2020-12', to: '2021-01' });
    expect(rows.map(({ month }) => month)).toEqual(Array(4).fill('2020-12').concat(Array(4).fill('2021-01')));
    expect(panelOf([])).toEqual([]);
  });

  test('a sanction moves from class 4 to class 3 where the reader wants it so', () => {
    const { dated } = figuresOf(desk);
    expect(ifSanctionIsVerbal(dated)).toEqual({ moved: 1, quads: [1, 0, 1, 0] });
  });
});

describe('the curve', () => {
  test('is Lowe ratio of counts halved every two months', () => {
    const [first, , third] = curveOf([...repeated(4, '2021-01', 1), figure('2021-03', -1)]);
    expect(first?.level).toBeCloseTo(Math.log(4.5 / 0.5), 2);
    expect(third?.level).toBeCloseTo(Math.log((2 + 0.5) / (1 + 0.5)), 2);
    expect(third?.because[0]).toMatchObject({ record: 'k_2021-03', tone: -1, weight: 1 });
  });

  test('confidence and publishers move the band and not the level', () => {
    const sure = curveOf(repeated(5, '2021-01', 1).map((f) => ({ ...f, information: 0.9 })));
    const doubtful = curveOf(repeated(5, '2021-01', 1).map((f) => ({ ...f, information: 0.1 })));
    expect(sure[0]?.level).toBe(doubtful[0]?.level);
    expect((doubtful[0]?.high ?? 0) - (doubtful[0]?.low ?? 0)).toBeGreaterThan(
      (sure[0]?.high ?? 0) - (sure[0]?.low ?? 0),
    );
  });

  test('later months never change earlier points, whatever the order of the records', () => {
    const months = ['2021-01', '2021-02', '2021-03', '2021-04', '2021-05'];
    const some = fc.array(
      fc.tuple(fc.constantFrom(...months), fc.constantFrom(1 as const, -1 as const), fc.nat(99)),
      { minLength: 1, maxLength: 30 },
    );
    fc.assert(
      fc.property(some, (drawn) => {
        const all = drawn.map(([month, tone, n], i) => figure(month, tone, { record: `k_${i}_${n}` }));
        const early = all.filter(({ month }) => month <= '2021-03');
        const span = { from: '2021-01', to: '2021-03' };
        expect(curveOf([...all].reverse(), span)).toEqual(curveOf(early, span));
      }),
    );
  });

  test('a movement is told only beyond both bands', () => {
    const bad = ['2021-01', '2021-02', '2021-03'].flatMap((month) => repeated(30, month, -1));
    const good = ['2021-04', '2021-05', '2021-06'].flatMap((month) => repeated(60, month, 1));
    expect(movementOf(curveOf([...bad, ...good]))).toEqual({
      word: 'warmer',
      from: '2021-03',
      to: '2021-06',
    });
    expect(movementOf(curveOf(bad)).word).toBe('too short to tell');
    expect(movementOf(curveOf([figure('2021-01', -1), figure('2021-04', 1)])).word).toBe(
      'no change beyond the band',
    );
  });
});

describe('turning points', () => {
  const months = Array.from(
    { length: 24 },
    (_, i) => `20${20 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`,
  );
  const turned = months.flatMap((month, i) =>
    [...repeated(i < 12 ? 2 : 6, month, 1), ...repeated(i < 12 ? 6 : 2, month, -1)].map((f, n) => ({
      ...f,
      record: `k_${month}_${n}`,
    })),
  );

  test('finds the month from which a relation is another, with the records that made it', () => {
    const { points, why } = turningOf(turned);
    expect(why).toBeNull();
    expect(points.map(({ month, direction }) => [month, direction])).toEqual([['2021-01', 'warmer']]);
    expect(points[0]?.p).toBeLessThanOrEqual(0.05);
    const tones = new Map(turned.map((f) => [f.record, f]));
    for (const id of points[0]?.records ?? [])
      expect(tones.get(id)?.tone).toBe((tones.get(id)?.month ?? '') < '2021-01' ? -1 : 1);
  });

  test('claims none below the floor, none in a few months, and none in noise', () => {
    expect(turningOf(turned.slice(0, 99)).why).toContain('100 are needed');
    expect(turningOf([...repeated(60, '2021-01', 1), ...repeated(60, '2021-04', -1)]).why).toContain(
      '4 months',
    );
    const even = months.flatMap((month, i) => [
      ...repeated(3 + (i % 2), month, 1),
      ...repeated(3 + ((i >> 1) % 2), month, -1),
    ]);
    expect(turningOf(even).points).toEqual([]);
  });
});
