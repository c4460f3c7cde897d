import { describe, expect, test } from 'vitest';
import { foldRecords } from './fold.ts';
import { article, claim, day } from './testing.ts';

const first = article('1', '2020-07-11T10:40');
const soon = article('2', '2020-08-30', 'Sample Press');
const late = article('3', '2023-02-13', 'Other Press');
const call = (from: typeof first, quote: string, on: string | null) =>
  claim('meeting', from, {
    reciprocal: true,
    quote,
    when: on === null ? day(null, from.published.slice(0, 10), 'inferred') : day(on),
    detail: { level: 'heads', format: 'call', step: 'held' },
  });
const dated = call(first, 'The two presidents talked on the telephone on June 26', '2020-06-26');

describe('meetings that are told without their day', () => {
  test('one that was told of weeks before is the same', () => {
    expect(
      foldRecords([first, soon], [dated, call(soon, 'The president telephoned him', null)]),
    ).toHaveLength(1);
  });
  test('one that was years before is another', () => {
    expect(
      foldRecords([first, late], [dated, call(late, 'The president telephoned him', null)]),
    ).toHaveLength(2);
  });
});
