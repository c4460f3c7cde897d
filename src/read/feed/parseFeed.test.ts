import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { InputError } from '../../model/errors.ts';
import { readReport } from '../report.ts';
import { carriesReport, type FeedEntry, ownReport, parseFeed } from './index.ts';

const read = (text: string, more: object = {}) =>
  parseFeed(Buffer.from(text), { input: 'feed', base: 'https://example.org/news/feed', ...more });

const RSS = `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
<title>World &amp; Asia</title><item><title>Norway, Chile &lt;b&gt;agree&lt;/b&gt;</title><link>/world/1?a=1&amp;b=2</link>
<guid isPermaLink="false">g1</guid><pubDate>Wed, 08 Mar 2017 19:15:00 +0900</pubDate><description>Short.</description>
<content:encoded><![CDATA[<p>Long &amp; whole.</p>]]></content:encoded></item></channel></rss>`;

const ATOM = `<feed xmlns="http://www.w3.org/2005/Atom"><title>World &amp; Asia</title><entry><id>g1</id>
<title type="html">Norway, Chile &lt;b&gt;agree&lt;/b&gt;</title><link rel="self" href="https://example.org/self"/>
<link href="/world/1?a=1&amp;b=2"/><published>2017-03-08T19:15:00+09:00</published><updated>2018-01-01T00:00:00Z</updated>
<summary type="html">Short.</summary><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Long &amp; whole.</p></div></content>
</entry></feed>`;

