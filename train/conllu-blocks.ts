import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** The sentences of a (gzipped) CoNLL-U file as written: comments and rows, a block each. */
export function blocksOf(path: string): string[] {
  const bytes = readFileSync(path);
  const text = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return text.split('\n\n').filter((block) => /^\d/m.test(block));
}

/** The rows of a block whose first column fits, as fields. */
export const rowsOf = (block: string, id: RegExp): string[][] =>
  block
    .split('\n')
    .map((line) => line.split('\t'))
    .filter((fields) => id.test(fields[0] ?? ''));
