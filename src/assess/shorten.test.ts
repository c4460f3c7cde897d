import { describe, expect, test } from 'vitest';
import { article, claim, day, state, voice } from '../record/testing.ts';
import { dossierOf } from './dossierOf.ts';
import { listsOf, shortened } from './shorten.ts';

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

  test('leaves what is no list as it is', () => {
    expect(short.state).toEqual(dossier.state);
    expect(short.course.curve).toEqual(dossier.course.curve);
  });
});
