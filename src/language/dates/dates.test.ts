import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DateMention } from '../../model/analysed.ts';
import { sentencesIn } from '../testing.ts';
import { findDates } from './index.ts';

interface DateCase {
  readonly published: string;
  readonly text: string;
  readonly dates: readonly string[];
}

/** The cases of `cases.txt`, a line each: published | sentence | phrase=from..to/bound ; ... */
const cases: DateCase[] = readFileSync(new URL('./cases.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line.trim() !== '' && !line.startsWith('#'))
  .map((line) => {
    const [published = '', text = '', dates = ''] = line.split(' |').map((part) => part.trim());
    return { published, text, dates: dates === '' ? [] : dates.split(' ; ').map((d) => d.trim()) };
  });

const told = (text: string, { start, end, when, bound }: DateMention): string => {
  const span = when.from === when.to ? when.from : `${when.from ?? ''}..${when.to ?? ''}`;
  return `${text.slice(start, end)}=${span}${bound ? `/${bound}` : ''}`;
};
const plain = (date: string): string => date.replace(/\/(?:after|before|by|since|until)$/, '');

describe('dates of a sentence, by its day of publication', () => {
  for (const { published, text, dates } of cases)
    test(`${published}: ${text}`, () => {
      const found = findDates(sentencesIn(text), published).map((d) => told(text, d));
      expect(found.map((d, i) => (dates[i]?.includes('/') ? d : plain(d)))).toEqual(dates);
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
