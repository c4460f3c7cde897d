import { expect, test } from 'vitest';
import type { When } from '../model/when.ts';
import { datePrecision, eventDate } from './event-date.ts';

const when = (from: string | null, to: string | null, text: string): When => ({
  from,
  to,
  grain: 'day',
  text,
  basis: text === '' ? 'inferred' : 'stated',
  doubtful: false,
});

test.each([
  [when('2020-03-01', '2020-03-05', 'from 1 to 5 March'), '2020-03-01', 'day'],
  [when('2020-03-01', null, 'since 1 March'), '2020-03-01', 'day'],
  [when(null, '2020-03-05', 'by 5 March'), '2020-03-05', 'day'],
  [when(null, '2020-03-09', ''), null, 'none'],
  [null, null, 'none'],
])('%j is dated %s, as finely as %s', (time, day, precision) => {
  expect(eventDate(time)).toBe(day);
  expect(datePrecision(time)).toBe(precision);
});
