import fc from 'fast-check';
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
  test('gives its text without menus, scripts and markup, and what it tells for machines', async () => {
    const article = await readPage(page(LINKED), { input: 'page' });
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
  ])('tells its date by %s', async (_, head, published, publisher) => {
    const article = await readPage(page(head), { input: 'page' });
    expect([article.published, article.publisher]).toEqual([published, publisher]);
  });

  test('tells its date by a time', async () => {
    const body = `<time datetime="2017-03-08T08:00:00Z">Wednesday</time>${BODY}`;
    expect((await readPage(page('', body), { input: 'page' })).published).toBe('2017-03-08T08:00Z');
  });

  test.each([
    [
      'linked data in comments, with a comma too many and a line end in a text',
      '<script type="application/ld+json">/*<![CDATA[*/{"@type":"NewsArticle","headline":"A\nB","datePublished":"2017-03-08",}/*]]>*/</script>',
    ],
    [
      'linked data of which only a later part is the report',
      '<script type="application/ld+json">[{"@type":"Organization","name":"X"}]</script><script type="application/ld+json">{"@graph":[{"@type":"WebPage","mainEntity":{"@type":["ReportageNewsArticle"],"datePublished":"2017-03-08"}}]}</script>',
    ],
    [
      'a time since 1970',
      '<script type="application/ld+json">{"@type":"NewsArticle","datePublished":1488931200}</script>',
    ],
    [
      'linked data of the page alone',
      '<script type="application/ld+json">{"@type":"WebPage","datePublished":"2017-03-08"}</script>',
    ],
    ['Dublin Core, in capitals', '<meta name="DC.Date.Issued" content="2017-03-08">'],
    ['a tag of a newspaper system', '<meta name="parsely-pub-date" content="2017-03-08T00:00:00Z">'],
    ['schema.org in tags', '<meta itemprop="datePublished" content="2017-03-08">'],
    ['its own address', '<link rel="canonical" href="https://example.org/2017/03/08/accord">'],
    [
      'the day it was changed, where there is no other',
      '<meta property="article:modified_time" content="2017-03-08T10:00:00Z">',
    ],
  ])('tells its day by %s', async (_, head) => {
    expect((await readPage(page(head), { input: 'page' })).published.slice(0, 10)).toBe('2017-03-08');
  });

  test.each([
    ['a time in words', '<time>March 8, 2017</time>'],
    ['an element of schema.org', '<span itemprop="datePublished">8 March 2017, 10:15 GMT</span>'],
    [
      'what it shows as its date',
      '<div class="article__publish-date">Published: Wednesday 8 March 2017</div>',
    ],
    [
      'its own and not that of another report',
      '<aside><time datetime="2016-01-01">1 January</time></aside><p><time datetime="2017-03-08">Wednesday</time></p>',
    ],
  ])('tells its day by %s', async (_, shown) => {
    expect((await readPage(page('', `${shown}${BODY}`), { input: 'page' })).published.slice(0, 10)).toBe(
      '2017-03-08',
    );
  });

  test('tells who wrote it and who published it by reference, and takes no address for a name', async () => {
    const linked = {
      '@graph': [
        {
          '@type': 'NewsArticle',
          datePublished: '2017-03-08',
          headline: 'Norway &amp; Chile | Sample Press',
          author: [{ '@id': '#a' }, 'Ben Wu'],
          publisher: { '@id': '#p' },
        },
        { '@type': 'Person', '@id': '#a', name: 'Ana Lima' },
        { '@type': 'Organization', '@id': '#p', name: 'Sample Press' },
      ],
    };
    const head = `<script type="application/ld+json">${JSON.stringify(linked)}</script>`;
    expect(await readPage(page(head), { input: 'page' })).toMatchObject({
      title: 'Norway & Chile',
      byline: 'Ana Lima, Ben Wu',
      publisher: 'Sample Press',
    });
    const tags =
      '<meta name="date" content="2017-03-08"><meta property="article:author" content="https://example.org/ana">' +
      '<meta name="byl" content="By Ana Lima"><meta property="article:publisher" content="https://example.org/"><meta name="application-name" content="Sample Press">';
    expect(await readPage(page(tags), { input: 'page' })).toMatchObject({
      byline: 'Ana Lima',
      publisher: 'Sample Press',
    });
  });

  test('that draws itself by a script has the text that it gives for machines', async () => {
    const body = 'Norway and Chile agreed to extend their fishing accord.\n\nThe ministers met in Oslo.';
    const linked = JSON.stringify({
      '@type': 'NewsArticle',
      datePublished: '2017-03-08',
      headline: 'Accord',
      articleBody: body,
    });
    const html = `<html><head><script type="application/ld+json">${linked}</script></head><body><div id="app">Loading</div></body></html>`;
    expect((await readPage(html, { input: 'page' })).text).toBe(`Accord\n\n${body}\n\n`);
  });

  test('is read or refused, whatever it is made of', async () => {
    const part = fc.constantFrom(
      '<script type="application/ld+json">',
      '{"@type":"NewsArticle",',
      '"datePublished":',
      '"2017-03-08"',
      '[',
      ']',
      '{',
      '}',
      '</script>',
      '<meta content="',
      '" name="date">',
      '<time>',
      '<article>',
      '<p>',
      BODY,
      '&amp;',
      '<',
      '"',
      '\0',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(part, { maxLength: 30 }), async (parts) => {
        try {
          expect((await readPage(parts.join(''), { input: 'page' })).published).toMatch(/^\d{4}-\d{2}-\d{2}/);
        } catch (error) {
          expect(error).toBeInstanceOf(InputError);
        }
      }),
      { numRuns: 200 },
    );
  });

  test('is of the day that is given, whatever it says', async () => {
    expect((await readPage(page(LINKED), { input: 'page', published: '2017-03-09' })).published).toBe(
      '2017-03-09',
    );
  });

  test.each([
    ['no date', page('')],
    ['an impossible date', page('<meta name="date" content="2017-02-31">')],
    ['no text', '<!doctype html><html><head></head><body></body></html>'],
    ['nothing', ''],
    ['two million marks of markup', '<'.repeat(2_000_000)],
    ['100,000 elements', `<div><i>x</i></div>`.repeat(50_000)],
    ['scripts without an end', '<script>'.repeat(100_000)],
    ['markup without an end', `${'<div>'.repeat(20_000)}<p>x`],
    ['odd bytes', '\u0000\uffff<\u0000p>\ud800'],
  ])('with %s is refused', async (_, html) => {
    await expect(readPage(html, { input: 'page' })).rejects.toThrow(InputError);
  });

  test('with a large script is read, whatever the script is made of', async () => {
    const script = `<script>${'if (a<b) c = "<div>";'.repeat(50_000)}</script>`;
    expect((await readPage(page(LINKED, script + BODY), { input: 'page' })).text).toContain(
      'Norway and Chile agreed',
    );
  });

  test('full of script tags gives text only', async () => {
    const body = `${BODY}<script>x</script><img src=x onerror=alert(1)><p onclick="alert(2)">Norway &lt;script&gt; met Chile.</p>`;
    const { text } = await readPage(page(LINKED, body), { input: 'page' });
    expect(text).toContain('Norway <script> met Chile.');
    expect(text).not.toContain('alert');
  });
});
