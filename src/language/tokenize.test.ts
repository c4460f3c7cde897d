import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isBlank } from './characters.ts';
import { sentencesOf } from './tokenize.ts';

const tokens = (text: string): string =>
  sentencesOf(text, 0, text.length)
    .map((s) => s.tokens.map((t) => t.form).join(' '))
    .join(' ‖ ');

describe('tokens', () => {
  test.each([
    ["They don't, can't and cannot.", "They do n't , ca n't and can not ."],
    ['It isn’t China’s.', 'It is n’t China ’s .'],
    ["the countries' relationship", "the countries ' relationship"],
    ['the US-led MD', 'the US - led MD'],
    ['the U.S.-led forces', 'the U.S. - led forces'],
    ['an anti-missile e-mail in mid-March', 'an anti-missile e-mail in mid-March'],
    ['Moon Jae-in and Tsai Ing-wen', 'Moon Jae-in and Tsai Ing-wen'],
    ['the Korea-China relationship', 'the Korea - China relationship'],
    ['a Moscow-run firm', 'a Moscow - run firm'],
    ['up 8.7% to $1.2bn', 'up 8.7 % to $ 1.2 bn'],
    ['US$5 million', 'US$ 5 million'],
    ['from Nov. 12-14', 'from Nov. 12 - 14'],
    ['on 2017-10-31', 'on 2017-10-31'],
    ['talks (in Seoul) and/or aid', 'talks ( in Seoul ) and / or aid'],
    ['peacefully ... and it', 'peacefully ... and it'],
    ['so—as he put it—no', 'so — as he put it — no'],
    ['see http://a.org/b?c=d, or ask a.b@c.org.', 'see http://a.org/b?c=d , or ask a.b@c.org .'],
    ["‘normal’ and 'normal'", "‘ normal ’ and ' normal '"],
    ["the '90s", "the '90s"],
    ['No. 2 of 7:30 p.m.', 'No. 2 of 7:30 p.m.'],
    ['1,200 men, 5pm', '1,200 men , 5 pm'],
  ])('%s', (text, expected) => {
    expect(tokens(text)).toBe(expected);
  });
});

describe('sentences', () => {
  test.each([
    ['He met Gen. Park of the U.S. Army. She left.', 'He met Gen. Park of the U.S. Army . ‖ She left .'],
    ['It is in the U.S. and there.', 'It is in the U.S. and there .'],
    ['It came from the U.S. The ministry said so.', 'It came from the U.S. ‖ The ministry said so .'],
    ['"A. B," it added.', '" A. B , " it added .'],
    ['"We agree. They do," it added.', '" We agree . ‖ They do , " it added .'],
    ['"The two agreed." The rest did not.', '" The two agreed . " ‖ The rest did not .'],
    ['the deployment.... At the same time', 'the deployment .... ‖ At the same time'],
    ['“Why?” Moon asked. “No.”', '“ Why ? ” Moon asked . ‖ “ No . ”'],
    ['He said no. "To this end, yes."', 'He said no . ‖ " To this end , yes . "'],
    ['J. R. Smith said no. 2 left.', 'J. R. Smith said no . ‖ 2 left .'],
    ['a line\nthat goes on. Next', 'a line that goes on . ‖ Next'],
  ])('%s', (text, expected) => {
    expect(tokens(text)).toBe(expected);
  });

  test('a range of a longer text keeps offsets into it', () => {
    const text = 'Headline\n\nSeoul agreed. Beijing too.\n\nCredit';
    const found = sentencesOf(text, 10, 37);
    expect(found.map((s) => text.slice(s.start, s.end))).toEqual(['Seoul agreed.', 'Beijing too.']);
  });
});

const onlyBlanks = (text: string): boolean => text.split('').every((c) => isBlank(c.charCodeAt(0)));
const scrap = fc.constantFrom(
  'a',
  'B',
  '.',
  '..',
  '"',
  "'",
  '”',
  '(',
  ')',
  '-',
  '--',
  ' ',
  '\n',
  '$',
  '5',
  '%',
  "n't",
);

describe('on any text', () => {
  test('tokens are slices in order, and no character but a blank is left out', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(scrap).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(text, (input) => {
        let last = 0;
        const found = sentencesOf(input, 0, input.length).flatMap((s) => s.tokens);
        for (const t of found) {
          expect(input.slice(t.start, t.end)).toBe(t.form);
          expect(onlyBlanks(input.slice(last, t.start))).toBe(true);
          expect(t.end).toBeGreaterThan(t.start);
          last = t.end;
        }
      }),
    );
  });

  test.each(['a', 'a-', "'", '.', '("', 'a.', 'A ', '1,', '!?', '. ', ') ', '$', 'U.S. '])(
    'a megabyte of %j takes bounded time',
    (unit) => {
      const text = unit.repeat(1_000_000 / unit.length);
      const started = performance.now();
      sentencesOf(text, 0, text.length);
      expect(performance.now() - started).toBeLessThan(5000);
    },
  );
});
