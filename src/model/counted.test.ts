import { expect, test } from 'vitest';
import { counted } from './counted.ts';

test('one of a thing is told in the singular', () => {
  expect([0, 1, 2].map((n) => counted(n, 'other report'))).toEqual([
    '0 other reports',
    '1 other report',
    '2 other reports',
  ]);
});
