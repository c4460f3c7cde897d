import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { bytesUnder, intake } from './index.ts';
import { zipOf } from './testing.ts';

const root = mkdtempSync(join(tmpdir(), 'entente-intake-'));
afterAll(() => rmSync(root, { recursive: true }));
const at = (name: string): string => join(root, name);
mkdirSync(at('b/c/.hidden'), { recursive: true });
for (const name of ['b/z.txt', 'b/c/y.text', 'b/c/.hidden/x.txt', 'b/README.txt', 'b/notes.md', 'a.txt'])
  writeFileSync(at(name), `Text of ${name}.`);

/** Names of reports, and problems of refusals. */
async function take(...paths: string[]): Promise<string[]> {
  const items: string[] = [];
  for await (const item of intake(paths)) items.push('refused' in item ? item.refused.problem : item.name);
  return items;
}

describe('intake', () => {
  test('gives the reports of files and folders in their order, with their bytes', async () => {
    expect(await take(at('b'), at('a.txt'))).toEqual([at('b/c/y.text'), at('b/z.txt'), at('a.txt')]);
    for await (const item of intake([at('a.txt')]))
      expect('body' in item && Buffer.from(item.body).toString()).toBe('Text of a.txt.');
  });

  test('gives a file that is named twice once, and one that its folder leaves out where it is named', async () => {
    expect(await take(at('a.txt'), `${root}/./a.txt`)).toEqual([at('a.txt')]);
    expect(await take(at('b/z.txt'), at('b'))).toEqual([at('b/z.txt'), at('b/c/y.text')]);
    expect(await take(at('b'), at('b/c'), at('b/z.txt'), at('b/README.txt'))).toEqual([
      at('b/c/y.text'),
      at('b/z.txt'),
      at('b/README.txt'),
    ]);
  });

  test('says in its place what cannot be had, and goes on', async () => {
    mkdirSync(at('empty'), { recursive: true });
    expect(await take(at('none.txt'), at('empty'), '/dev/zero', at('a.txt'))).toEqual([
      'there is no such file or folder',
      'holds no reports',
      'is no file',
      at('a.txt'),
    ]);
  });

  test('counts the bytes that it reads, which come to those that are under the paths', async () => {
    writeFileSync(at('b/d.zip'), zipOf({ 'x.txt': 'Text x.' }));
    const paths = [at('b'), `${root}/a.*`];
    const meter = { done: 0 };
    const seen: number[] = [];
    for await (const item of intake(paths, { meter })) seen.push('body' in item ? meter.done : -1);
    expect(meter.done).toBe(await bytesUnder(paths));
    expect(seen).toEqual([...seen].sort((a, b) => a - b));
    expect(await bytesUnder([at('b'), '-'])).toBeNull();
    rmSync(at('b/d.zip'));
  });

  test('takes patterns, and says where one matches nothing', async () => {
    expect(await take(`${root}/**/*.{txt,text}`)).toEqual([
      at('a.txt'),
      at('b/README.txt'),
      at('b/c/y.text'),
      at('b/z.txt'),
    ]);
    expect(await take(`${root}/*.txt`, at('a.txt'), `${root}/*.none`)).toEqual([
      at('a.txt'),
      'matches no file',
    ]);
  });

  test('reads no file before it is asked for', async () => {
    const items = intake([at('a.txt'), at('later.txt')]);
    await items.next();
    writeFileSync(at('later.txt'), 'Late.');
    expect((await items.next()).value).toMatchObject({ name: at('later.txt') });
    rmSync(at('later.txt'));
  });
});
