import { expect, test } from 'vitest';
import { leftText } from './progress.ts';

test.each([
  [10, 0, 100, 1000, ', 10%, 2 min left'],
  [10, 0, 500, 1000, ', 50%, 10 s left'],
  [100, 0, 10, 1000, ', 1%, 2 h 45 min left'],
  [10, 500, 600, 1000, ', 60%, 40 s left'],
  [10, 0, 1200, 1000, ', 100%, 0 s left'],
  [1, 0, 500, 1000, ''],
  [10, 0, 0, 1000, ''],
  [10, 0, 100, null, ''],
  [10, 0, 0, 0, ''],
])('after %s s, from %s to %s of %s bytes: %s', (seconds, begun, done, total, text) => {
  expect(leftText(seconds, begun, done, total)).toBe(text);
});
