import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

interface Example {
  readonly code: string;
  readonly output: string;
}

/** The programs of a page, each a block of `js`, with the block of output that follows it. */
function examplesOf(page: string): Example[] {
  const text = readFileSync(`${ROOT}${page}`, 'utf8');
  const blocks = text.matchAll(/```js\n(?<code>[\s\S]*?)```\s*```\n(?<output>[\s\S]*?)```/g);
  return [...blocks].map(({ groups }) => ({ code: groups?.code ?? '', output: groups?.output ?? '' }));
}

/** Runs a program from the package's folder, where its own name means the built package. */
const run = (code: string): string =>
  execFileSync(process.execPath, ['--input-type=module', '--eval', code], { cwd: ROOT, encoding: 'utf8' });

describe('the programs of the pages', () => {
  test('the README has one of at most ten lines, for the English reader', () => {
    const lines = examplesOf('README.md').map(({ code }) => code.trim().split('\n'));
    expect(lines).toHaveLength(1);
    expect(lines[0]?.[0]).toContain('entente/language');
    expect(lines[0]?.length).toBeLessThanOrEqual(10);
  });

  test.each(['README.md', 'docs/language.md'])('those of %s print what the page says', (page) => {
    const examples = examplesOf(page);
    expect(examples).not.toEqual([]);
    for (const { code, output } of examples) expect(run(code)).toBe(output);
  });
});
