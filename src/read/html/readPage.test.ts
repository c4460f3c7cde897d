import { describe, expect, test } from 'vitest';
import { InputError } from '../../model/errors.ts';
import { readPage } from './readPage.ts';

const BODY = `
<p>OSLO (Example Wire) -- Norway and Chile agreed to extend their fishing accord on Wednesday, the Norwegian foreign
ministry said in a statement that it gave to reporters in the capital.</p>
<p>"The two sides will meet again in Santiago in May," the ministry said, and added that the accord had served both
countries well over the past ten years.</p>
<p>Chile's fisheries ministry confirmed the talks on Thursday and said that quotas were to be settled later.</p>`;

const LINKED = `<script type="application/ld+json">{"@graph": [{"@type": "WebSite"}, {"@type": "NewsArticle",
"headline": "Norway, Chile extend accord", "datePublished": "2017-03-08T10:15:30+0100",
"author": [{"name": "Ana Lima"}], "publisher": {"name": "Sample Press"}}]}</script>`;

const page = (head: string, body = BODY): string =>
  `<!doctype html><html lang="en"><head><title>Norway, Chile extend accord - Sample Press</title>${head}</head><body>
  <nav><a href="/">Home</a><a href="/world">World</a></nav><article><h1>Norway, Chile extend accord</h1>${body}</article>
  <footer>Copyright</footer><script>alert('Norway attacked Chile.')</script></body></html>`;

describe('a web page', () => {
  test('gives its text without menus, scripts and markup, and what it tells for machines', () => {
    const article = readPage(page(LINKED), { input: 'page' });
    expect(article).toMatchObject({
      title: 'Norway, Chile extend accord',
      published: '2017-03-08T10:15+01:00',
      publisher: 'Sample Press',
      language: 'en',
    });
    expect(article.text).toMatch(
      /^Norway, Chile extend accord\n\nOSLO \(Example Wire\) -- Norway and Chile agreed/,
    );
    expect(article.text).not.toMatch(/[<>]|alert|Home|Copyright/);
    expect(article.dateline?.place).toBe('Oslo');
  });

  test.each([
    [
      'Open Graph',
      '<meta property="article:published_time" content="2017-03-08T10:15:00Z"><meta property="og:site_name" content="Sample Press">',
      '2017-03-08T10:15Z',
      'Sample Press',
    ],
    ['a meta tag', '<meta name="date" content="2017-03-08">', '2017-03-08', undefined],
    [
      'broken linked data',
      '<script type="application/ld+json">{"@type": "NewsArt</script><meta name="date" content="2017-03-08">',
      '2017-03-08',
      undefined,
    ],
  ])('tells its date by %s', (_, head, published, publisher) => {
    const article = readPage(page(head), { input: 'page' });
    expect([article.published, article.publisher]).toEqual([published, publisher]);
  });

  test('tells its date by a time', () => {
    const body = `<time datetime="2017-03-08T08:00:00Z">Wednesday</time>${BODY}`;
    expect(readPage(page('', body), { input: 'page' }).published).toBe('2017-03-08T08:00Z');
  });

  test('is of the day that is given, whatever it says', () => {
    expect(readPage(page(LINKED), { input: 'page', published: '2017-03-09' }).published).toBe('2017-03-09');
  });

  test.each([
    ['no date', page('')],
    ['an impossible date', page('<meta name="date" content="2017-02-31">')],
    ['no text', '<!doctype html><html><head></head><body></body></html>'],
    ['nothing', ''],
    ['markup without an end', `${'<div>'.repeat(20_000)}<p>x`],
    ['odd bytes', '\u0000\uffff<\u0000p>\ud800'],
  ])('with %s is refused', (_, html) => {
    expect(() => readPage(html, { input: 'page' })).toThrow(InputError);
  });

  test('full of script tags gives text only', () => {
    const body = `${BODY}<script>x</script><img src=x onerror=alert(1)><p onclick="alert(2)">Norway &lt;script&gt; met Chile.</p>`;
    const { text } = readPage(page(LINKED, body), { input: 'page' });
    expect(text).toContain('Norway <script> met Chile.');
    expect(text).not.toContain('alert');
  });
});
