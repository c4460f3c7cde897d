import { chmodSync, mkdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Call, called, Folder, REPORT } from './entente.ts';

const folder = new Folder();
afterAll(() => folder.remove());
const report = folder.write('report.txt', REPORT);

describe('entente read', () => {
  const store = folder.store();
  let read: Call;
  beforeAll(async () => {
    read = await called(['read', report, '--store', store]);
  });

  test('reads a report into the store and says so on standard error only', () => {
    expect(read).toMatchObject({ code: 0, out: '' });
    expect(read.err).toMatch(/^1 report read into .*: 1 new/);
  });

  test('reading twice leaves the same record as reading once', async () => {
    const once = await called(['store', 'export', '--store', store]);
    const again = await called(['read', report, '--store', store, '--json']);
    expect(JSON.parse(again.out)).toMatchObject({ reports: 1, articles: 0, claims: 0, refused: [] });
    expect(await called(['store', 'export', '--store', store])).toEqual(once);
  });

  test('counts the reports that were read before, in this call or an earlier one', async () => {
    const copy = folder.write('copy.txt', REPORT);
    const other = folder.write('other.txt', REPORT.replaceAll('Chile', 'Peru'));
    const again = await called(['read', report, copy, other, '--store', store]);
    expect(again.err).toMatch(/^3 reports read into .*: 1 new, with \d+ new claims?, 2 read before; /);
    expect(read.err).not.toContain('read before');
  });

  test('--quiet prints nothing at all when all is well', async () => {
    expect(await called(['read', report, '--quiet', '--store', folder.store()])).toEqual({
      code: 0,
      out: '',
      err: '',
    });
  });

  test('takes a folder with its folders, without READMEs, hidden files and other kinds of file', async () => {
    mkdirSync(folder.at('tree/below/.hidden'), { recursive: true });
    folder.write('tree/a.txt', REPORT);
    folder.write('tree/below/b.text', REPORT.replace('Oslo', 'Bergen').replace('Chile', 'Peru'));
    for (const name of ['README.txt', 'README.md', 'notes.md', '.secret.txt', 'below/.hidden/c.txt']) {
      folder.write(`tree/${name}`, 'no report');
    }
    const call = await called(['read', folder.at('tree'), '--json', '--store', folder.store()]);
    expect(call.code).toBe(0);
    expect(JSON.parse(call.out)).toMatchObject({ reports: 2, refused: [] });
  });

  test('takes standard input', async () => {
    const call = await called(['read', '-', '--json', '--store', folder.store()], REPORT);
    expect(JSON.parse(call.out)).toMatchObject({ reports: 1 });
  });

  test('--published gives the date that a page lacks', async () => {
    const undated = folder.write('undated.txt', REPORT.replace(/^Published.*$/m, ''));
    const refused = await called(['read', undated, '--store', folder.store()]);
    expect(refused.code).toBe(1);
    expect(refused.err).toContain('has no date of publication; give the day it was published, as 2017-10-31');
    expect(
      (await called(['read', undated, '--published', '2017-03-08', '--store', folder.store()])).code,
    ).toBe(0);
  });
});

const FRENCH = `Accord de pêche\n\n8 mars 2017 - 2017-03-08\n\nLa Norvège et le Chili se sont mis d'accord pour prolonger leur accord de pêche, a annoncé mercredi le ministère norvégien des affaires étrangères.\n`;
const KOREAN =
  '어업 협정 연장\n\n2017-03-08\n\n노르웨이와 칠레는 수요일 어업 협정을 연장하기로 합의했다고 노르웨이 외무부가 밝혔다.\n';

const made = (name: string): string => {
  mkdirSync(folder.at(name), { recursive: true });
  return folder.at(name);
};

const BAD: readonly (readonly [what: string, input: string, message: RegExp])[] = [
  ['an empty file', folder.write('empty.txt', ''), /is empty; give a report/],
  ['a folder without reports', made('none'), /holds no reports; give a folder with files/],
  ['a binary file', folder.write('binary.txt', Uint8Array.of(0x7f, 0x45, 0, 1, 2)), /is no text file; give/],
  ['a PDF', folder.write('report.pdf', '%PDF-1.7\n...'), /is a PDF, no text; save it as plain text/],
  ['a 50 MB file', folder.write('large.txt', new Uint8Array(50 << 20).fill(97)), /has 50 MB.*; split it/],
  ['a path that is not there', folder.at('missing.txt'), /there is no such file or folder; check the path/],
  ['a device', '/dev/zero', /is no file; give a report/],
  ['a report in French', folder.write('french.txt', FRENCH), /is in French \(fr\); give a report in English/],
  ['a report in Korean', folder.write('korean.txt', KOREAN), /is in Korean \(ko\); give a report in English/],
  [
    'a report of the future',
    folder.write('future.txt', REPORT.replaceAll('2017', '2999')),
    /in the future; give/,
  ],
  [
    'a text without a sentence',
    folder.write('words.txt', 'Share\nPrint\n8 March 2017\n'),
    /holds no sentence; give/,
  ],
];

describe('bad input', () => {
  let call: Call;
  beforeAll(async () => {
    const inputs = BAD.map(([, input]) => input);
    call = await called(['read', ...inputs, report, '--json', '--store', folder.store()]);
  });

  test('is refused by name, and the others are done', () => {
    expect(call.code).toBe(1);
    const refused = BAD.map(([, input]) => ({ input }));
    expect(JSON.parse(call.out)).toMatchObject({ reports: 1, refused });
    expect(call.err.trimEnd().split('\n')).toHaveLength(BAD.length + 1);
  });

  test.each(BAD)('%s is one line with the remedy', (_, input, message) => {
    const [line = '', ...more] = call.err.split('\n').filter((one) => one.includes(input));
    expect(line).toMatch(/^entente: /);
    expect(line).toMatch(message);
    expect(more).toEqual([]);
  });

  test('--debug adds the stack, and nothing else does', async () => {
    const empty = folder.write('empty.txt', '');
    expect((await called(['read', empty, '--store', folder.store()])).err).not.toMatch(/\n\s+at /);
    expect((await called(['read', empty, '--debug', '--store', folder.store()])).err).toMatch(/\n\s+at /);
  });

  test('a folder that ends like a report is a folder', async () => {
    made('folder.txt');
    expect((await called(['read', folder.at('folder.txt'), '--store', folder.store()])).err).toContain(
      'holds no reports',
    );
  });

  test('a file that may not be read is one line with the remedy', async () => {
    const locked = folder.write('locked.txt', REPORT);
    chmodSync(locked, 0o000);
    const call = await called(['read', locked, '--store', folder.store()]);
    // Root reads all; for everybody else the file is refused
    if (process.getuid?.() === 0) expect(call.code).toBe(0);
    else
      expect(call.err).toBe(
        `entente: ${locked}: may not be read; change its rights (chmod +r) or read a copy\n`,
      );
  });

  test('a store in a folder that is not there is a wrong call', async () => {
    const call = await called(['read', report, '--store', folder.at('nowhere/x.duckdb')]);
    expect(call.code).toBe(2);
    expect(call.err).toContain('its folder does not exist');
  });

  test('a store that is no DuckDB file is refused and left as it was', async () => {
    const notes = folder.write('notes.txt', 'my notes');
    const call = await called(['read', report, '--store', notes]);
    expect(call.code).toBe(2);
    expect(call.err).toBe(
      `entente: ${notes}: is no DuckDB file; give another file with --store, or move this one away\n`,
    );
    expect(readFileSync(notes, 'utf8')).toBe('my notes');
  });
});
