import { readFileSync } from 'node:fs';
import { type PairRow, readPairTable } from '../../src/read/index.ts';

/** A pair with the root that its file gives it, in the older naming of PLOVER (`YIELD`). */
export interface GoldPair extends PairRow {
  readonly sentenceId: string;
  readonly root: string;
}

/** The pairs of a training file: the columns of `entente relate`, and `sentence_id` and `gold_root`. */
export function readPairs(path: string): GoldPair[] {
  const text = readFileSync(path, 'utf8');
  const { pairs, refused } = readPairTable(text, path);
  if (refused[0]) throw refused[0];
  const [head = '', ...lines] = text.trimEnd().split('\n');
  const names = head.split('\t');
  const column = (name: string): string[] => lines.map((line) => line.split('\t')[names.indexOf(name)] ?? '');
  const [ids, roots] = [column('sentence_id'), column('gold_root')];
  return pairs.map((pair, i) => ({ ...pair, sentenceId: ids[i] ?? '', root: roots[i] ?? '' }));
}
