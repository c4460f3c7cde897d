import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentencesIn } from '../testing.ts';
import { findNames } from './find.ts';
import { loadNameModel } from './model.ts';
import { countCase, readCases } from './news.ts';
import { nameModel } from './testing.ts';

const named = (text: string): string[] =>
  findNames(sentencesIn(text), nameModel()).map(
    ({ type, start, end }) => `${type}: ${text.slice(start, end)}`,
  );

describe('findNames', () => {
  it('finds a name inside a name', () => {
    expect(named('The University of Warsaw opened a new library.')).toEqual([
      'organisation: The University of Warsaw',
      'place: Warsaw',
    ]);
  });

  it('leaves out the apposition after a name', () => {
    expect(named('Carla Mendes, the Portuguese trade minister, met Ivan Orlov in Lisbon.')).toContain(
      'person: Carla Mendes',
    );
  });

  it('takes days and months for no names', () => {
    expect(named('They met on Tuesday, the third of March.')).toEqual([]);
  });

  it('finds nothing where nothing is named', () => {
    expect(named('The talks were long and nobody was content with them.')).toEqual([]);
    expect(findNames([], nameModel())).toEqual([]);
  });

  it('lets the rest of a report tell what a word by itself does not', () => {
    const text =
      'Mr. Takeda left early. Takeda had spoken for an hour. The reporters then asked Takeda about the talks.';
    expect(named(text).filter((one) => one.endsWith('Takeda'))).toEqual([
      'person: Mr. Takeda',
      'person: Takeda',
      'person: Takeda',
    ]);
  });
});

describe('names in news prose', () => {
  const cases = readCases(readFileSync(new URL('news.txt', import.meta.url), 'utf8'));
  const sums = cases
    .map((one) => countCase(one, findNames(sentencesIn(one.text), nameModel())))
    .reduce(([a, b, c], [x, y, z]) => [a + x, b + y, c + z]);

  it('has sixty sentences or more', () => expect(cases.length).toBeGreaterThanOrEqual(60));
  it('finds most of the names, with their types', () => expect(sums[0] / sums[1]).toBeGreaterThan(0.8));
  it('finds little else', () => expect(sums[0] / sums[2]).toBeGreaterThan(0.75));
});

describe('what always holds of names', () => {
  const word = fc.constantFrom(
    ...[
      'Ana',
      'Rivera',
      'the',
      'of',
      ',',
      'Ministry',
      'Seoul',
      'said',
      '(',
      ')',
      '"',
      "'s",
      'and',
      'Mr.',
      '\ud800',
      '東京',
    ],
    ...['U.S.', 'president', '\u0000', '10', 'é', 'Treaty', '.', '-', 'who'],
  );
  const prose = fc.array(word, { maxLength: 40 }).map((words) => words.join(' '));

  it('lies inside its sentence, head inside the span', () => {
    fc.assert(
      fc.property(prose, (text) => {
        const sentences = sentencesIn(text);
        for (const name of findNames(sentences, nameModel())) {
          const sentence = sentences[name.sentence];
          expect(name.start).toBe(sentence?.tokens[name.first]?.start);
          expect(name.end).toBe(sentence?.tokens[name.last]?.end);
          expect(name.first <= name.head && name.head <= name.last).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('lies inside another name or beside it, never across, and no stretch twice', () => {
    fc.assert(
      fc.property(prose, (text) => {
        const names = findNames(sentencesIn(text), nameModel());
        for (const [i, a] of names.entries()) {
          for (const b of names.slice(i + 1)) {
            const apart = a.end <= b.start || b.end <= a.start;
            const inside = (a.start <= b.start && b.end <= a.end) || (b.start <= a.start && a.end <= b.end);
            expect(apart || inside).toBe(true);
            expect(a.start === b.start && a.end === b.end).toBe(false);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('is the same for the same text', () => {
    fc.assert(
      fc.property(prose, (text) => {
        expect(named(text)).toEqual(named(text));
      }),
      { numRuns: 20 },
    );
  });
});

describe('loadNameModel', () => {
  it('refuses what is no file of names', () => {
    expect(() => loadNameModel(new Uint8Array([1, 2, 3]))).toThrow(/no file of names/);
    expect(() => loadNameModel(new TextEncoder().encode('ENTENTE-NAMES\u0009'))).toThrow(/layout 9/);
    expect(() => loadNameModel(new TextEncoder().encode('ENTENTE-NAMES\u0005'))).toThrow(/too early/);
  });
});
