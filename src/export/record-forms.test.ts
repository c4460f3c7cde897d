import { describe, expect, test } from 'vitest';
import type { Article } from '../model/article.ts';
import type { RecordEntry } from '../model/record.ts';
import { RECORD_FORMATS, type RecordContext, toldTable } from './index.ts';
import { actor, claim, context } from './testing.ts';

const [kor, chn] = [actor('KOR', 'South Korea'), actor('CHN', 'China')];
const act = { by: [kor], to: [chn], cameo: '163' };
const plover = { event: 'SANCTION', modes: ['discontinue'], contexts: [], quad: 4, score: -6 };
const stands = (id: string, article: string, fields: object = {}) => {
  const { evidence } = claim({});
  return claim({ ...act, plover, id, ...fields, evidence: { ...evidence, article } });
};
const article = (id: string, publisher: string): Article => ({ ...context.article, id, publisher });

const record = {
  id: 'k_1',
  kind: 'measure',
  by: [{ code: 'KOR', sector: null, name: 'South Korea' }],
  to: [{ code: 'CHN', sector: null, name: 'China' }],
  third: [],
  reciprocal: false,
  detail: { what: 'Imports of fish', against: null, step: 'imposed' },
  plover,
  status: 'happened',
  when: {
    from: '2017-10-30',
    to: '2017-10-30',
    grain: 'day',
    text: 'Monday',
    basis: 'stated',
    doubtful: false,
  },
  where: null,
  step: 'imposed',
  history: [],
  claims: ['c_1', 'c_2', 'c_3'],
  sources: ['a_1', 'a_2', 'a_3'],
  firstPublished: '2017-10-31',
  lastPublished: '2017-11-02',
  contradictions: [],
  issues: [],
} as unknown as RecordEntry;

const told: RecordContext = {
  cow: context.cow,
  articles: new Map(
    [article('a_1', 'Example Wire'), article('a_2', 'Sample Press'), article('a_3', 'The Daily')].map(
      (one) => [one.id, one],
    ),
  ),
  claims: new Map(
    [
      stands('c_1', 'a_1', { status: 'planned' }),
      stands('c_2', 'a_2', { by: [{ ...kor, person: 'Kim', office: 'minister', text: 'Minister Kim' }] }),
      stands('c_3', 'a_3'),
    ].map((one) => [one.id, one]),
  ),
  copies: new Map([
    ['a_1', 'a_1'],
    ['a_2', 'a_2'],
    ['a_3', 'a_2'],
  ]),
};

function rowOf(format: 'polecat' | 'icews', one = record): Record<string, string> | null {
  const { head, lines } = RECORD_FORMATS[format];
  const [names = [], row] = (head + lines(told, false)(one))
    .trimEnd()
    .split('\n')
    .map((line) => line.split('\t'));
  return row ? Object.fromEntries(names.map((name, i) => [name, row[i] ?? ''])) : null;
}

describe('a record a row', () => {
  test('has time and status of the record, and the words of the claim that tells what it came to', () => {
    expect(rowOf('polecat')).toMatchObject({
      'Event ID': 'k_1',
      'Event Date': '2017-10-30',
      'Event Type': 'SANCTION',
      'Actor Name': 'Kim',
      'Actor Title': 'minister',
      'Actor Name Raw': 'Minister Kim',
      'Recipient COW': '710',
      Source: 'Sample Press',
      'Publication Date': '2017-10-31',
    });
  });

  test.each(['polecat', 'icews'] as const)(
    '%s: has behind its own columns how many tell it; copies of one despatch are one teller',
    (format) => {
      expect(rowOf(format)).toMatchObject({ Reports: '3', Publishers: '3', 'Independent Publishers': '2' });
    },
  );

  test('is no event where the record did not happen, or where none of its claims is at hand', () => {
    expect(rowOf('icews', { ...record, status: 'alleged' })).toBeNull();
    expect(rowOf('icews', { ...record, claims: [] })).toBeNull();
  });

  test('as a table has CAMEO and COW codes and the counts', () => {
    const { columns, row } = toldTable(told);
    const cells = row(record);
    const byName = Object.fromEntries(columns.map(({ name }, i) => [name, cells[i]]));
    expect(byName).toMatchObject({ cameo: '163', by_cow: '732', reports: 3, publishers: 3, independent: 2 });
  });
});
