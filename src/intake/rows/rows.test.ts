import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { readReport } from '../../read/report.ts';
import { intake } from '../index.ts';
import { all, itemsIn, knownOf, textOf, told, utf8 } from '../testing.ts';

const folder = mkdtempSync(join(tmpdir(), 'entente-rows-'));
afterAll(() => rmSync(folder, { recursive: true }));

const jsonl = (...rows: readonly unknown[]): Buffer =>
  utf8(rows.map((row) => `${typeof row === 'string' ? row : JSON.stringify(row)}\n`).join(''));

describe('JSON lines', () => {
  test('give a report a line, named by file, line and id, with what usual names tell', async () => {
    const rows = jsonl(
      {
        body: 'One.',
        date: '2017-03-08',
        headline: 'T',
        source: { name: 'Sample Press' },
        authors: ['A', 'B'],
      },
      '',
      {
        body: 'Two.',
        link: 'https://example.org/2',
        id: 'x2',
      },
    );
    const items = await itemsIn('c.jsonl', rows);
    expect(told(items)).toEqual(['c.jsonl:1 = One.', 'c.jsonl:3 x2 = Two.']);
    expect(knownOf(items[0])).toEqual({
      published: '2017-03-08',
      title: 'T',
      publisher: 'Sample Press',
      byline: 'A, B',
    });
    expect(knownOf(items[1])).toEqual({ url: 'https://example.org/2', ref: 'x2' });
  });

  test('without a column that looks like the date are refused with those that there are', async () => {
    const row = { body: 'The ministers of Norway and Chile met in Oslo.', when: '8 March 2017' };
    const [item] = await itemsIn('c.jsonl', jsonl(row));
    if (!item || 'refused' in item) throw new Error('no report');
    await expect(readReport(item, {})).rejects.toThrow(
      'c.jsonl:1: has no date of publication, and no column that looks like one (its columns are: body, when); ' +
        'name the one that tells it with --published, or give one day to all, as in --published 2017-10-31',
    );
    expect((await readReport(item, { published: '2017-03-08' })).published).toBe('2017-03-08');
  });

  test('with a date that could be two are refused with the reason', async () => {
    const [item] = await itemsIn('c.jsonl', jsonl({ body: 'They met in Oslo today.', date: '06/07/2020' }));
    if (!item || 'refused' in item) throw new Error('no report');
    await expect(readReport(item, {})).rejects.toThrow(
      /is dated '06\/07\/2020', of which day and month could change places; give it as 2017-10-31/,
    );
  });

  test("of NGEC's input need no names", async () => {
    const row = {
      id: '20190801-2309-4e0_CONSULT',
      event_type: 'CONSULT',
      event_mode: ['visit'],
      event_text: 'The ministers of Norway and Chile met.',
      pub_date: '2019-08-01',
      publisher: 'wire-en',
      headline: 'Talks',
      story_id: 's1',
    };
    const items = await itemsIn('plover.jsonl', jsonl(row));
    expect(told(items)).toEqual([
      'plover.jsonl:1 20190801-2309-4e0_CONSULT = The ministers of Norway and Chile met.',
    ]);
    expect(knownOf(items[0])).toMatchObject({
      published: '2019-08-01',
      title: 'Talks',
      publisher: 'wire-en',
    });
  });

  test('are read by the columns that are named, also ones inside others', async () => {
    const rows = jsonl({ text: 'Not this.', article: { main: 'This.' }, day: 20170308, date: 'no' });
    const items = await itemsIn('c.jsonl', rows, { columns: { text: 'article.main', published: 'day' } });
    expect(told(items)).toEqual(['c.jsonl:1 = This.']);
    expect(knownOf(items[0])).toEqual({ published: '20170308' });
  });

  test('say which columns there are where the one that was named is missing, or none looks like the text', async () => {
    const rows = jsonl({ a: 1, b: 2 });
    expect(told(await itemsIn('c.jsonl', rows, { columns: { text: 'body' } }))).toEqual([
      "c.jsonl: has no column 'body' (its columns are: a, b); name one of these with --text",
    ]);
    expect(told(await itemsIn('c.jsonl', rows))).toEqual([
      'c.jsonl: has no column that looks like the text (its columns are: a, b); name the one with --text',
    ]);
  });

  test('find a column that only a later line has', async () => {
    const rows = jsonl({ text: 'One.' }, { text: 'Two.', when: '2017-03-08' });
    const items = await itemsIn('c.jsonl', rows, { columns: { published: 'when' } });
    expect(knownOf(items[1])).toEqual({ published: '2017-03-08' });
  });

  test('with a broken line are read on behind it', async () => {
    const rows = Buffer.concat([
      jsonl({ text: 'One.' }, '{"text": "Tw', '[1]'),
      Buffer.of(0xff, 10),
      jsonl({ text: 'Three.' }),
    ]);
    expect(told(await itemsIn('c.jsonl', rows))).toEqual([
      'c.jsonl:1 = One.',
      expect.stringMatching(/^c\.jsonl:2: is no JSON \(.*\); mend this row or leave it out$/),
      'c.jsonl:3: is no JSON object; mend this row or leave it out',
      'c.jsonl:4: is too long, or not UTF-8; mend this row or leave it out',
      'c.jsonl:5 = Three.',
    ]);
  });

  test('that are one array, or nothing, are refused', async () => {
    expect(told(await itemsIn('c.jsonl', utf8('[\n{"text": "One."}\n]')))[0]).toMatch(
      /is one JSON array; write it as JSON lines/,
    );
    expect(told(await itemsIn('c.jsonl', utf8('\n\n')))).toEqual([
      'c.jsonl: holds no rows; give a table with a row a report',
    ]);
  });

  test('with a line of 25 MB are read on behind it', async () => {
    const rows = Buffer.concat([
      jsonl({ text: 'One.' }),
      Buffer.alloc(25 << 20, 97),
      jsonl('', { text: 'Three.' }),
    ]);
    expect(told(await itemsIn('c.jsonl', rows))).toEqual([
      'c.jsonl:1 = One.',
      expect.stringContaining('c.jsonl:2: is too long'),
      'c.jsonl:3 = Three.',
    ]);
  });

  test('with markup in a cell give a page', async () => {
    const page =
      '<article><h1>Talks</h1><p>Norway and Chile met in Oslo on Wednesday to extend their accord on fishing.</p></article>';
    const [item] = await itemsIn('c.jsonl', jsonl({ content: page, published: '2017-03-08' }));
    const raw = item !== undefined && 'body' in item ? item : null;
    expect(raw?.form).toBe('html');
    expect(raw && (await readReport(raw, {})).text).toMatch(/^(Talks\n\n)?Norway and Chile met/m);
  });
});

