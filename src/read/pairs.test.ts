import { describe, expect, test } from 'vitest';
import { readPairTable } from './pairs.ts';

const HEAD = 'uid\tsentence\tsource\ttarget';

describe('readPairTable', () => {
  test('reads rows by the names of the columns, whatever else there is', () => {
    const text = '\ufeffTarget\tnote\tuid\tsource\tsentence\r\nPeru\tx\t7\tKenya\tKenya met Peru.\r\n\r\n';
    expect(readPairTable(text, 'a.tsv')).toEqual({
      pairs: [{ uid: '7', sentence: 'Kenya met Peru.', source: 'Kenya', target: 'Peru' }],
      refused: [],
    });
  });

  test('refuses a table without a column, and names it', () => {
    expect(() => readPairTable('uid\tsentence\tsource\n', 'a.tsv')).toThrow(
      /a\.tsv, line 1: has no column 'target'/,
    );
    expect(() => readPairTable('', 'a.tsv')).toThrow(/'uid', 'sentence', 'source', 'target'/);
  });

  test('refuses single rows with file and line, and the rest goes on', () => {
    const rows = [
      '1\tKenya met Peru.\tKenya\tPeru',
      '2\tshort',
      '3\t\tKenya\tPeru',
      `4\t${'x'.repeat(30_000)}\tK\tP`,
    ];
    const { pairs, refused } = readPairTable([HEAD, ...rows].join('\n'), 'a.tsv');
    expect(pairs.map(({ uid }) => uid)).toEqual(['1']);
    expect(refused.map((error) => error.message)).toEqual([
      'a.tsv, line 3: has 2 cells where the first line has 4; part cells by one tab',
      'a.tsv, line 4: has no sentence; give one, or leave the row out',
      'a.tsv, line 5: has a sentence of 30000 characters; give at most 20000',
    ]);
  });
});
