import { ByteReader } from '../bytes.ts';
import { WeightTable } from '../weights.ts';
import { Lists } from './lists.ts';

/** The first bytes of a file of names. */
export const NAME_MAGIC = 'ENTENTE-NAMES';
/** Version of the layout; a file of another version is refused. */
export const NAME_VERSION = 5;

/** Trained weights and lists by which names are found. Opaque to its users. */
export interface NameModel {
  readonly lists: Lists;
  /** Which tokens head a name of which type. */
  readonly heads: WeightTable;
  /** Whether a candidate stretch is the one. */
  readonly spans: WeightTable;
  /** Which common nouns mean a person, place or organisation, for coreference. */
  readonly nouns: WeightTable;
}

/**
 * Reads a file of names (`data/models/names.bin`): magic, version, lists, then the weights.
 * @throws Error if the bytes are no file of names of this version
 */
export function loadNameModel(bytes: Uint8Array): NameModel {
  const reader = new ByteReader(bytes);
  checkHead(reader);
  const lists = new Lists(readMap(reader), readMap(reader), readMap(reader), readMap(reader));
  const weights = (): WeightTable => new WeightTable(new ByteReader(reader.section()), 'bits');
  return { lists, heads: weights(), spans: weights(), nouns: weights() };
}

function checkHead(reader: ByteReader): void {
  for (const char of NAME_MAGIC) {
    if (reader.done || reader.byte() !== char.charCodeAt(0)) {
      throw new Error('names: these bytes are no file of names of Entente; use data/models/names.bin');
    }
  }
  const version = reader.unsigned();
  if (version === NAME_VERSION) return;
  throw new Error(
    `names: the file has layout ${version}, this program reads ${NAME_VERSION}; use the data/models/names.bin of the same release`,
  );
}

/** Numbers by hash, hashes ascending. */
function readMap(whole: ByteReader): Map<number, number> {
  const reader = new ByteReader(whole.section());
  const values = new Map<number, number>();
  let key = 0;
  while (!reader.done) {
    key = (key + reader.unsigned()) | 0;
    values.set(key, reader.unsigned());
  }
  return values;
}
