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
