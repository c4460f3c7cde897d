import { afterAll, describe, expect, test } from 'vitest';
import { type Call, called, entente, Folder, REPORT } from '../entente.ts';

const folder = new Folder();
const report = folder.write('report.txt', REPORT);
afterAll(() => folder.remove());

const expectWrong = (call: Call): void => {
  expect(call).toMatchObject({ code: 2, out: '' });
  expect(call.err).not.toBe('');
  expect(call.err).not.toMatch(/\n\s+at /);
};

describe('entente', () => {
  test('--help shows commands and examples, --version the version', () => {
    const help = entente(['--help']);
    expect(help.code).toBe(0);
    for (const command of ['read', 'code', 'dossier', 'explain', 'relate', 'parse', 'store', 'table'])
      expect(help.out).toContain(command);
    expect(help.out).toContain('entente dossier KOR CHN');
    expect(entente(['--version'])).toMatchObject({
      code: 0,
      out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/),
    });
  });

  test.each(['read', 'code', 'dossier', 'explain', 'parse', 'relate', 'table'])(
    '%s --help gives an example',
    async (command) => {
      const { code, out } = await called([command, '--help']);
      expect(code).toBe(0);
      expect(out).toContain(`\n  entente ${command} `);
    },
  );

  test.each([
    [[]],
    [['read']],
    [['read', report, '--fast']],
    [['read', report, '--published', '2017-31-10']],
    [['read', report, '--store', 'mysql://here']],
    [['code', report, '--format', 'xml']],
    [['dossier']],
    [['dossier', 'KOR', 'KOR']],
    [['dossier', 'KOR', 'Atlantis']],
    [['dossier', 'KOR', 'CHN', '--as-of', '2017-02-30']],
    [['store']],
    [['table', 'KOR']],
    [['table', '--from', '2017-13']],
  ])('%j is a wrong call: exit code 2, help on standard error', async (args) => {
    expectWrong(await called(args));
  });

  test('a wrong call ends the process so', () => expectWrong(entente(['fly'])));
});
