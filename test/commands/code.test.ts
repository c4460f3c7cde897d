import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Call, called, entente, Folder, REPORT, start } from '../entente.ts';

const folder = new Folder();
const report = folder.write('report.txt', REPORT);
/** What `entente code` prints of the report. */
let coded: Call;
beforeAll(() => {
  coded = entente(['code', report]);
});
afterAll(() => folder.remove());

describe('entente code', () => {
  test('prints claims as JSON, one a line, each with the exact quote', () => {
    const { code, out, err } = coded;
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const claims = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(claims.length).toBeGreaterThan(0);
    for (const { evidence } of claims)
      expect(REPORT.slice(evidence.start, evidence.end)).toBe(evidence.quote);
    expect(claims).toContainEqual(
      expect.objectContaining({
        kind: 'agreement',
        by: [expect.objectContaining({ code: 'NOR' }), expect.objectContaining({ code: 'CHL' })],
      }),
    );
  });

  test('takes standard input without being told, and gives the same bytes', () => {
    expect(entente(['code'], REPORT).out).toBe(coded.out);
  });

  test('--out writes the file whole, or not at all', async () => {
    const file = folder.at('claims.jsonl');
    expect(await called(['code', report, '--out', file])).toEqual({ code: 0, out: '', err: '' });
    expect(readFileSync(file, 'utf8')).toBe(coded.out);
    const nowhere = await called(['code', report, '--out', folder.at('no/claims.jsonl')]);
    expect(nowhere.code).toBe(2);
    expect(nowhere.err).toContain('its folder does not exist');
  });

  test('a reader that has had enough ends it without a complaint', async () => {
    const child = start(['code', report]);
    let err = '';
    child.stderr?.on('data', (data: Buffer) => {
      err += data.toString();
    });
    child.stdout?.destroy();
    await once(child, 'exit');
    expect(err).toBe('');
    expect(child.exitCode).toBe(0);
  });
});

describe('entente code --format', () => {
  test.each([
    ['csv', /^id,key,kind,/],
    ['polecat', /^Event ID\tEvent Date\tEvent Type\t/],
    ['icews', /^Event ID\tEvent Date\tSource Name\t/],
  ])('%s has a head and a row for each event', async (format, head) => {
    const { code, out } = await called(['code', report, '--format', format]);
    expect(code).toBe(0);
    expect(out).toMatch(head);
    expect(out.trimEnd().split('\n').length).toBeGreaterThan(1);
  });

  test('parquet is read back with as many claims as there are, and asks for a file', async () => {
    const file = folder.at('claims.parquet');
    expect((await called(['code', report, '--format', 'parquet', '--out', file])).code).toBe(0);
    const { DuckDBInstance } = await import('@duckdb/node-api');
    const connection = await (await DuckDBInstance.create(':memory:')).connect();
    const result = await connection.runAndReadAll(`select id, event, cameo from '${file}'`);
    const ids = coded.out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line).id);
    expect(result.getRows().map(([id]) => id)).toEqual(ids);
    connection.closeSync();
    expect(await called(['code', report, '--format', 'parquet'])).toMatchObject({ code: 2, out: '' });
    const nowhere = await called([
      'code',
      report,
      '--format',
      'parquet',
      '--out',
      folder.at('no/such/x.parquet'),
    ]);
    expect(nowhere.code).toBe(2);
    expect(nowhere.err).toMatch(/x\.parquet: its folder does not exist/);
  });
});

describe('entente code --coverage', () => {
  test('counts what was coded and what was left, and leaves the claims as they are', async () => {
    const file = folder.at('coverage.json');
    const { code, out } = await called(['code', report, '--coverage', file]);
    expect(code).toBe(0);
    expect(out).toBe(coded.out);
    const found = JSON.parse(readFileSync(file, 'utf8'));
    expect(found.claims).toBe(out.trimEnd().split('\n').length);
    expect(found).toMatchObject({ articles: 1, byKind: { agreement: expect.any(Number) } });
    expect(found.coded).toBeLessThanOrEqual(found.sentences);
    expect(found.codedOfTwo).toBeLessThanOrEqual(found.withTwo);
  });

  test('names the verb of the thing said where a sentence only says it', async () => {
    const text = folder.write('said.txt', 'The minister of Peru said that Chile resembled Spain.\n');
    const file = folder.at('said.json');
    expect((await called(['code', text, '--published', '2018-03-06', '--coverage', file])).code).toBe(0);
    expect(JSON.parse(readFileSync(file, 'utf8')).predicates).toEqual([['resemble', 1]]);
  });

  test('a sentence of 5,000 words is read like another, and the next one too', async () => {
    const words = ['condemned', 'Niger', 'and', 'the', 'minister', 'of'];
    const long = Array.from({ length: 5000 }, (_, i) => words[i % words.length]).join(' ');
    const text = folder.write('long.txt', `Chad ${long}. Chad and Niger signed a pact on Monday.\n`);
    const { code, out } = await called(['code', text, '--published', '2018-03-06']);
    expect(code).toBe(0);
    expect(JSON.parse(out.trimEnd().split('\n').at(-1) ?? '')).toMatchObject({ kind: 'agreement' });
  });
});
