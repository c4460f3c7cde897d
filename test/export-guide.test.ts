import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { afterAll, expect, test } from 'vitest';
import { called, Folder, REPORT } from './entente.ts';

const folder = new Folder();
afterAll(() => folder.remove());

const hasPython = spawnSync('python3', ['--version']).status === 0;

/** Needs python3, for its csv module. */
test.skipIf(!hasPython)(
  'the lines of the guide for Python alone read what is written',
  async () => {
    const guide = readFileSync(new URL('../docs/guide/export.md', import.meta.url), 'utf8');
    const [, lines = ''] = /```python\n(import csv.*?)```/s.exec(guide) ?? [];
    await called([
      'code',
      folder.write('report.txt', REPORT),
      '--format',
      'csv',
      '--out',
      folder.at('claims.csv'),
    ]);
    const { stdout, stderr } = spawnSync('python3', ['-c', lines], { cwd: folder.path, encoding: 'utf8' });
    expect(stderr).toBe('');
    expect(stdout).toMatch(/^[1-9]\d* [1-9]\d* \[.*foreign ministry.*\]\n$/);
  },
  120_000,
);
