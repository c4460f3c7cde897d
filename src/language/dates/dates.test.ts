import { describe, expect, test } from 'vitest';
import type { DateMention } from '../../model/analysed.ts';
import { sentencesIn } from '../testing.ts';
import { findDates } from './index.ts';
import { type DateCase, dateCases, mistakeIn } from './testing.ts';

const nameOf = ({ published, text }: DateCase, found: readonly string[]): string =>
  `${published}: ${text} -> ${found.join(' ; ')}`;

describe.each(['cases.txt', 'blind.txt'] as const)('the dates of %s', (file) => {
  const cases = dateCases(file);
  const wrong = cases.flatMap((one) => {
    const mistake = mistakeIn(one);
    return mistake ? [{ name: nameOf(one, mistake.found), silent: mistake.silentlyOffByYear }] : [];
  });

  test('are right in at least 98 of 100 cases', () => {
    const names = wrong.map(({ name }) => name);
    expect(names.length <= cases.length * 0.02 ? [] : names).toEqual([]);
  });

  test('are never off by a year without a flag', () => {
    expect(wrong.filter(({ silent }) => silent)).toEqual([]);
  });
});

const datesOf = (text: string, published = '2017-10-31'): DateMention[] =>
  findDates(sentencesIn(text), published);

describe('what a date tells of itself', () => {
  const only = (text: string): DateMention | undefined => datesOf(text)[0];

  test('the verb whose tense chose the year', () => {
    expect(only('The ministers met in July.')).toMatchObject({
      yearInferred: true,
      decidedBy: { form: 'met' },
    });
    expect(only('The ministers met in July 2016.')).toMatchObject({ yearInferred: false, decidedBy: null });
  });

  test('the event that it is counted from, dated or not', () => {
    expect(only('The text leaked three days after the summit.')?.anchor).toMatchObject({
      text: 'the summit',
      when: null,
    });
    const text = 'The summit was held on March 4. The text leaked three days after the summit.';
    expect(datesOf(text)[1]?.anchor).toMatchObject({ text: 'the summit', when: { from: '2017-03-04' } });
  });

  test('the date told before, where it is counted from that', () => {
    expect(datesOf('They met on March 4 and parted two days later.')[1]?.anchor).toMatchObject({
      text: 'March 4',
      when: { from: '2017-03-04' },
    });
  });
});
