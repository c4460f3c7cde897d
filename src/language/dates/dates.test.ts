import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sentencesIn } from '../testing.ts';
import { findDates } from './index.ts';
import { dateCases, mistakeIn } from './testing.ts';

describe('dates of a report, by its day of publication', () => {
  for (const one of dateCases('cases.txt'))
    test(`${one.kind}, ${one.published}: ${one.text}`, () => {
      const mistake = mistakeIn(one);
      expect(mistake?.found ?? one.dates).toEqual(one.dates);
    });
});

const WORDS =
  'May 2017 12 , Nov. - 3 to of last year the end early mid-March Tuesday next week ago 10/11/2012'.split(
    ' ',
  );

test('any row of date words gives intervals in order, inside the text', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...WORDS), { maxLength: 40 }), (words) => {
      const text = words.join(' ');
      let last = 0;
      for (const { start, end, when } of findDates(sentencesIn(text), '2017-10-31')) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeLessThanOrEqual(text.length);
        if (when.from && when.to) expect(when.from <= when.to).toBe(true);
        last = end;
      }
    }),
    { numRuns: 200 },
  );
});
