import { expect, test } from 'vitest';
import type { Claim } from '../model/claim.ts';
import type { When } from '../model/when.ts';
import { foldRecords } from './fold.ts';
import { article, claim, day, state } from './testing.ts';

const first = article('1', '2021-08-10');
const later = article('2', '2021-12-10', 'Other Press');
const three = [state('PER', 'Peru'), state('CHL', 'Chile'), state('BOL', 'Bolivia')];
const signed = (from: typeof first, instrument: string, by = three, on = '2021-08-08'): Claim =>
  claim('agreement', from, {
    by,
    to: [],
    reciprocal: true,
    quote: `${instrument} of ${from.published}`,
    when: day(on),
    detail: { instrument, step: 'signed' },
  });

test('three who sign a paper on one day sign one, whatever it is called', () => {
  expect(foldRecords([first, later], [signed(first, 'statement'), signed(later, 'accord')])).toHaveLength(1);
});

test('what three sign on two matters, or two sign under two names, may be two papers', () => {
  const matters = [signed(first, 'accord on water'), signed(later, 'pact on fish')];
  expect(foldRecords([first, later], matters)).toHaveLength(2);
  const two = three.slice(0, 2);
  expect(
    foldRecords([first, later], [signed(first, 'statement', two), signed(later, 'accord', two)]),
  ).toHaveLength(2);
});

const lima = { name: 'Lima', country: 'PER', lat: -12, lon: -77 };
const open: When = { ...(day('2021-08-20') as When), from: null, grain: 'open' };
const talks = (from: typeof first, step: 'planned' | 'held', when: When | null): Claim =>
  claim('meeting', from, {
    by: three.slice(0, 2),
    to: [],
    reciprocal: true,
    quote: 'talks on the dam in Lima',
    when,
    where: lima,
    status: step === 'planned' ? 'planned' : 'happened',
    detail: { level: 'ministers', step },
  });

test('what was planned for a day, and is held by the end of that week, was held on it', () => {
  const report = article('3', '2021-08-20', 'Other Press');
  const [record, ...others] = foldRecords(
    [first, report],
    [talks(first, 'planned', day('2021-08-18')), talks(report, 'held', open)],
  );
  expect(others).toEqual([]);
  expect(record).toMatchObject({ step: 'held', when: { from: '2021-08-18', to: '2021-08-18' } });
});