const RDF = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel rdf:about="x">
<title>World &amp; Asia</title></channel><item rdf:about="g1"><title>Norway, Chile agree</title><link>/world/1?a=1&amp;b=2</link>
<dc:date>2017-03-08T19:15:00+09:00</dc:date><description>Short.</description>
<content:encoded><![CDATA[<p>Long &amp; whole.</p>]]></content:encoded></item></rdf:RDF>`;

const JSON_FEED = JSON.stringify({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'World & Asia',
  items: [
    {
      id: 'g1',
      url: '/world/1?a=1&b=2',
      title: 'Norway, Chile agree',
      date_published: '2017-03-08T19:15:00+09:00',
      content_html: '<p>Long &amp; whole.</p>',
      summary: 'Short.',
    },
  ],
});

describe('a feed', () => {
  test.each([
    ['RSS', RSS],
    ['Atom', ATOM],
    ['RDF', RDF],
    ['JSON', JSON_FEED],
  ])('of %s gives the same as any other', (_, text) => {
    const { title, entries } = read(text);
    expect(title).toBe('World & Asia');
    expect(entries).toMatchObject([
      {
        id: 'g1',
        url: 'https://example.org/world/1?a=1&b=2',
        published: '2017-03-08T19:15+09:00',
        summary: { text: 'Short.' },
        content: { form: 'html', text: expect.stringContaining('<p>Long &amp; whole.</p>') },
      },
    ]);
    expect(entries[0]?.title).toMatch(/^Norway, Chile agree$/);
  });

  test('is decoded as its declaration or its header says', () => {
    const latin =
      '<?xml version="1.0" encoding="ISO-8859-1"?><rss version="2.0"><channel><title>caf\xe9</title></channel></rss>';
    const bytes = Buffer.from(latin, 'latin1');
    expect(parseFeed(bytes, { input: 'feed' }).title).toBe('café');
    const plain = Buffer.from(latin.replace(/ encoding="[^"]*"/, ''), 'latin1');
    expect(parseFeed(plain, { input: 'feed', charset: 'windows-1252' }).title).toBe('café');
  });

  test('with a date that is none, or an address that is none, has none', () => {
    const rss = RSS.replace('Wed, 08 Mar 2017 19:15:00 +0900', '31/02/17 soon').replace(
      '/world/1?a=1&amp;b=2',
      'http://[',
    );
    expect(read(rss).entries).toMatchObject([{ published: null, url: null }]);
  });

  test.each([
    ['an empty document', '', /is empty/],
    ['a web page', '<!DOCTYPE html><html><body>hello</body></html>', /is a web page and no feed; give/],
    [
      'a web page that has a feed',
      '<html><head><link rel="alternate" type="application/rss+xml" href="/rss"></head></html>',
      /its feed is at https:\/\/example\.org\/rss/,
    ],
    ['a feed that is cut off', RSS.slice(0, -60), /is no feed, or a broken one/],
    ['something else', '{"a": 1}', /is no feed/],
    ['a picture', '\x89PNG\r\n\x1a\n\0\0', /is no feed/],
    ['elements without an end', `<rss version="2.0"><channel>${'<a>'.repeat(100_000)}`, /is no feed/],
  ])('%s is refused', (_, text, message) => {
    expect(() => read(text)).toThrow(InputError);
    expect(() => read(text)).toThrow(message);
  });

  test('that defines words by words stays as long as it is', () => {
    const lol = `<!DOCTYPE x [<!ENTITY a "${'ha'.repeat(50)}"><!ENTITY b "${'&a;'.repeat(50)}"><!ENTITY c "${'&b;'.repeat(50)}">]>`;
    const { entries } = read(
      `${lol}<rss version="2.0"><channel><item><title>${'&c;'.repeat(50)}</title></item></channel></rss>`,
    );
    expect(entries[0]?.title?.length ?? 0).toBeLessThan(1000);
  });

  test('cut and mixed up in any way is read or refused', () => {
    const part = fc
      .tuple(fc.constantFrom(RSS, ATOM, RDF, JSON_FEED), fc.nat(1000), fc.nat(1000))
      .map(([text, a, b]) => text.slice(a, a + b));
    fc.assert(
      fc.property(fc.array(fc.oneof(part, fc.string({ unit: 'binary' })), { maxLength: 5 }), (parts) => {
        try {
          read(parts.join(''));
        } catch (error) {
          expect(error).toBeInstanceOf(InputError);
        }
      }),
      { numRuns: 300 },
    );
  });
});

const SENTENCE =
  'Norway and Chile agreed to extend their fishing accord on Wednesday, the Norwegian foreign ministry said. ';
const LONG = `<p>${SENTENCE.repeat(8)}</p><p>${SENTENCE.repeat(8)}</p>`;

const entry = (more: Partial<FeedEntry>): FeedEntry => ({
  id: 'g1',
  url: 'https://example.org/1',
  title: 'Norway & Chile agree',
  published: '2017-03-08T19:15+09:00',
  summary: null,
  content: null,
  ...more,
});

describe("an entry's own text", () => {
  test.each<[string, string, boolean]>([
    ['a whole report', LONG, true],
    ['a teaser', `<p>${SENTENCE}</p>`, false],
    ['a report cut short', `${LONG}<p>The two sides will […]</p>`, false],
    [
      'one with a link to the rest',
      `${LONG}<p>The two <a href="x">Continue reading this story</a></p>`,
      false,
    ],
  ])('%s', (_, text, whole) => expect(carriesReport(entry({ content: { form: 'html', text } }))).toBe(whole));

  test('that is only a summary is no report', () =>
    expect(carriesReport(entry({ summary: { form: 'html', text: LONG } }))).toBe(false));

  test.each(['html', 'text'] as const)(
    'as %s is read as a report of the time that the feed tells',
    async (form) => {
      const text = form === 'html' ? LONG : SENTENCE.repeat(3);
      const raw = ownReport(entry({ content: { form, text } }), 'feed#1', { publisher: 'Sample Press' });
      const article = await readReport(raw ?? { name: '', form: 'text', body: new Uint8Array() }, {
        today: '2020-01-01',
      });
      expect(article).toMatchObject({
        title: 'Norway & Chile agree',
        published: '2017-03-08T19:15+09:00',
        publisher: 'Sample Press',
        url: 'https://example.org/1',
      });
      expect(article.text).toContain('agreed to extend their fishing accord');
      expect(article.text).not.toContain('<p>');
    },
  );

  test('is null where there is none', () => expect(ownReport(entry({}), 'feed#1')).toBeNull());
});
