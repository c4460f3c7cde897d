import { expect, test } from 'vitest';
import type { Claim } from '../model/claim.ts';
import { foldRecords } from './fold.ts';
import { article, claim, day } from './testing.ts';

const first = article('1', '2025-08-09');
const later = article('2', '2025-08-10', 'Other Press');
const signed = (from: typeof first, instrument: string): Claim =>
  claim('agreement', from, {
    reciprocal: true,
    quote: 'signed a paper at the palace in which they renounce force',
    when: day('2025-08-08'),
    detail: { instrument, step: 'signed' },
  });

test('a treaty and a declaration of one day are two papers', () => {
  const records = foldRecords(
    [first, later],
    [signed(first, 'declaration on fishing rights'), signed(later, 'treaty on fishing rights')],
  );
  expect(records).toHaveLength(2);
});

test('a statement that others call a pact is one', () => {
  const records = foldRecords(
    [first, later],
    [signed(first, 'statement on fishing rights'), signed(later, 'pact on fishing rights')],
  );
  expect(records).toHaveLength(1);
});
