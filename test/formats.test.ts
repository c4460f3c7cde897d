import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { FLAT_COLUMNS, ICEWS_COLUMNS, POLECAT_COLUMNS } from '../src/export/index.ts';
import { called, Folder } from './entente.ts';

const FORMATS = ['jsonl', 'csv', 'parquet', 'polecat', 'icews'];
const folder = new Folder();
const report = folder.write(
  'report.txt',
  `Chad, Niger sign pact

NIAMEY, March 8 (Example Wire) -- Chad and Niger signed a "water, wells; and\tpipes" pact in Niamey on Tuesday.

Published: March 8, 2017 10:15 GMT

"=cmd|' /C calc'!A0, we regret, that Niger closed the border," the foreign ministry of Chad said, on Monday.
`,
);
const quiet = folder.write('quiet.txt', 'It rained all day, and nobody went out to look at the sea.\n');
let db: DuckDBConnection;
beforeAll(async () => {
  db = await (await DuckDBInstance.create(':memory:')).connect();
});
afterAll(() => {
  db.closeSync();
  folder.remove();
});

/** The file of a format, written once. */
const written = async (format: string, from = report): Promise<string> => {
  const file = folder.at(`out-${format}-${from === report}`);
  if (existsSync(file)) return file;
  expect(
    (await called(['code', from, '--published', '2017-03-08', '--format', format, '--out', file])).code,
  ).toBe(0);
  return file;
};
const table = async (from: string): Promise<{ names: string[]; rows: Record<string, unknown>[] }> => {
  const read = await db.runAndReadAll(`select * from ${from}`);
  return { names: read.columnNames(), rows: read.getRowObjectsJS() };
};
const claims = async (): Promise<Record<string, never>[]> =>
  readFileSync(await written('jsonl'), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

describe('files of claims are read back by other programs', () => {
  test.each([
    ['polecat', POLECAT_COLUMNS],
    ['icews', ICEWS_COLUMNS],
  ])('%s: names and rows, with tabs of the world taken out', async (format, columns) => {
    const read = await table(
      `read_csv('${await written(format)}', delim='\t', quote='', header=true, all_varchar=true)`,
    );
    expect(read.names).toEqual([...columns]);
    expect(read.rows.length).toBeGreaterThan(0);
    const ids = (await claims()).map(({ id }) => id);
    for (const row of read.rows) expect(ids).toContain(String(row['Event ID']).split('-')[0]);
  });

  test.each(['csv', 'parquet'])(
    '%s: every field of every claim, whatever characters it holds',
    async (format) => {
      const file = await written(format);
      const read = await table(
        format === 'csv' ? `read_csv('${file}', all_varchar=true)` : `read_parquet('${file}')`,
      );
      expect(read.names).toEqual(FLAT_COLUMNS.map(({ name }) => name));
      const wanted = await claims();
      expect(read.rows.map(({ id }) => id)).toEqual(wanted.map(({ id }) => id));
      for (const [i, row] of read.rows.entries()) {
        const claim = wanted[i] as unknown as {
          evidence: { quote: string; start: number };
          said: unknown;
          by: { code: string }[];
        };
        expect(row.quote).toBe(claim.evidence.quote);
        expect(Number(row.start)).toBe(claim.evidence.start);
        expect(JSON.parse(String(row.said))).toEqual(claim.said);
        expect(row.by_codes).toBe(
          claim.by.map(({ code }) => code).join(' ') || (format === 'csv' ? null : ''),
        );
      }
    },
  );

  test.each(FORMATS)('%s: a report without a claim gives a file without a row', async (format) => {
    const file = await written(format, quiet);
    if (format === 'parquet') expect((await table(`read_parquet('${file}')`)).rows).toEqual([]);
    else
      expect(readFileSync(file, 'utf8').split(/\r?\n/).filter(Boolean)).toHaveLength(
        format === 'jsonl' ? 0 : 1,
      );
  });
});

test.each(FORMATS)(
  '%s: --out that names a folder is a wrong call and leaves nothing behind',
  async (format) => {
    const place = folder.at(`folder-${format}`);
    mkdirSync(place);
    const before = readdirSync(folder.path);
    const { code, err } = await called(['code', report, '--format', format, '--out', place]);
    expect(code).toBe(2);
    expect(err).toMatch(/is a folder; give a file in it/);
    expect(readdirSync(folder.path)).toEqual(before);
  },
);

describe('a record a row', () => {
  const again = folder.write(
    'again.txt',
    'Sample Press\nBy A. Writer\n\nPublished: March 9, 2017\n\nChad and Niger signed a pact on water in Niamey on Tuesday.\n',
  );
  const made = async (format: string): Promise<string> => {
    const file = folder.at(`records-${format}`);
    if (existsSync(file)) return file;
    const call = ['code', report, again, '--published', '2017-03-09', '--unit', 'record'];
    expect(await called([...call, '--format', format, '--out', file])).toMatchObject({ code: 0 });
    return file;
  };

  test('two reports of one signing are one row in a table and in an event file, with both reports counted', async () => {
    const records = await table(`read_parquet('${await made('parquet')}')`);
    const signed = records.rows.filter(({ kind }) => kind === 'agreement');
    expect(signed).toMatchObject([{ by_codes: 'NER TCD', reports: 2, independent: 2 }]);
    const events = await table(
      `read_csv('${await made('icews')}', delim='\t', quote='', header=true, all_varchar=true)`,
    );
    const pact = events.rows.filter((row) => String(row['Event ID']).startsWith(String(signed[0]?.id)));
    expect(pact.map((row) => row.Reports)).toEqual(['2', '2']);
  });

  test('a store exports the same rows', async () => {
    const store = folder.store();
    await called(['read', report, again, '--published', '2017-03-09', '--store', store]);
    for (const format of ['jsonl', 'csv', 'polecat'])
      expect((await called(['store', 'export', '--format', format, '--store', store])).out).toBe(
        readFileSync(await made(format), 'utf8'),
      );
  });

  test('needs a file to write, and says so', async () => {
    const call = await called(['code', report, '--unit', 'record']);
    expect(call).toMatchObject({ code: 2, out: '' });
    expect(call.err).toContain('--unit record needs --out FILE');
  });
});
