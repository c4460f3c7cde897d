import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readReport } from '../../read/report.ts';
import { itemsIn, knownOf, textOf, told, utf8 } from '../testing.ts';

const SENTENCE =
  'Norway and Chile agreed on Wednesday to extend their fishing accord, the ministry in Oslo said. ';
const page = (day = '2017-03-08'): string =>
  `<!doctype html><html><head><title>Accord</title><meta property="article:published_time" content="${day}T10:00:00Z"></head>` +
  `<body><article><h1>Accord</h1><p>${SENTENCE.repeat(4)}</p></article></body></html>`;

interface Wanted {
  readonly type?: string;
  readonly url?: string;
  readonly status?: string;
  readonly mime?: string;
  readonly http?: string;
  readonly body?: string | Uint8Array;
  readonly length?: number;
  readonly more?: string;
}

/** One record as Common Crawl's crawler writes it. */
function record({
  type = 'response',
  url = 'https://example.org/1',
  status = '200 OK',
  mime = 'text/html; charset=UTF-8',
  http = '',
  body = page(),
  length,
  more = '',
}: Wanted): Buffer {
  const head =
    type === 'response' || type === 'revisit'
      ? `HTTP/1.1 ${status}\r\nContent-Type: ${mime}\r\n${http}\r\n`
      : '';
  const block = Buffer.concat([utf8(head), Buffer.from(body)]);
  const headers =
    `WARC/1.0\r\nWARC-Type: ${type}\r\nWARC-Date: 2020-05-01T12:34:56Z\r\nWARC-Record-ID: <urn:uuid:0>\r\n` +
    `Content-Length: ${length ?? block.length}\r\nContent-Type: ${type === 'response' ? 'application/http; msgtype=response' : mime}\r\n` +
    `WARC-Target-URI: ${url}\r\n${more}\r\n`;
  return Buffer.concat([utf8(headers), block, utf8('\r\n\r\n')]);
}
const INFO = record({ type: 'warcinfo', mime: 'application/warc-fields', body: 'software: x\r\n' });
const REQUEST = record({
  type: 'request',
  mime: 'application/http; msgtype=request',
  body: 'GET / HTTP/1.1\r\n\r\n',
});
const two = record({ url: 'https://example.org/2' });

const reports = (items: Awaited<ReturnType<typeof itemsIn>>): string[] =>
  items.map((item) => ('refused' in item ? `${item.refused.input}: ${item.refused.problem}` : item.name));

