import { describe, expect, test } from 'vitest';
import type { Article } from '../model/article.ts';
import { readArticle } from './article.ts';
import { regionsOf } from './regions.ts';

const BODY = 'Norway and Poland signed a gas deal in Oslo on Monday, the ministry said.';

const read = (head: string, body = BODY): Promise<Article> =>
  readArticle(new TextEncoder().encode(`${head}\n\n${body}\n`), { input: 'a.txt' });

const kinds = (text: string): string[] =>
  regionsOf(text).regions.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);

describe('lines Name: value at the top', () => {
  test.each([
    'Source: Example Wire\nDate: 2021-03-08\nTitle: Norway and Poland sign gas deal',
    'Title: Norway and Poland sign gas deal\nDate: 8 March 2021\nSource: Example Wire',
    'PUBLISHED: March 8, 2021\nheadline: Norway and Poland sign gas deal\noutlet : Example Wire',
  ])('say what they say, in any order: %j', async (head) => {
    const article = await read(head);
    expect(article).toMatchObject({
      title: 'Norway and Poland sign gas deal',
      published: '2021-03-08',
      publisher: 'Example Wire',
    });
    const bodies = article.regions.filter(({ kind }) => kind === 'paragraph');
    expect(bodies.map(({ start, end }) => article.text.slice(start, end))).toEqual([BODY]);
  });

  test('tell writer, agency, address and place', async () => {
    const head =
      'Date: 2021-03-08 10:15+01:00\nBy: Jane Doe\nAgency: Example Wire\nURL: https://example.org/1\nDateline: OSLO, March 7\nLanguage: en';
    expect(await read(head)).toMatchObject({
      published: '2021-03-08T10:15+01:00',
      byline: 'Jane Doe',
      agency: 'Example Wire',
      publisher: 'Example Wire',
      url: 'https://example.org/1',
      dateline: { place: 'Oslo', day: '03-07' },
    });
  });

  test('leave a headline below them its place', async () => {
    expect(
      await read('Source: Example Wire\nDate: 2021-03-08\n\nNorway and Poland sign gas deal'),
    ).toMatchObject({ title: 'Norway and Poland sign gas deal', publisher: 'Example Wire' });
  });

  test('end at the first blank line and at the first line that is none', () => {
    expect(kinds(`Title: Gas deal\nDate: 2021-03-08\n\nPlace: ${BODY}`)).toContain(
      `paragraph: Place: ${BODY}`,
    );
    expect(kinds(`Title: Gas deal\nDate: 2021-03-08\n${BODY}`)).toContain(`paragraph: ${BODY}`);
  });

  test.each([
    'Source: Norway to sign gas deal',
    'Source: Norway today to sign gas deal',
    'Language: the new front between Norway and Poland',
  ])('are none in the headline %s', async (headline) => {
    const article = await read(`${headline}\n\nPublished: March 8, 2021`);
    expect(article).toMatchObject({ title: headline, published: '2021-03-08' });
    expect(article.publisher).toBeUndefined();
    expect((await read(`${headline}\nPublished: March 8, 2021`)).title).toBe(headline);
  });

  test('with a date that could be two are refused with the reason', async () => {
    for (const head of ['Title: Gas deal\nDate: 06/07/2020', 'Date: 06/07/2020'])
      await expect(read(head)).rejects.toThrow(
        "is dated '06/07/2020', of which day and month could change places; give the day",
      );
  });
});

describe('a line of outlet and date below the headline', () => {
  test.each(['Northgate Courier', 'Kura Ledger', 'The Bergen Observer', 'Harbour Telegraph'])(
    'tells that %s printed it',
    async (outlet) => {
      const article = await read(`Norway and Poland sign gas deal\n\n${outlet}, March 8, 2021`);
      expect(article).toMatchObject({ agency: outlet, published: '2021-03-08' });
    },
  );

  test('names a writer where it is no outlet', async () => {
    const article = await read('Norway and Poland sign gas deal\n\nJane Doe, March 8, 2021');
    expect(article).toMatchObject({ byline: 'Jane Doe', published: '2021-03-08' });
    expect(article.agency).toBeUndefined();
  });
});
