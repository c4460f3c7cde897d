import { describe, expect, test } from 'vitest';
import { readReport } from '../read/report.ts';
import { itemsIn, knownOf, told, utf8 } from './testing.ts';

const SENTENCE =
  'Norway and Chile agreed on Wednesday to extend their fishing accord, the ministry in Oslo said. ';
const WHOLE = `<p>${SENTENCE.repeat(8)}</p><p>${SENTENCE.repeat(8)}</p>`;
const item = (n: number, content: string): string =>
  `<item><title>Accord ${n}</title><link>https://example.org/${n}</link><pubDate>Wed, 08 Mar 2017 10:15:00 GMT</pubDate>` +
  `<description>Short.</description>${content === '' ? '' : `<content:encoded><![CDATA[${content}]]></content:encoded>`}</item>`;
const feed = (...contents: readonly string[]): Buffer =>
  utf8(
    `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Sample Press</title>` +
      `${contents.map((content, i) => item(i + 1, content)).join('')}</channel></rss>`,
  );

describe('a feed', () => {
  test('gives the entries that it holds in full, and counts the others', async () => {
    let passedOver = 0;
    const items = await itemsIn('news.rss', feed(WHOLE, '', WHOLE), { skip: () => passedOver++ });
    expect(items.map((one) => 'body' in one && one.name)).toEqual([
      'news.rss#1 https://example.org/1',
      'news.rss#3 https://example.org/3',
    ]);
    expect(passedOver).toBe(1);
    expect(knownOf(items[0])).toMatchObject({
      published: '2017-03-08T10:15Z',
      publisher: 'Sample Press',
      title: 'Accord 1',
      url: 'https://example.org/1',
    });
    const [first] = items;
    expect(first && 'body' in first && (await readReport(first, {})).text).toContain(
      'Norway and Chile agreed',
    );
  });

  test('is told by its beginning where it has another name, also as JSON', async () => {
    expect(await itemsIn('news.xml', feed(WHOLE))).toHaveLength(1);
    const json = {
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Sample Press',
      items: [{ id: '1', date_published: '2017-03-08', content_html: WHOLE }],
    };
    expect(await itemsIn('news.json', utf8(JSON.stringify(json)))).toMatchObject([
      { form: 'html', name: 'news.json#1 1' },
    ]);
  });

  test.each([
    [
      'with teasers only',
      feed('', ''),
      /holds no report in full in its 2 entries; follow it to its pages with entente watch/,
    ],
    [
      'that is a web page',
      utf8('<!doctype html><html><body><p>Hello.</p></body></html>'),
      /is a web page and no feed/,
    ],
    ['that is cut off', feed(WHOLE).subarray(0, 900), /is no feed, or a broken one/],
  ])('%s is refused', async (_, bytes, message) => {
    expect(told(await itemsIn('news.rss', bytes))).toEqual([expect.stringMatching(message)]);
  });
});
