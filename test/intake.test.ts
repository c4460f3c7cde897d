import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { afterAll, expect, test } from 'vitest';
import { zipOf } from '../src/intake/testing.ts';
import { called, entente, Folder } from './entente.ts';

const folder = new Folder();
afterAll(() => folder.remove());

const text = (a: string, b: string): string =>
  `${a} and ${b} agreed on Wednesday to extend their fishing accord, the foreign ministry of ${a} said in a statement.`;
const page = (body: string): string =>
  `<html><head><meta property="article:published_time" content="2017-03-08T10:00:00Z"></head><body><article><p>${body}</p><p>${body}</p></article></body></html>`;
const record = (url: string, body: string): Buffer => {
  const block = `HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n${body}`;
  return gzipSync(
    `WARC/1.0\r\nWARC-Type: response\r\nWARC-Date: 2020-05-01T12:34:56Z\r\nWARC-Target-URI: ${url}\r\n` +
      `Content-Type: application/http; msgtype=response\r\nContent-Length: ${Buffer.byteLength(block)}\r\n\r\n${block}\r\n\r\n`,
  );
};

/** The codes of the parties of each claim that was printed, in their order. */
const parties = (out: string): string[] => [
  ...new Set(
    out
      .split('\n')
      .filter(Boolean)
      .map((line) =>
        JSON.parse(line)
          .by.map((actor: { code: string }) => actor.code)
          .sort()
          .join(' '),
      ),
  ),
];

test('a folder of everything is read in its order, and what is refused is counted by reason', async () => {
  const corpus = folder.at('corpus');
  mkdirSync(corpus);
  const row = (body: string, date: string | null): string => `${JSON.stringify({ body, date })}\n`;
  folder.write(
    'corpus/1.jsonl',
    `${row(text('Norway', 'Chile'), '2017-03-08')}${row(text('Norway', 'Peru'), null)}{"body"\n`,
  );
  folder.write(
    'corpus/2.csv',
    `published,text,id\n2017-03-08,"${text('Ghana', 'Togo')}",7\n2017-03-08,"${'Les ministres se sont rencontrés à Oslo mercredi pour parler de la pêche. '.repeat(2)}",8\n`,
  );
  folder.write('corpus/3.html', page(text('Peru', 'Chile')));
  folder.write(
    'corpus/4.warc.gz',
    Buffer.concat([
      record('https://example.org/1', page(text('Kenya', 'Japan'))),
      record('https://example.org/2', page(text('Kenya', 'Spain'))).subarray(0, 100),
    ]),
  );
  folder.write('corpus/5.zip', zipOf({ 'a/b.html': page(text('Malta', 'Spain')), 'c.png': 'x' }));
  folder.write('corpus/6.txt.gz', gzipSync(`Published: March 8, 2017\n\n${text('Egypt', 'Qatar')}\n`));
  const call = await called(['code', corpus]);
  expect(call.code).toBe(1);
  expect(parties(call.out)).toEqual(['CHL NOR', 'GHA TGO', 'CHL PER', 'JPN KEN', 'ESP MLT', 'EGY QAT']);
  expect(call.err).toContain(`${corpus}/1.jsonl:2: has no date of publication`);
  expect(call.err).toContain(`${corpus}/2.csv:3 8: is in French`);
  expect(call.err).toContain(
    '4 refused, as said above: 1 cut off, 1 not in English, 1 rows that cannot be read, 1 without a date; the others are done',
  );
});

test('columns are named in the call; one that is missing is told with those that there are', async () => {
  const table = folder.write('t.tsv', `when\tmain\n8 March 2017\t${text('Norway', 'Chile')}\n`);
  const named = await called(['code', table, '--text', 'main', '--published', 'when']);
  expect([named.code, parties(named.out)]).toEqual([0, ['CHL NOR']]);
  const wrong = await called(['code', table, '--text', 'main', '--published', 'day']);
  expect(wrong.code).toBe(2);
  expect(wrong.err).not.toContain('the others are done');
  const other = folder.write('u.tsv', `day\tmain\n8 March 2017\t${text('Norway', 'Chile')}\n`);
  const beside = await called(['code', table, other, '--text', 'main', '--published', 'day']);
  expect([beside.code, parties(beside.out)]).toEqual([1, ['CHL NOR']]);
  expect(beside.err).toContain('1 refused, as said above: 1 without the column; the others are done');
  expect(wrong.err).toContain(
    "has no column 'day' (its columns are: when, main); name one of these with --published",
  );
  const none = await called([
    'code',
    folder.write('r.txt', text('Norway', 'Chile')),
    '--published',
    'yesterday',
  ]);
  expect([none.code, none.out]).toEqual([2, '']);
  expect(none.err).toContain("has no column 'yesterday', since it is no table");
});

test('packed rows come through a pipe', () => {
  const rows = gzipSync(
    `${JSON.stringify({ event_text: text('Norway', 'Chile'), pub_date: '2017-03-08', story_id: 's' })}\n`,
  );
  const call = entente(['code', '-'], rows);
  expect([call.code, parties(call.out), call.err]).toEqual([0, ['CHL NOR'], '']);
});

test('memory does not grow with the corpus: 360 MB of rows pass through 96 MB', () => {
  const bench = fileURLToPath(new URL('../bench/intake.ts', import.meta.url));
  const out = execFileSync(
    process.execPath,
    ['--import', 'tsx', '--max-old-space-size=96', bench, '--rows', '200000'],
    { encoding: 'utf8' },
  );
  const { rows, bytes, mostMb } = JSON.parse(out);
  expect(rows).toBe(200_000);
  expect(bytes).toBeGreaterThan(300 << 20);
  expect(mostMb).toBeLessThan(300);
});

test("the guide's lines run, and the ids of the corpus come through", async () => {
  const root = fileURLToPath(new URL('..', import.meta.url));
  const guide = readFileSync(`${root}docs/guide/own-corpus.md`, 'utf8');
  const lines = [...guide.matchAll(/^ {4}node bin\/entente\.mjs (.*)$/gm)].map(([, line = '']) =>
    line.split(' '),
  );
  expect(lines).toHaveLength(2);
  for (const line of lines) {
    const args = line.map((arg) =>
      arg.startsWith('examples/') ? root + arg : arg.startsWith('claims.') ? folder.at(arg) : arg,
    );
    const call = await called(args);
    expect(call.code).toBe(1);
    expect(call.err).toContain('corpus.csv:5 N-3: has no date of publication');
  }
  const [head = '', ...rows] = readFileSync(folder.at('claims.csv'), 'utf8').trim().split('\n');
  const ref = head.split(',').indexOf('ref');
  expect(ref).toBeGreaterThan(0);
  expect(rows.join()).toContain(',N-1,');
});
