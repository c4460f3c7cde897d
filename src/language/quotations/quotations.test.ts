import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Quotation } from '../../model/analysed.ts';
import { parseParagraphs } from '../sentences.ts';
import { englishModel } from '../testing.ts';
import { findQuotations } from './index.ts';
import { toldOf, toldRight } from './testing.ts';

/** Quotations of a text whose paragraphs are parted by a line feed. */
function quotationsIn(text: string): Quotation[] {
  const regions = [...text.matchAll(/[^\n]+/g)].map((m) => ({
    kind: 'paragraph' as const,
    start: m.index,
    end: m.index + m[0].length,
  }));
  const article = { id: 'a_1', text, regions, published: '2017-10-31', language: 'en' };
  return findQuotations(article, parseParagraphs(englishModel(), article));
}

interface QuotationCase {
  readonly text: string;
  readonly wanted: readonly string[];
}

/** The cases of `cases.txt`: paragraphs behind '>', then a quotation a line, or 'none'. */
const cases: QuotationCase[] = readFileSync(new URL('./cases.txt', import.meta.url), 'utf8')
  .split('\n\n')
  .map((block) => block.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('#')))
  .filter((lines) => lines.length > 0)
  .map((lines) => ({
    text: lines
      .filter((line) => line.startsWith('> '))
      .map((line) => line.slice(2))
      .join('\n'),
    wanted: lines.filter((line) => !line.startsWith('> ') && line !== 'none'),
  }));

/** What the reader says, with every line that is as wanted in the words of what was wanted. */
const toldAs = (text: string, wanted: readonly string[]): string[] =>
  quotationsIn(text)
    .map((q) => toldOf(q, text))
    .map((got) => wanted.find((want) => toldRight(want, got)) ?? got);

describe('who is given which words', () => {
  for (const { text, wanted } of cases) test(text, () => expect(toldAs(text, wanted)).toEqual(wanted));
});

/** A report of hostile words: marks, verbs and names in any order. */
const anything = fc
  .array(
    fc.constantFrom(
      ...'" “ ” \' ‘ ’ « » „ said told Peru , . : the ban according to it added citing officials that who called'.split(
        ' ',
      ),
      '\n',
      '\ud800',
    ),
    { maxLength: 80 },
  )
  .map((row) => row.join(' '));

describe('any row of marks, names and verbs', () => {
  test('gives spans inside the text, in order, that lie apart or one in the other', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const open: Quotation[] = [];
        let last = 0;
        for (const q of quotationsIn(text)) {
          expect(q.start).toBeGreaterThanOrEqual(last);
          expect(q.end).toBeGreaterThan(q.start);
          expect(q.end).toBeLessThanOrEqual(text.length);
          while ((open.at(-1)?.end ?? Infinity) <= q.start) open.pop();
          expect(q.end).toBeLessThanOrEqual(open.at(-1)?.end ?? Infinity);
          open.push(q);
          last = q.start;
        }
      }),
      { numRuns: 300, examples: [['who „ , it said']] },
    );
  });

  test('never takes a speaker or a verb out of the words that are said', () => {
    fc.assert(
      fc.property(anything, (text) => {
        for (const { kind, start, end, verb } of quotationsIn(text))
          if (kind === 'direct' && verb) expect(verb.start < start || verb.start >= end).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  test('gives every quotation the sentences that it begins and ends in', () => {
    fc.assert(
      fc.property(anything, (text) => {
        for (const { sentences } of quotationsIn(text)) expect(sentences.length).toBeGreaterThan(0);
      }),
      { numRuns: 100 },
    );
  });
});

describe('a sentence without end', () => {
  const PHRASES = [
    '"no" , he said , ',
    'said that ',
    '" \' ',
    'said because , ',
    'according to it , ',
    "it's s' ",
  ];
  for (const phrase of PHRASES)
    test(`'${phrase.trim()}' over and over is read to its end`, () => {
      const text = phrase.repeat(4000);
      for (const q of quotationsIn(text)) expect(q.end).toBeLessThanOrEqual(text.length);
    });
});
