import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { called, Folder } from './entente.ts';

const folder = new Folder();
afterAll(() => folder.remove());

const EXAMPLE = fileURLToPath(new URL('../examples/own-codebook', import.meta.url));
const report = join(EXAMPLE, 'report.txt');

describe('own codebooks and actors', () => {
  test('the example of docs/own-codebook.md gives what the page says', async () => {
    const shipped = (await called(['code', report])).out.trimEnd().split('\n');
    expect(shipped.map((line) => JSON.parse(line).plover.event)).toEqual(['ASSAULT', 'REQUEST']);
    const own = ['--codebook', join(EXAMPLE, 'patterns'), '--actors', join(EXAMPLE, 'actors.tsv')];
    const { code, out } = await called(['code', report, ...own]);
    expect(code).toBe(0);
    const claims = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(claims).toMatchObject([
      {
        by: [{ code: 'NOR' }],
        to: [{ code: 'RUS' }],
        plover: { event: 'COERCE' },
        coder: { rule: 'event.ram-boat' },
      },
      { by: [{ code: 'NOR' }], to: [{ name: 'Tarn River Commission' }], plover: { event: 'REQUEST' } },
    ]);
  });

  test('a rule with a shipped name replaces it', async () => {
    const rule = { rule: 'position.urge', verb: 'never', kind: 'position', event: 'REQUEST' };
    const patterns = folder.write('mine.jsonl', `${JSON.stringify(rule)}\n`);
    const actors = ['--actors', join(EXAMPLE, 'actors.tsv')];
    expect((await called(['code', report, ...actors])).out).toContain('position.urge');
    expect((await called(['code', report, ...actors, '--codebook', patterns])).out).not.toContain(
      'position.urge',
    );
  });

  const rule = { rule: 'x.y', verb: 'go', kind: 'event', event: 'AID' };
  test.each([
    ['--codebook', 'a.jsonl', 'no json', /a\.jsonl, line 1: is no JSON object/],
    ['--codebook', 'b.jsonl', '# note\n[1]', /b\.jsonl, line 2: is no JSON object/],
    [
      '--codebook',
      'c.jsonl',
      JSON.stringify({ ...rule, event: 'HELP' }),
      /c\.jsonl, line 1: has the unknown PLOVER event 'HELP'/,
    ],
    [
      '--codebook',
      'd.jsonl',
      JSON.stringify({ ...rule, cameo: '999' }),
      /line 1: has the unknown CAMEO code '999'/,
    ],
    [
      '--codebook',
      'e.jsonl',
      JSON.stringify({ ...rule, contexts: 'tea' }),
      /line 1: has the unknown context 'tea'/,
    ],
    [
      '--codebook',
      'f.jsonl',
      JSON.stringify({ ...rule, status: 'so' }),
      /line 1: has the unknown status 'so'/,
    ],
    [
      '--codebook',
      'g.jsonl',
      JSON.stringify({ ...rule, verb: '@tea' }),
      /line 1: names the unknown class @tea/,
    ],
    [
      '--codebook',
      'circle.jsonl',
      '{"class": "a", "words": "@b"}\n{"class": "b", "words": "@a"}',
      /circle\.jsonl, line 1: names the unknown class @b; define the class in a line before it/,
    ],
    [
      '--codebook',
      'h.jsonl',
      `${JSON.stringify(rule)}\n${JSON.stringify(rule)}`,
      /h\.jsonl, line 2: uses the rule name 'x\.y' again/,
    ],
    ['--actors', 'a.tsv', 'code\tname\nX\tY', /a\.tsv: names the columns of no table of actors/],
    ['--actors', 'b.tsv', 'code\tsector\tname\tnames\tkind\nEU\t\tUnion\t\teu', /b\.tsv: line 2: code 'EU'/],
  ])(
    '%s %s with a mistake: file and line on standard error, exit code 2, nothing read',
    async (option, name, text, message) => {
      const call = await called(['code', report, option, folder.write(name, text)]);
      expect(call).toMatchObject({ code: 2, out: '' });
      expect(call.err).toMatch(message);
    },
  );

  test('a path that is not there, or holds nothing, is a wrong call', async () => {
    const missing = await called(['code', report, '--codebook', folder.at('nowhere')]);
    expect(missing).toMatchObject({ code: 2, out: '' });
    expect(missing.err).toMatch(/nowhere: does not exist/);
    const empty = new Folder();
    expect((await called(['code', report, '--actors', empty.path])).err).toMatch(/holds no \.tsv files/);
    empty.remove();
  });
});
