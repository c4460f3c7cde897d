import { describe, expect, it } from 'vitest';
import { parsePairs } from './pair-file.ts';

describe('parsePairs', () => {
  it('finds columns by their names, in any order, and ignores others', () => {
    const [row] = parsePairs('target\tnote\tuid\tsource\tsentence\nB\tx\t7\tA\tA met B.\n', 'f.tsv');
    expect(row).toMatchObject({ pair: { uid: '7', sentence: 'A met B.', source: 'A', target: 'B' } });
  });

  it('names the columns that a header lacks', () => {
    expect(() => parsePairs('uid\tsentence\n', 'f.tsv')).toThrow(
      /f\.tsv, line 1: lacks the columns source, target/,
    );
  });

  it('puts an error in the place of a broken row and of one without a sentence, and goes on', () => {
    const text = 'uid\tsentence\tsource\ttarget\n1\tA\n2\t \tA\tB\r\n3\tA met B.\tA\tB';
    const rows = parsePairs(text, 'f.tsv');
    expect(rows.map((row) => ('error' in row ? row.error.message : row.pair.uid))).toEqual([
      expect.stringMatching(/^f\.tsv, line 2: has 2 cells/),
      expect.stringMatching(/^f\.tsv, line 3: has an empty sentence/),
      '3',
    ]);
  });
});
