import { describe, expect, test } from 'vitest';
import { InputError } from '../model/errors.ts';
import { MAX_BYTES } from './decode.ts';
import { type RawReport, readReport } from './report.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const TEXT =
  'Norway and Chile agreed on Wednesday to extend their fishing accord, the ministry in Oslo said.';
const row = (known: RawReport['known'], body = TEXT): RawReport => ({
  name: 'corpus.jsonl:17',
  form: 'text',
  body: utf8(body),
  ...(known && { known }),
});

describe('a report that came in', () => {
  test('has what is known of it, and its text unchanged', async () => {
    const known = {
      published: 'Wed, 08 Mar 2017 10:15:00 GMT',
      publisher: ' Sample Press ',
      title: 'Accord extended',
      url: 'https://example.org/1',
      retrieved: '2020-01-01T00:00Z',
    };
    expect(await readReport(row(known), {})).toMatchObject({
      text: TEXT,
      published: '2017-03-08T10:15Z',
      publisher: 'Sample Press',
      title: 'Accord extended',
      url: 'https://example.org/1',
      retrieved: '2020-01-01T00:00Z',
    });
  });

  test('is of the day that the person gives, whatever is known', async () => {
    expect((await readReport(row({ published: '2017-03-08' }), { published: '2017-03-09' })).published).toBe(
      '2017-03-09',
    );
  });

  test('takes an empty cell for nothing known', async () => {
    const body = `Accord extended\n\nPublished: March 8, 2017\n\n${TEXT}`;
    expect(await readReport(row({ published: ' ', publisher: '' }, body), {})).toMatchObject({
      published: '2017-03-08',
    });
  });

  test.each([
    ['a date that is none', row({ published: 'soon' }), /is dated 'soon', which is no date; give it as/],
    ['the future', row({ published: '2999-01-01' }), /is in the future|in the future/],
    ['no date', row({}), /has no date of publication/],
    ['its day of fetching only', row({ retrieved: '2017-03-08' }), /has no date of publication/],
    [
      '2 million words',
      row({ published: '2017-03-08' }, `${TEXT} `.repeat(130_000)),
      /letters, and a report has at most/,
    ],
    [
      'a page of 30 MB',
      { ...row({}), form: 'html' as const, body: new Uint8Array(30 << 20).fill(60) },
      /has 30 MB/,
    ],
  ])('with %s is refused by name', async (_, raw, message) => {
    expect(MAX_BYTES).toBeLessThan(30 << 20);
    const read = readReport(raw, { today: '2026-01-01' });
    await expect(read).rejects.toThrow(InputError);
    await expect(read).rejects.toThrow(message);
    await expect(read).rejects.toThrow(/^corpus\.jsonl:17: /);
  });

  test('that is a page is decoded by its header, else by its own word', async () => {
    const html = (meta: string): string =>
      `<!doctype html><html><head>${meta}<meta name="date" content="2017-03-08"><title>Visit</title></head>` +
      `<body><article><p>The minister visited a caf\u00e9 in Oslo and agreed to extend the accord. ${TEXT} ${TEXT}</p></article></body></html>`;
    const latin = (text: string): Uint8Array => Uint8Array.from(text, (c) => c.charCodeAt(0));
    const page = (body: Uint8Array, charset?: string): RawReport => ({
      name: 'p',
      form: 'html',
      body,
      ...(charset !== undefined && { charset }),
    });
    for (const raw of [
      page(utf8(html(''))),
      page(latin(html('')), 'iso-8859-1'),
      page(latin(html('<meta charset="iso-8859-1">'))),
      page(latin(html(''))),
      page(latin(html('')), 'no-such-charset'),
    ])
      expect((await readReport(raw, {})).text).toContain('caf\u00e9');
  });
});