describe('a table', () => {
  const csv = `\ufeffid,Published At,"Body Text",note\r\n7,2017-03-08,"Norway, Chile said:\r\n""We agree.""",x\r\n8,,Two.\r\n`;

  test('gives a report a row, also with line ends between quotes, with its mark taken off', async () => {
    const items = await itemsIn('t.csv', utf8(csv));
    expect(told(items)).toEqual(['t.csv:2 7 = Norway, Chile said:\r\n"We agree."', 't.csv:4 8 = Two.']);
    expect(knownOf(items[0])).toMatchObject({ published: '2017-03-08' });
  });

  test('by tabs is the same', async () => {
    const tsv = 'title\ttext\nA, B\tOne "two" three.\n';
    expect(told(await itemsIn('t.tsv', utf8(tsv)))).toEqual(['t.tsv:2 = One "two" three.']);
  });

  test('in UTF-16 or Windows-1252 is read as such', async () => {
    const wide = Buffer.from('\ufefftext,title\nCafé.,é\n', 'utf16le');
    const narrow = Buffer.from('text,title\nCaf\xe9 \x93x\x94.,y\n', 'latin1');
    expect(told(await itemsIn('t.csv', wide))).toEqual(['t.csv:2 = Café.']);
    const [item] = await itemsIn('t.csv', narrow);
    expect(
      item &&
        'body' in item &&
        (
          await readReport(
            { ...item, body: Buffer.concat([item.body, utf8(' It was so.')]) },
            { published: '2017-03-08' },
          )
        ).text,
    ).toBe('Café “x”. It was so.');
  });

  test('with a NUL in a cell gives that cell, which the reader refuses by its row, and the rest', async () => {
    const items = await itemsIn('t.csv', utf8('text\nOne.\nT\0wo.\nThree.\n'));
    expect(told(items)).toEqual(['t.csv:2 = One.', 't.csv:3 = T\0wo.', 't.csv:4 = Three.']);
    const bad = items[1];
    await expect(bad && 'body' in bad && readReport(bad, { published: '2017-03-08' })).rejects.toThrow(
      /^t\.csv:3: is no text file/,
    );
  });

  test('with too many cells in a row is read on behind it', async () => {
    expect(told(await itemsIn('t.csv', utf8('text,id\nOne.,1,2\nTwo.,2\n')))).toEqual([
      't.csv:2: has 3 cells, and the table has 2 columns; mend this row or leave it out',
      't.csv:3 2 = Two.',
    ]);
  });

  test('with a quote that is never closed is read up to it', async () => {
    expect(told(await itemsIn('t.csv', utf8('text\nOne.\n"Two.\nThree.\n')))).toEqual([
      't.csv:2 = One.',
      't.csv:3: has a quoted cell without an end, so nothing is read from this row on; mend the row; what stands above it is read',
    ]);
  });

  test('without a column that was named says which there are', async () => {
    expect(
      told(await itemsIn('t.csv', utf8(csv), { columns: { text: 'Body Text', published: 'day' } })),
    ).toEqual([
      "t.csv: has no column 'day' (its columns are: id, Published At, Body Text, note); name one of these with --published",
    ]);
  });

  test('of anything at all gives rows or refusals', async () => {
    const piece = fc.constantFrom(
      'text',
      ',',
      '\n',
      '"',
      '\r\n',
      '\t',
      'One.',
      '\0',
      '\ufeff',
      'é',
      '{"text":',
      '}',
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(piece, { maxLength: 40 }),
        fc.constantFrom('t.csv', 't.tsv', 't.jsonl', '-'),
        async (parts, name) => {
          for (const item of await itemsIn(name, utf8(parts.join(''))))
            expect('refused' in item || item.body.length >= 0).toBe(true);
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('Parquet', () => {
  const make = async (name: string, select: string): Promise<string> => {
    const path = join(folder, name);
    const connection = await (await DuckDBInstance.create(':memory:')).connect();
    await connection.run(
      `copy (${select}) to '${path.replaceAll("'", "''")}' (format parquet, row_group_size 2048)`,
    );
    connection.closeSync();
    return path;
  };

  test('gives a report a row, in their order, with dates as text', async () => {
    const path = await make(
      "it's.parquet",
      "select 'Text ' || i || '.' as body, date '2017-03-08' as day, timestamp '2017-03-08 10:15:00' as pub_date, i as id from range(5000) t(i)",
    );
    const items = await all(intake([path]));
    expect(items).toHaveLength(5000);
    const last = items.at(-1);
    expect(last && 'body' in last && [last.name, textOf(last)]).toEqual([`${path}:5000 4999`, 'Text 4999.']);
    expect(knownOf(last)).toEqual({ published: '2017-03-08 10:15:00', ref: '4999' });
  });

  test('without the column says which there are; a file that is none is refused', async () => {
    const path = await make('other.parquet', 'select 1 as a');
    expect(told(await all(intake([path])))[0]).toContain(
      'has no column that looks like the text (its columns are: a)',
    );
    expect(told(await itemsIn('x.parquet', utf8('PAR1')))[0]).toContain('is a Parquet file inside another');
  });
});

test('standard input is told by its beginning', async () => {
  expect(told(await itemsIn('-', utf8('{"text": "One."}\n')))).toEqual(['-:1 = One.']);
  expect(
    told(await itemsIn('-', utf8('day,body\n2017-03-08,One.\n'), { columns: { text: 'body' } })),
  ).toEqual(['-:2 = One.']);
  expect(told(await itemsIn('-', utf8('Seoul, body\nOne.\n')))).toEqual(['- = Seoul, body\nOne.\n']);
});
