import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, test } from 'vitest';
import { intake } from '../index.ts';
import { all, itemsIn, tarOf, told, utf8, zipOf } from '../testing.ts';

const folder = mkdtempSync(join(tmpdir(), 'entente-packed-'));
afterAll(() => rmSync(folder, { recursive: true }));

const FILES = {
  'b.txt': 'Text b.',
  'd/a.jsonl': '{"text": "Row a."}\n',
  'd/.x.txt': 'x',
  'README.txt': 'x',
  'c.png': 'x',
};
const MEMBERS = ['!b.txt = Text b.', '!d/a.jsonl:1 = Row a.'];
const rows = (count: number): string =>
  Array.from({ length: count }, (_, i) => `${JSON.stringify({ text: `Row ${i} ${Math.sin(i)}.` })}\n`).join(
    '',
  );

describe('gzip', () => {
  test('is unpacked by the name inside, also of several members one after the other', async () => {
    const bytes = Buffer.concat([gzipSync('{"text": "One."}\n'), gzipSync('{"text": "Two."}\n')]);
    expect(told(await itemsIn('c.jsonl.gz', bytes))).toEqual(['c.jsonl.gz:1 = One.', 'c.jsonl.gz:2 = Two.']);
    expect(told(await itemsIn('a.txt.gz', gzipSync('Text a.')))).toEqual(['a.txt.gz = Text a.']);
    expect(told(await itemsIn('-', gzipSync('{"text": "One."}\n')))).toEqual(['-:1 = One.']);
  });

  test('that is cut off is refused, and what came before is kept', async () => {
    const whole = gzipSync(rows(20_000));
    const items = await itemsIn('c.jsonl.gz', whole.subarray(0, Math.floor(whole.length / 2)));
    const last = items.pop();
    expect(last && 'refused' in last && last.refused.message).toBe(
      'c.jsonl.gz: is cut off in the middle; get the file again; what stands before is read',
    );
    expect(items.length).toBeGreaterThan(9000);
    expect(items.length).toBeLessThan(11_000);
    expect(items.every((item) => 'body' in item)).toBe(true);
  });

  test('that is damaged in the middle is refused from there on', async () => {
    const whole = gzipSync(rows(20_000));
    whole.fill(0xff, whole.length / 2, whole.length / 2 + 50);
    const items = await itemsIn('c.jsonl.gz', whole);
    expect(told(items).at(-1)).toMatch(/is damaged \(Z_DATA_ERROR\)/);
    expect(items.length).toBeGreaterThan(5000);
  });

  test.each([
    [
      'a report that is cut off',
      'a.txt.gz',
      gzipSync(rows(1000)).subarray(0, 2000),
      /is cut off in the middle/,
    ],
    ['nothing', 'a.txt.gz', Buffer.alloc(0), /cut off|is empty|= $/],
    ['no gzip', 'c.jsonl.gz', utf8('{"text": "One."}\n'), /is damaged \(Z_DATA_ERROR\)/],
    ['a bomb', 'c.jsonl.gz', gzipSync(Buffer.alloc(150 << 20)), /unpacks to more than 200 times its size/],
    [
      'a report of 30 MB',
      'a.txt.gz',
      gzipSync(Buffer.alloc(30 << 20, 'Norway met Chile. ')),
      /has \d+ MB|more than 200 times/,
    ],
  ])('with %s is refused', async (_, name, bytes, message) => {
    const items = await itemsIn(name, bytes);
    expect(told(items)).toEqual([expect.stringMatching(message)]);
  });

  test('is not unpacked for ever', async () => {
    let bytes: Buffer = utf8('Text.');
    for (let i = 0; i < 8; i++) bytes = gzipSync(bytes);
    expect(told(await itemsIn('x', bytes))[0]).toContain('archives deep; unpack it');
  });
});

describe('tar', () => {
  test('gives its members, those that a folder gives, also packed', async () => {
    const tar = await tarOf(FILES);
    expect(told(await itemsIn('x.tar', tar))).toEqual(MEMBERS.map((member) => `x.tar${member}`));
    expect(told(await itemsIn('x.tar.gz', gzipSync(tar)))).toEqual(
      MEMBERS.map((member) => `x.tar.gz${member}`),
    );
    expect(told(await itemsIn('x.tgz', gzipSync(tar)))).toEqual(MEMBERS.map((member) => `x.tgz${member}`));
  });

  test('that is cut off gives what is whole', async () => {
    const tar = await tarOf({ 'a.txt': 'Text a.', 'b.jsonl': rows(1000) });
    const items = told(await itemsIn('x.tar', tar.subarray(0, 20_000)));
    expect(items[0]).toBe('x.tar!a.txt = Text a.');
    expect(items.length).toBeGreaterThan(100);
    expect(items.at(-1)).toMatch(/^x\.tar.* is damaged or cut off/);
  });

  test('with a member that is no good gives the others', async () => {
    const tar = await tarOf({ 'a.jsonl': '{"a": 1}\n', 'b.txt.gz': utf8('no'), 'c.txt': 'Text c.' });
    expect(told(await itemsIn('x.tar', tar))).toEqual([
      expect.stringContaining('x.tar!a.jsonl: has no column that looks like the text'),
      expect.stringContaining('x.tar!b.txt.gz: is damaged'),
      'x.tar!c.txt = Text c.',
    ]);
  });

  test('that names a member with what a terminal obeys is named without', async () => {
    expect(told(await itemsIn('x.tar', await tarOf({ 'a\u001b[31m.txt': 'Text.' })))).toEqual([
      'x.tar!a?[31m.txt = Text.',
    ]);
  });

  test('without reports is refused', async () => {
    expect(told(await itemsIn('x.tar', await tarOf({ 'c.png': 'x' })))[0]).toContain(
      'x.tar: holds no reports',
    );
  });
});

describe('ZIP', () => {
  test('gives its members, from a file, from a pipe, and inside another archive', async () => {
    const zip = zipOf(FILES);
    const path = join(folder, 'x.zip');
    writeFileSync(path, zip);
    expect(told(await all(intake([path])))).toEqual(MEMBERS.map((member) => `${path}${member}`));
    expect(told(await itemsIn('-', zip))).toEqual(MEMBERS.map((member) => `-${member}`));
    expect(told(await itemsIn('y.tar', await tarOf({ 'x.zip': zip })))).toEqual(
      MEMBERS.map((member) => `y.tar!x.zip${member}`),
    );
  });

  test('with a damaged member gives the others', async () => {
    const zip = zipOf({ 'a.txt': 'Text a.'.repeat(100), 'b.txt': 'Text b.' });
    zip.fill(0xff, 40, 50);
    expect(told(await itemsIn('x.zip', zip))).toEqual([
      expect.stringMatching(/^x\.zip!a\.txt: is damaged/),
      'x.zip!b.txt = Text b.',
    ]);
  });

  test.each([
    ['that is cut off', zipOf(FILES).subarray(0, -30), /^x\.zip: is damaged or cut off/],
    ['that is none', utf8('PK\u0003\u0004 and no more'), /^x\.zip: is damaged or cut off/],
    ['with a member of 30 MB', zipOf({ 'a.txt': Buffer.alloc(30 << 20) }), /^x\.zip!a\.txt: has 30 MB/],
    [
      'that is a bomb',
      zipOf({ 'a.jsonl': Buffer.alloc(150 << 20) }),
      /^x\.zip: unpacks to more than 200 times/,
    ],
  ])('%s is refused', async (_, zip, message) => {
    expect(told(await itemsIn('x.zip', zip))).toEqual([expect.stringMatching(message)]);
  });
});
