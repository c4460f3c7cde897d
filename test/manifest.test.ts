import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { packageFolder } from '../src/node/package.ts';
import { called, Folder, REPORT } from './entente.ts';

const folder = new Folder();
afterAll(() => folder.remove());
const HEAD = 'code\tsector\tname\tnames\tkind\n';
const COMMITTED = join(packageFolder(), 'docs/manifest.json');

describe('the manifest of the example reports', () => {
  test('is made again here, byte for byte', async () => {
    const { code, out } = await called(['verify', COMMITTED]);
    expect(out, 'after a change of coder or data: npm run docs:manifest').toMatch(/^the same: /);
    expect(code).toBe(0);
  });

  test('names no machine', () => {
    const { paths } = JSON.parse(readFileSync(COMMITTED, 'utf8'));
    for (const path of paths) expect(path).toMatch(/^\.\.\/examples\/[a-z-]+$/);
  });
});

describe('a manifest', () => {
  const report = folder.write('report.txt', REPORT);
  const actors = folder.write('mine.tsv', `${HEAD}IGO\t\tTarn Commission\t\tigo\n`);
  const manifest = folder.at('manifest.json');

  test('of a run with tables of one’s own, moved elsewhere, says the same; after a change it says what', async () => {
    const call = await called([
      ...['code', report, '--actors', actors, '--one-a-day', '--no-text', '--format', 'csv'],
      ...['--out', folder.at('claims.csv'), '--manifest', manifest],
    ]);
    expect(call).toEqual({ code: 0, out: '', err: '' });
    expect(readFileSync(folder.at('claims.csv'), 'utf8')).not.toContain('fishing');
    const moved = new Folder();
    cpSync(folder.path, moved.path, { recursive: true });
    expect((await called(['verify', moved.at('manifest.json')])).out).toMatch(
      /^the same: \d+ claims of 1 reports?/,
    );
    writeFileSync(moved.at('report.txt'), REPORT.replace('Chile', 'Peru'));
    writeFileSync(moved.at('mine.tsv'), `${HEAD}IGO\t\tTarn River Commission\t\tigo\n`);
    const { code, out } = await called(['verify', moved.at('manifest.json')]);
    moved.remove();
    expect(code).toBe(1);
    expect(out).toMatch(/^data own\/mine\.tsv: [0-9a-f]{12}… then, [0-9a-f]{12}… now$/m);
    expect(out).toMatch(/^hash of the inputs: /m);
    expect(out).toMatch(/^output: /m);
    expect(out).not.toMatch(/english\.bin/);
  });

  test('of a run without guesses says the same, and holds none', async () => {
    const text =
      'Iraq accused Iran on Thursday of keeping back water. Iran has diverted several tributaries of the Tigris into its own fields since 2018. ' +
      'Iraq says its marshes are drying out. Iran denied the charge. The two governments will hold talks in May.';
    const [input, out, made] = [folder.write('water.txt', text), folder.at('w.jsonl'), folder.at('w.json')];
    const run = ['code', input, '--published', '2024-03-14', '--out', out];
    await called(run);
    expect(readFileSync(out, 'utf8')).toContain('.learned"');
    await called([...run, '--no-guesses', '--manifest', made]);
    expect(readFileSync(out, 'utf8')).not.toContain('.learned"');
    expect((await called(['verify', made])).out).toMatch(/^the same: /);
  });

  test('that is none, or is asked for where nothing could be made again, is refused', async () => {
    const broken = await called(['verify', report]);
    expect(broken.code).toBe(1);
    expect(broken.err).toContain('give a file that entente code --manifest has written');
    expect((await called(['verify', folder.at('nowhere.json')])).err).toContain('check the path');
    expect((await called(['code', report, '--manifest', manifest])).code).toBe(2);
    expect((await called(['code', '-', '--out', folder.at('x'), '--manifest', manifest], REPORT)).code).toBe(
      2,
    );
  });
});
