import { expect, test } from 'vitest';
import type { Article } from '../model/article.ts';
import { mayMeanActors } from './may-mean.ts';
import { reportOf, TABLES } from './testing.ts';

/** Whether a text, cut into words at its blanks, may mean anybody. */
const may = (text: string, details: Partial<Article> = {}): boolean => {
  const { article, sentences } = reportOf([text], details);
  return mayMeanActors(article, sentences, TABLES);
};

test('a text that names no state, organisation or leader means nobody', () => {
  expect(may('The ministry said that the president of the club had met both sides')).toBe(false);
});

test.each([
  ['a state', 'They left for China'],
  ['a town of a state', 'He lives in Nice'],
  ['the family name of a leader', 'President Trump went home'],
  ['a leader in full', 'Then Xi Jinping went home'],
])('%s may mean somebody', (_, text) => {
  expect(may(text)).toBe(true);
});

test('a first name of a leader alone means nobody', () => {
  expect(may('Donald went home')).toBe(false);
});

test('where a report was filed may mean somebody without a name: "here"', () => {
  expect(may('The two sides met here')).toBe(false);
  expect(may('The two sides met here', { dateline: { place: 'Seoul', start: 0, end: 0 } })).toBe(true);
});