describe('a web archive', () => {
  test('gives its pages with address, encoding and the time of fetching, plain and packed record by record', async () => {
    const records = [INFO, REQUEST, record({}), two];
    for (const [name, bytes] of [
      ['cc.warc', Buffer.concat(records)],
      ['cc.warc.gz', Buffer.concat(records.map((one) => gzipSync(one)))],
    ] as const) {
      const items = await itemsIn(name, bytes);
      expect(reports(items)).toEqual([`${name}#3 https://example.org/1`, `${name}#4 https://example.org/2`]);
      expect(items[0]).toMatchObject({ form: 'html', charset: 'UTF-8' });
      expect(knownOf(items[0])).toEqual({ url: 'https://example.org/1', retrieved: '2020-05-01T12:34:56Z' });
    }
  });

  test('has its pages dated by themselves and never by their fetching', async () => {
    const [dated, undated] = await itemsIn(
      'cc.warc',
      Buffer.concat([record({}), record({ body: page('x') })]),
    );
    expect(dated && 'body' in dated && (await readReport(dated, {}))).toMatchObject({
      published: '2017-03-08T10:00Z',
      retrieved: '2020-05-01T12:34:56Z',
      url: 'https://example.org/1',
      title: 'Accord',
    });
    await expect(undated && 'body' in undated && readReport(undated, {})).rejects.toThrow(
      /has no date of publication/,
    );
  });

  test('has what is no page counted by its reason', async () => {
    const counts = new Map<string, number>();
    const skip = (reason: string): unknown => counts.set(reason, (counts.get(reason) ?? 0) + 1);
    const png = record({ mime: 'image/png', body: '\x89PNG' });
    const bytes = Buffer.concat([
      png,
      png,
      record({ status: '404 Not Found' }),
      record({ type: 'revisit', body: '' }),
      two,
    ]);
    expect(reports(await itemsIn('cc.warc', bytes, { skip }))).toEqual(['cc.warc#5 https://example.org/2']);
    expect(Object.fromEntries(counts)).toEqual({
      'files that are no page (image/png)': 2,
      'answers with status 404': 1,
      'visits of a page that had not changed': 1,
    });
  });

  test.each([
    ['too short', -100],
    ['much too short', -700],
    ['too long by some', 50],
    ['too long by the next record', two.length],
    ['longer than the archive', 10_000_000],
    ['longer than any report', 3_000_000_000],
  ])('with a length that is %s refuses that record and reads the next', async (_, by) => {
    const honest = record({});
    const length = Number(/Content-Length: (\d+)/.exec(honest.toString())?.[1]) + by;
    const items = reports(await itemsIn('cc.warc', Buffer.concat([record({ length }), two, two])));
    expect(items[0]).toMatch(/^cc\.warc#1 .*(wrong length|no length|cut off in the middle|more than 20 MB)/);
    expect(items.slice(1)).toEqual(['cc.warc#2 https://example.org/2', 'cc.warc#3 https://example.org/2']);
  });

  test('unpacks pages that came in chunks or packed', async () => {
    const packed = gzipSync(page());
    const chunked = Buffer.concat([utf8(`${packed.length.toString(16)}\r\n`), packed, utf8('\r\n0\r\n\r\n')]);
    const bytes = Buffer.concat([
      record({ http: 'Transfer-Encoding: chunked\r\nContent-Encoding: gzip\r\n', body: chunked }),
      record({ http: 'Content-Encoding: gzip\r\nTransfer-Encoding: chunked\r\n' }),
      record({ http: 'Content-Encoding: gzip\r\n', body: packed.subarray(0, 100) }),
    ]);
    const items = await itemsIn('cc.warc', bytes);
    expect(items.slice(0, 2).map((item) => 'body' in item && textOf(item))).toEqual([page(), page()]);
    expect(told(items)[2]).toContain('cannot be unpacked');
  });

  test('of texts of pages (WET) gives them as text', async () => {
    const wet = record({ type: 'conversion', mime: 'text/plain', body: SENTENCE });
    expect(await itemsIn('cc.warc.wet.gz', gzipSync(wet))).toMatchObject([
      { form: 'text', name: 'cc.warc.wet.gz#1 https://example.org/1' },
    ]);
  });

  test.each([
    [
      'cut off in a record',
      Buffer.concat([two, two.subarray(0, 500)]),
      'cc.warc#2 https://example.org/2: is cut off in the middle',
    ],
    [
      'with a record that the crawler cut',
      Buffer.concat([two, record({ more: 'WARC-Truncated: length\r\n' })]),
      'cc.warc#2 https://example.org/1: was cut off when it was archived (length)',
    ],
    [
      'with no length',
      Buffer.concat([two, utf8('WARC/1.0\r\nWARC-Type: response\r\n\r\n')]),
      "cc.warc#2: has no length that is one ('')",
    ],
  ])('%s says so and keeps the rest', async (_, bytes, problem) => {
    expect(reports(await itemsIn('cc.warc', bytes))).toEqual(['cc.warc#1 https://example.org/2', problem]);
  });

  test('that is packed and cut off keeps what came before', async () => {
    const bytes = Buffer.concat([gzipSync(two), gzipSync(two)]);
    expect(reports(await itemsIn('cc.warc.gz', bytes.subarray(0, -50)))).toEqual([
      'cc.warc.gz#1 https://example.org/2',
      'cc.warc.gz: is cut off in the middle',
    ]);
  });

  test('that is none is refused', async () => {
    expect(reports(await itemsIn('cc.warc', utf8('hello\n')))).toEqual([
      'cc.warc: holds no record of a web archive',
    ]);
  });

  test('damaged in any way gives pages or refusals', async () => {
    const whole = Buffer.concat([INFO, record({}), two]);
    const cut = fc
      .tuple(fc.nat(whole.length), fc.nat(400))
      .map(([at, size]) => whole.subarray(at, at + size));
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.oneof(cut, fc.uint8Array({ maxLength: 50 })), { maxLength: 6 }),
        async (parts) => {
          for (const item of await itemsIn('cc.warc', Buffer.concat(parts)))
            expect('refused' in item || item.form).toBeTruthy();
        },
      ),
      { numRuns: 300 },
    );
  });
});
