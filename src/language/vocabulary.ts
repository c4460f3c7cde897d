import { ByteReader } from './bytes.ts';

/** The words that come with a vector, and the groups of words that are used alike. */
export interface Vocabulary {
  /** Row (from 1) by the hash of the normalised word; row 0 stands for all other words. */
  readonly rows: ReadonlyMap<number, number>;
  /** Group (from 1) of each row, 0 for none. */
  readonly clusters: Uint8Array;
  /** The larger group (from 1) of each group. */
  readonly kin: Uint8Array;
}

/** Reads hashes in order, each as its distance from the one before, then the groups of the rows and their kin. */
export function readVocabulary(reader: ByteReader): Vocabulary {
  const hashes = new ByteReader(reader.section());
  const rows = new Map<number, number>();
  let hash = 0;
  while (!hashes.done) {
    hash = (hash + hashes.unsigned()) | 0;
    rows.set(hash, rows.size + 1);
  }
  return { rows, clusters: reader.section(), kin: reader.section() };
}
