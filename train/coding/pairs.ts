import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Pair } from '../../src/coding/relate/pair.ts';

/** A pair with the root that its file gives it, in the older naming of PLOVER (`YIELD`). */
export interface GoldPair extends Pair {
  readonly sentenceId: string;
  readonly root: string;
}

/** Pairs in sentences of our own, written to teach words that the training rows of others do not hold. */
const OWN_FOLDER = fileURLToPath(new URL('../pairs', import.meta.url));

/** The pairs of our own, file by file in order of the alphabet. */
export const ownPairs = (): GoldPair[] =>
  readdirSync(OWN_FOLDER)
    .filter((name) => name.endsWith('.tsv'))
    .sort()
    .flatMap((name) => readPairs(join(OWN_FOLDER, name)));

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
