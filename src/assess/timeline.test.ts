import { expect, test } from 'vitest';
import type { Claim } from '../model/claim.ts';
import { foldRecords } from '../record/index.ts';
import { article, claim, day, state } from '../record/testing.ts';
import { knownOf } from './known.ts';
import { timelineOf } from './timeline.ts';

const [FRA, EGY] = [state('FRA', 'France'), state('EGY', 'Egypt')];
const [march, april] = [article('1', '2021-03-01'), article('2', '2021-04-10')];

const momentsOf = (claims: readonly Claim[]) =>
  timelineOf(
    knownOf({
      articles: [march, april],
      claims,
      records: foldRecords([march, april], claims),
      decisions: [],
    }),
    { actors: ['FRA', 'EGY'] },
  );

test('a step is told by its own words, not by those on what came of it', () => {
  const ban = { by: [FRA], to: [EGY] };
  const moments = momentsOf([
    claim('measure', march, { ...ban, when: day('2021-03-01'), quote: 'France banned grain' }),
    claim('measure', april, {
      ...ban,
      when: day('2021-04-09'),
      quote: 'France lifted its ban on grain',
      detail: { step: 'lifted' },
      at: 5,
    }),
  ]);
  expect(moments.map(({ step, line }) => [step, line.evidence[0]?.quote])).toEqual([
    ['imposed', 'France banned grain'],
    ['lifted', 'France lifted its ban on grain'],
  ]);
});

test('a meeting is planned on the day when that is told', () => {
  const both = { by: [FRA, EGY], reciprocal: true, when: day('2021-04-09'), detail: { occasion: 'G20' } };
  const moments = momentsOf([
    claim('meeting', march, {
      ...both,
      status: 'planned',
      detail: { occasion: 'G20', step: 'planned' },
      at: 1,
    }),
    claim('meeting', april, { ...both, at: 2 }),
  ]);
  expect(moments.map(({ step, day: on, when }) => [step, on, when?.from])).toEqual([
    ['planned', '2021-03-01', '2021-04-09'],
    ['held', '2021-04-09', '2021-04-09'],
  ]);
});

test('what is only called for is told as such', () => {
  const moments = momentsOf([claim('measure', march, { by: [FRA], to: [EGY], status: 'called-for' })]);
  expect(moments.map(({ step }) => step)).toEqual(['imposed (called for)']);
});
