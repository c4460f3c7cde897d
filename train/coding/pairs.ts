import { readFileSync } from 'node:fs';
import type { Pair } from '../../src/coding/relate/pair.ts';

/** A pair with the root that its file gives it, in the older naming of PLOVER (`YIELD`). */
export interface GoldPair extends Pair {
  readonly sentenceId: string;
  readonly root: string;
}

/** The pairs of a training file, by the names of its columns. */
export function readPairs(path: string): GoldPair[] {
  const [header = '', ...lines] = readFileSync(path, 'utf8').trimEnd().split('\n');
  const names = header.split('\t');
  const cell = (row: readonly string[], name: string): string => {
    const at = names.indexOf(name);
    if (at < 0) throw new Error(`${path} has no column '${name}'`);
    return row[at] ?? '';
  };
  return lines.map((line) => {
    const row = line.split('\t');
    return {
      uid: cell(row, 'uid'),
      sentenceId: cell(row, 'sentence_id'),
      sentence: cell(row, 'sentence'),
      source: cell(row, 'source'),
      target: cell(row, 'target'),
      root: cell(row, 'gold_root'),
    };
  });
}
