import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DateMention } from '../../model/analysed.ts';
import { Sentence } from '../../model/sentence.ts';
import type { Grain } from '../../model/when.ts';
import { sentencesIn } from '../testing.ts';
import { addUnits, daysBetween, makeDay, unitSpan } from './calendar.ts';
import { findDates } from './index.ts';

const WORDS =
  "May 2017 12 , Nov. - 3 to of last year the end early mid-March Tuesday next week ago 10/11/2012 three days after before summit within into month decade century 19th '80s spring fiscal FY2018 Q3 quarter half first New Year 's Day Christmas eve that following previous later earlier a few coming weeks 24 hours in on by since until the 12th years and between fall through from now time weekend over".split(
    ' ',
  );
const row = fc.array(fc.constantFrom(...WORDS), { maxLength: 40 }).map((words) => words.join(' '));
const day = fc
  .tuple(
    fc.integer({ min: 1900, max: 2090 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
  )
  .map(([y, m, d]) => makeDay(y, m, d) ?? '');
const zone = fc.constantFrom('', 'T00:10Z', 'T23:50Z', 'T23:50+09:00');

/** Fewest days that an interval of a grain has: a third of the shortest such unit, unless publication cuts it off. */
const SHORTEST: Readonly<Record<Grain, number>> = {
  day: 1,
  week: 2,
  month: 8,
  quarter: 28,
  season: 90,
  half: 181,
  year: 120,
  decade: 365,
  century: 12_000,
  open: 0,
};

const cut = ({ when }: DateMention, published: string): boolean =>
  when.from === published || when.to === published;

describe('any row of date words, on any day', () => {
  test('gives slices of the text in order, with ends in order and no shorter than their grain', () => {
    fc.assert(
      fc.property(row, day, zone, (text, published, time) => {
        let last = 0;
        for (const mention of findDates(sentencesIn(text), published + time)) {
          const { start, end, when } = mention;
          expect(start).toBeGreaterThanOrEqual(last);
          expect(text.slice(start, end).replace(/\s+/g, ' ')).toBe(when.text);
          last = end;
          if (when.from === null || when.to === null) expect(when.grain).toBe('open');
          else if (time === '' && !cut(mention, published))
            expect(daysBetween(when.from, when.to) + 1).toBeGreaterThanOrEqual(SHORTEST[when.grain]);
          if (when.from !== null && when.to !== null) expect(when.from <= when.to).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });
});

const MONTHS = 'January March April June July August October November December'.split(' ');
const verbs = fc.constantFrom('was opened', 'will be opened', 'is to open', 'had closed');
const dates = fc.oneof(
  fc.constantFrom(...MONTHS).map((month) => `in ${month}`),
  fc.tuple(fc.constantFrom(...MONTHS), fc.integer({ min: 1, max: 28 })).map(([m, d]) => `on ${m} ${d}`),
  fc.constantFrom(...MONTHS).map((month) => `in late ${month}`),
  fc.constantFrom('on Christmas Eve', 'in the spring', 'in the third quarter'),
);

test('400 years later, when the calendar repeats to the day, dates whose year is inferred lie 400 years later', () => {
  fc.assert(
    fc.property(verbs, dates, day, (verb, date, published) => {
      const sentences = sentencesIn(`The bridge ${verb} ${date}.`);
      const now = findDates(sentences, published).filter((d) => d.yearInferred);
      const then = findDates(sentences, addUnits(published, 400, 'year'));
      expect(now.length).toBe(1);
      expect(then.map((d) => d.when.from)).toEqual(now.map((d) => addUnits(d.when.from ?? '', 400, 'year')));
    }),
    { numRuns: 150 },
  );
});

const pointed = fc.tuple(
  fc.constantFrom('last', 'this', 'next'),
  fc.constantFrom('week', 'month', 'quarter', 'year'),
);

test('a whole unit is told as that unit', () => {
  fc.assert(
    fc.property(pointed, day, ([word, unit], published) => {
      const [found] = findDates(sentencesIn(`The bridge is closed ${word} ${unit}.`), published);
      const { from, to, grain } = found?.when ?? {};
      expect(grain).toBe(unit);
      expect({ from, to }).toEqual(unitSpan(from ?? '', unit as 'week' | 'month' | 'quarter' | 'year'));
    }),
  );
});

/** A sentence whose tokens all hang on one root, or each on the one before: the worst that a tree can be. */
function hostile(words: readonly string[], chained: boolean): Sentence {
  let at = 0;
  const starts = words.map((word) => {
    at += word.length + 1;
    return at - word.length - 1;
  });
  return new Sentence(0, 0, 0, at, {
    forms: [...words],
    starts,
    ends: words.map((word, i) => (starts[i] ?? 0) + word.length),
    upos: words.map((word) => (/^\d/.test(word) ? 'NUM' : 'NOUN')),
    xpos: words.map(() => 'VBN'),
    lemmas: words.map((word) => word.toLowerCase()),
    feats: words.map(() => '_'),
    heads: words.map((_, i) => (i === 0 ? -1 : chained ? i - 1 : 0)),
    deprels: words.map(() => 'obl'),
  });
}

describe('a sentence of 20,000 date words', () => {
  const words = Array.from({ length: 20_000 }, (_, i) => WORDS[(i * 7 + (i >> 3)) % WORDS.length] ?? 'May');
  test.each([true, false])('is read with a chained tree: %s', (chained) => {
    const found = findDates([hostile(words, chained)], '2017-10-31T23:50Z');
    expect(found.length).toBeGreaterThan(1000);
  });
  test.each([
    'a week after',
    'within a day of',
    'mid-',
    'the day before the',
    'Tuesday',
    'May',
    'the end of',
  ])("is read where all of them are '%s'", (phrase) => {
    const all = Array.from(
      { length: 20_000 },
      (_, i) => phrase.split(' ')[i % phrase.split(' ').length] ?? '',
    );
    expect(() => findDates([hostile(all, true), hostile(all, false)], '2017-10-31')).not.toThrow();
  });
});
