import { afterAll, describe, expect, test } from 'vitest';
import { called, Folder } from '../entente.ts';

const folder = new Folder();
afterAll(() => folder.remove());

describe('entente relate', () => {
  test('answers every row in one line, refuses broken ones with file and line, and ends with 1', async () => {
    const rows = ['a\tKenya condemned Peru.\tKenya\tPeru', 'b\tbroken', 'c\tNo party here.\tOslo\tPeru'];
    const pairs = folder.write('pairs.tsv', ['uid\tsentence\tsource\ttarget', ...rows, ''].join('\n'));
    const { code, out, err } = await called(['relate', pairs]);
    expect(code).toBe(1);
    expect(err).toMatch(/pairs\.tsv, line 3: has 2 cells where 4 are needed/);
    const answers = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(answers.map(({ uid, located }) => [uid, located])).toEqual([
      ['a', true],
      ['c', false],
    ]);
    expect(answers[0]).toMatchObject({ event: 'ACCUSE', quad: 3 });
    expect(Object.keys(answers[0])).toEqual(['uid', 'event', 'mode', 'quad', 'confidence', 'located']);
  });

  test('a table without its columns is refused as a whole', async () => {
    const { code, out, err } = await called(['relate', folder.write('none.tsv', 'a\tb\n1\t2\n')]);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toMatch(/none\.tsv, line 1: lacks the columns uid, sentence/);
  });
});
