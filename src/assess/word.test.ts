import { expect, test } from 'vitest';
import { foldRecords } from '../record/index.ts';
import { article, claim, state, voice } from '../record/testing.ts';
import { wordOf } from './word.ts';

const march = article('1', '2021-03-10T09:00');
const parties = { by: [state('FRA', 'France')], to: [state('EGY', 'Egypt')] };
const paris = voice('FRA', 'French foreign ministry');
const cairo = voice('EGY', 'Egyptian foreign ministry');

const wordFor = (said: readonly (typeof paris)[]): string[] => {
  const told = claim('measure', march, {
    ...parties,
    said,
    detail: { what: 'a ban', against: 'Egypt', step: 'imposed' },
  });
  return foldRecords([march], [told]).map((record) => wordOf(record, [told], ['FRA', 'EGY']).on);
};

test('a state vouches for its measure by the word of its offices, not of its firms', () => {
  expect(wordFor([paris])).toEqual(['one']);
  expect(wordFor([{ ...paris, sector: 'BUS' }])).toEqual(['told']);
  expect(wordFor([cairo])).toEqual(['told']);
});
