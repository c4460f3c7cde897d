import { afterAll, describe, expect, test } from 'vitest';
import { called, Folder } from '../entente.ts';

const folder = new Folder();
afterAll(() => folder.remove());

describe('entente parse', () => {
  test('keeps the words of the file and gives every sentence one root', async () => {
    const words = ['Norway', 'agreed', '.'];
    const conllu = `# text = Norway agreed.\n${words.map((w, i) => `${i + 1}\t${w}${'\t_'.repeat(8)}`).join('\n')}\n\n`;
    const { code, out } = await called(['parse', '-'], conllu);
    expect(code).toBe(0);
    const rows = out
      .split('\n')
      .filter((line) => /^\d/.test(line))
      .map((line) => line.split('\t'));
    expect(rows.map((row) => row[1])).toEqual(words);
    expect(rows.filter((row) => row[6] === '0')).toHaveLength(1);
  });

  test('leaves out a sentence with a broken line, names file and line, and does the others', async () => {
    const rows = ['Norway', 'agreed'].map((w, i) => `${i + 1}\t${w}${'\t_'.repeat(8)}`).join('\n');
    const call = await called(['parse', folder.write('half.conllu', `${rows}\n\n1\tbroken\n\n${rows}\n`)]);
    expect(call.code).toBe(1);
    expect(call.out.match(/^1\tNorway\t/gm)).toHaveLength(2);
    expect(call.err).toMatch(/half\.conllu: line 4: 2 columns instead of 10; make it CoNLL-U/);
  });

  test('names the line that is no CoNLL-U', async () => {
    const call = await called(['parse', folder.write('bad.conllu', 'this is\nno CoNLL-U\n')]);
    expect(call).toMatchObject({ code: 1, out: '' });
    expect(call.err).toContain('bad.conllu');
  });
});
