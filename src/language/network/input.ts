import { FIELD, PAD, STRIDE, type Words } from '../words.ts';

/** Rows of the tables of endings and shapes; hashes are folded onto them. */
export const SUFFIX_ROWS = 4096;
export const SHAPE_ROWS = 64;

/** A sentence as rows of the network's tables. Entries n and n + 1 of `tags` are the root and nothing. */
export interface Input {
  readonly n: number;
  readonly words: Int32Array;
  readonly suffixes: Int32Array;
  readonly shapes: Int32Array;
  readonly tags: Int32Array;
}

/** @param rows row of a word by the hash of its normalised form; 0 for those that are not there */
export function inputOf(
  words: Words,
  tags: Int32Array,
  tagCount: number,
  rows: ReadonlyMap<number, number>,
): Input {
  const n = words.length;
  const input = {
    n,
    words: new Int32Array(n),
    suffixes: new Int32Array(n),
    shapes: new Int32Array(n),
    tags: new Int32Array(n + 2),
  };
  for (let i = 0; i < n; i++) {
    const row = (i + PAD) * STRIDE;
    input.words[i] = rows.get(words.data[row + FIELD.word] as number) ?? 0;
    input.suffixes[i] = ((words.data[row + FIELD.suffix3] as number) >>> 0) % SUFFIX_ROWS;
    input.shapes[i] = ((words.data[row + FIELD.shape] as number) >>> 0) % SHAPE_ROWS;
    input.tags[i] = tags[i] as number;
  }
  input.tags[n] = tagCount;
  input.tags[n + 1] = tagCount + 1;
  return input;
}
