import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadEnglish } from '../node/language.ts';
import { createEnglish } from './english.ts';

const english = loadEnglish();
const TEXT = `Norway and Chile signed the accord on Monday.\r\nBoth sides praised it.

"We will come back in May," the minister said.
`;

describe('a reader of English', () => {
  test('gives paragraphs, sentences, tokens and trees with offsets into the text', () => {
    const { paragraphs, sentences } = english.read(TEXT);
    expect(paragraphs.map(({ start, end }) => TEXT.slice(start, end))).toEqual([
      'Norway and Chile signed the accord on Monday.\r\nBoth sides praised it.',
      '"We will come back in May," the minister said.',
    ]);
    expect(sentences.map((s) => [s.index, s.paragraph, TEXT.slice(s.start, s.end)])).toEqual([
      [0, 0, 'Norway and Chile signed the accord on Monday.'],
      [1, 0, 'Both sides praised it.'],
      [2, 1, '"We will come back in May," the minister said.'],
    ]);
    const [first] = sentences;
    expect(first?.root?.lemma).toBe('sign');
    expect(first?.root?.children('nsubj', 'obj').map((t) => t.form)).toEqual(['Norway', 'accord']);
    for (const token of sentences.flatMap((s) => s.tokens))
      expect(TEXT.slice(token.start, token.end)).toBe(token.form);
  });

  test('reads one sentence without a full stop', () => {
    const { sentences } = english.read('Norway signed');
    expect(sentences).toHaveLength(1);
    expect(sentences[0]?.tokens.map((t) => t.form)).toEqual(['Norway', 'signed']);
  });

  test.each(['', ' \n\n\t', '\u0000'])('nothing in %j is nothing', (text) => {
    expect(english.read(text)).toEqual({ text, paragraphs: [], sentences: [], dates: [], quotations: [] });
  });

  test('counts dates from the day of publication', () => {
    const dates = english.read(TEXT, { published: '2017-03-08T10:15' }).dates;
    expect(dates.map(({ when }) => [when.text, when.from, when.to])).toEqual([
      ['Monday', '2017-03-06', '2017-03-06'],
      ['May', '2017-05-01', '2017-05-31'],
    ]);
  });

  test('without a day of publication keeps only dates that stand by themselves', () => {
    const { dates } = english.read('It was signed on May 5, 2016, and ends on Monday or next year.');
    expect(dates.map(({ when }) => [when.text, when.from])).toEqual([['May 5, 2016', '2016-05-05']]);
  });

  test('finds who is quoted', () => {
    const [quotation] = english.read(TEXT).quotations;
    expect(quotation?.kind).toBe('direct');
    expect(quotation?.speaker?.form).toBe('minister');
    expect(quotation?.verb?.form).toBe('said');
  });

  test.each(['yesterday', '2017-13-40', '2017', ''])('refuses %j as a day', (published) => {
    expect(() => english.read('Norway signed.', { published })).toThrow(
      /is no day; give it as in 2017-10-31/,
    );
  });

  test('reading keeps nothing: a text gives the same after others were read', () => {
    const trees = (): unknown => english.read(TEXT).sentences.map((s) => s.columns);
    const before = trees();
    english.read('Something else was read in between, at some length, and twice.\n\nAnd again.');
    expect(trees()).toEqual(before);
  });

  test('any text: every token is its slice, inside a paragraph, and trees have one root', () => {
    const scrap = fc.constantFrom(
      'Oslo ',
      'said',
      '. ',
      '\n',
      '\n\n',
      '\r\n\r\n',
      '"',
      '“',
      'May 5 ',
      '\ud800',
      'ש',
      '\u2029',
    );
    fc.assert(
      fc.property(fc.array(scrap, { maxLength: 60 }), (parts) => {
        const text = parts.join('');
        const { paragraphs, sentences } = english.read(text, { published: '2017-10-31' });
        for (const sentence of sentences) {
          const paragraph = paragraphs[sentence.paragraph];
          expect(
            sentence.start >= (paragraph?.start ?? Infinity) && sentence.end <= (paragraph?.end ?? 0),
          ).toBe(true);
          expect(sentence.tokens.filter((t) => t.head === null)).toHaveLength(1);
          for (const t of sentence.tokens) expect(text.slice(t.start, t.end)).toBe(t.form);
        }
      }),
    );
  });

  test('foreign bytes are refused with what to use instead', () => {
    expect(() => createEnglish(new Uint8Array(9))).toThrow(/use data\/models\/english\.bin/);
  });
});
