import { normalise, wordHash } from '../../src/language/lexicon.ts';
import type { Vocabulary } from '../../src/language/vocabulary.ts';
import { counted } from '../classes.ts';
import type { Gold } from '../treebank.ts';
import { clustersOf } from './clusters.ts';
import { readVectors } from './vectors.ts';

/** The words that the network knows, in order of their hashes; row 0 stands for all others. */
export interface WordTable {
  readonly vocabulary: Vocabulary;
  /** First values of the rows, null where there is no vector. */
  readonly vectors: readonly (Float32Array | null)[];
  /** How often each row occurs in the training text. */
  readonly frequency: readonly number[];
}

interface Row {
  readonly hash: number;
  readonly vector: Float32Array | null;
  readonly count: number;
}

/** Frequent words of the vectors and of the treebanks. */
export function wordTable(sentences: readonly Gold[], file: string, most: number, size: number): WordTable {
  const counts = new Map(counted(sentences.flatMap((gold) => gold.forms.map(normalise))));
  const often = [...counts].filter(([, count]) => count >= 2).map(([word]) => word);
  const vectors = readVectors(file, most, new Set(often), size);
  const found = new Map<number, Row>();
  const add = (word: string, vector: Float32Array | null): void => {
    const hash = wordHash(word);
    if (!found.has(hash)) found.set(hash, { hash, vector, count: counts.get(normalise(word)) ?? 0 });
  };
  for (const [i, word] of vectors.words.entries()) add(word, vectors.rows.subarray(i * size, (i + 1) * size));
  for (const word of often) add(word, null);
  const frequent = [...found.values()];
  const rows = [...frequent].sort((a, b) => (a.hash >>> 0) - (b.hash >>> 0));
  const { of, kin } = clustersOf(frequent.flatMap(({ hash, vector }) => (vector ? [{ hash, vector }] : [])));
  return {
    vocabulary: {
      rows: new Map(rows.map(({ hash }, i) => [hash, i + 1])),
      clusters: Uint8Array.from([0, ...rows.map(({ hash }) => of.get(hash) ?? 0)]),
      kin: Uint8Array.from(kin),
    },
    vectors: [null, ...rows.map(({ vector }) => vector)],
    frequency: [0, ...rows.map(({ count }) => count)],
  };
}
