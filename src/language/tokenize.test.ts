import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isBlank } from './characters.ts';
import { HOSTILE } from './tokenize.testing.ts';
import { sentencesOf } from './tokenize.ts';

const tokens = (text: string): string =>
  sentencesOf(text, 0, text.length)
    .map((s) => s.tokens.map((t) => t.form).join(' '))
    .join(' ‖ ');

/** The table beside this file; what the cases are about stands in its headings. */
const cases = readFileSync(new URL('tokenize-cases.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split(' => '));

describe('tokens and sentences', () => {
  test.each(cases)('%s', (text = '', expected) => {
    expect(tokens(text)).toBe(expected);
  });

  test('the table is whole', () => {
    expect(cases.length).toBeGreaterThan(150);
    expect(cases.filter((parts) => parts.length !== 2)).toEqual([]);
  });

  test('a line break is a blank', () => {
    expect(tokens('a line\nthat goes on. Next')).toBe('a line that goes on . ‖ Next');
  });

  test('a range of a longer text keeps offsets into it', () => {
    const text = 'Headline\n\nSeoul agreed. Beijing too.\n\nCredit';
    const found = sentencesOf(text, 10, 37);
    expect(found.map((s) => text.slice(s.start, s.end))).toEqual(['Seoul agreed.', 'Beijing too.']);
  });
});

/** Fails unless sentences share out the tokens, tokens are slices in order, and only blanks are left out. */
function expectWhole(text: string): void {
  let last = 0;
  const left: string[] = [];
  for (const sentence of sentencesOf(text, 0, text.length)) {
    expect(sentence.start).toBe(sentence.tokens[0]?.start);
    expect(sentence.end).toBe(sentence.tokens.at(-1)?.end);
    for (const { form, start, end } of sentence.tokens) {
      if (end <= start || start < last || text.slice(start, end) !== form)
        expect.fail(`'${form}' is not ${start}..${end} of the text`);
      left.push(text.slice(last, start));
      last = end;
    }
  }
  left.push(text.slice(last));
  expect(
    left
      .join('')
      .split('')
      .filter((unit) => !isBlank(unit.charCodeAt(0))),
  ).toEqual([]);
}

/** Pieces that the rules turn on, in any order. */
const scrap = fc.constantFrom(
  ...[
    'a',
    'B',
    'The',
    'U.S.',
    'Inc.',
    'A.',
    '1',
    '5',
    '3.5',
    '2017',
    "n't",
    "'s",
    '’s',
    'cannot',
    'th-',
    'Kim',
    'Jae-in',
  ],
  ...[
    '.',
    '..',
    '...',
    '…',
    '!',
    '?',
    ',',
    ':',
    ';',
    '"',
    "'",
    '“',
    '”',
    '‘',
    '’',
    '«',
    '(',
    ')',
    '[',
    ']',
    '/',
    '$',
    '%',
  ],
  ...[
    '-',
    '--',
    '—',
    '–',
    '*',
    '~',
    '+',
    '#',
    '@',
    '°',
    'www.',
    'http://',
    ':)',
    'Photo',
    'Figure',
    'Monday',
    'May',
  ],
  ...[' ', ' ', ' ', '\n', '\t', '\u00a0', '\u200b', '\u200e', '\u202e', '\ufeff', '\u0000', '\u0007'],
  ...['\ud83d', '\ude00', '😀', '👍🏽', '\u200d', '\ufe0f', '🇳', 'שלום', 'سلام', '条約', 'é', 'e\u0301'],
);

describe('on any text', () => {
  test('sentences share out the tokens, and tokens are slices that leave out blanks alone', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(scrap, { maxLength: 60 }).map((parts) => parts.join('')),
      fc.array(scrap, { maxLength: 60 }).map((parts) => parts.join(' ')),
    );
    fc.assert(fc.property(text, expectWhole), { numRuns: 2000 });
  });

  test('what stands around a range of blank lines does not change what is found in it', () => {
    const part = fc.array(scrap, { maxLength: 30 }).map((parts) => parts.join(' '));
    fc.assert(
      fc.property(part, part, (inside, after) => {
        const text = `Before\n\n${inside}\n\n${after}`;
        const moved = sentencesOf(text, 8, 8 + inside.length).map((s) => s.tokens.map((t) => t.form));
        expect(moved).toEqual(sentencesOf(inside, 0, inside.length).map((s) => s.tokens.map((t) => t.form)));
      }),
    );
  });

  test('no sentence has more than 500 tokens', () => {
    const found = sentencesOf('word '.repeat(20_000), 0, 100_000);
    expect(Math.max(...found.map((s) => s.tokens.length))).toBe(500);
    expect(found.reduce((sum, s) => sum + s.tokens.length, 0)).toBe(20_000);
  });

  test.each([...HOSTILE])('%j many times over is covered', (unit) => {
    expectWhole(unit.repeat(20_000 / unit.length));
  });
});
