import { expect, test } from 'vitest';
import { foldRecords } from '../record/index.ts';
import { article, claim, day, state } from '../record/testing.ts';
import { knownOf } from './known.ts';
import { nearTo } from './near.ts';

const [FRA, EGY, ITA] = ['FRA', 'EGY', 'ITA'].map((code) => state(code)) as [
  ReturnType<typeof state>,
  ReturnType<typeof state>,
  ReturnType<typeof state>,
];

test('near to a record are those of its kind and parties, the nearest in time first', () => {
  const reports = ['2021-01-10', '2021-03-10', '2021-04-20', '2021-06-10'].map((published, i) =>
    article(String(i), published),
  );
  const banned = (i: number, of: typeof FRA, kind: 'measure' | 'event' = 'measure') => {
    const report = reports[i];
    if (!report) throw new Error('no report');
    const quote = `ban ${i} on ${['grain', 'visas', 'ships', 'loans'][i]}`;
    return claim(kind, report, { by: [of], to: [EGY], when: day(report.published), quote });
  };
  const claims = [
    banned(0, FRA),
    banned(1, FRA),
    banned(2, FRA),
    banned(3, FRA),
    banned(2, ITA),
    banned(2, FRA, 'event'),
  ];
  const records = foldRecords(reports, claims);
  const known = knownOf({ articles: reports, claims, records, decisions: [] });
  const own = records.find((record) => record.claims.includes(claims[1]?.id ?? ''));
  if (!own) throw new Error('no record');
  const near = nearTo(known, own, 2).map(({ when }) => when?.from);
  expect(near).toEqual(['2021-04-20', '2021-01-10']);
  expect(nearTo(known, own, 10)).toHaveLength(3);
});
