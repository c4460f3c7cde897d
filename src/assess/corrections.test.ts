import { describe, expect, test } from 'vitest';
import type { Article } from '../model/article.ts';
import { correctionsOf } from './corrections.ts';

const TEXT =
  'Norway has filed a complaint against Chile over salmon duties at a panel in Geneva, a source in Oslo said. ' +
  'Chile rejects the allegation and calls its tariffs lawful.';

const report = (id: string, published: string, text: string, publisher = 'Wire'): Article => ({
  id,
  text,
  regions: [{ kind: 'paragraph', start: 0, end: text.length }],
  published,
  publisher,
  language: 'en',
});

const replacedBy = (...articles: Article[]): [string, string][] =>
  [...correctionsOf(articles)].map(([id, correction]) => [id, correction.id]);

describe('a correction', () => {
  const first = report('first', '2020-05-01', TEXT);
  const again = TEXT.replace('filed a complaint', 'raised concern');
  test('replaces the report that it prints again', () => {
    expect(replacedBy(first, report('second', '2020-05-02', `CORRECTION: ${again}`))).toEqual([
      ['first', 'second'],
    ]);
  });
  test('of another publisher replaces nothing', () => {
    expect(replacedBy(first, report('second', '2020-05-02', `CORRECTION: ${again}`, 'Press'))).toEqual([]);
  });
  test('that only notes one figure replaces nothing', () => {
    expect(replacedBy(first, report('second', '2020-05-02', 'Corrects the spelling of Oslo.'))).toEqual([]);
  });
  test('is told by its opening: a later report in the same words replaces nothing', () => {
    expect(replacedBy(first, report('second', '2020-05-02', again))).toEqual([]);
  });
  test('does not reach back for months', () => {
    expect(replacedBy(first, report('second', '2020-08-02', `CORRECTION: ${again}`))).toEqual([]);
  });
});
