import { expect, test } from 'vitest';
import type { Stance } from '../model/claim.ts';
import { foldRecords } from '../record/index.ts';
import { article, claim, state } from '../record/testing.ts';
import { stateOf } from './stateWord.ts';

const march = article('1', '2021-03-10T09:00');
const FRA = state('FRA', 'France');

const stateWord = (stance: Stance, status: 'happened' | 'denied'): string[] => {
  const told = claim('position', march, { by: [FRA], status, detail: { on: 'the order', stance } });
  return foldRecords([march], [told]).map(stateOf);
};

test('a stance that is told as not held does not go by its name', () => {
  expect(stateWord('acknowledges', 'happened')).toEqual(['acknowledges']);
  expect(stateWord('acknowledges', 'denied')).toEqual(['does not acknowledge']);
});
