import { NAME_MAGIC, NAME_VERSION } from '../../src/language/names/model.ts';
import { ByteWriter } from '../bytes.ts';

/** The parts of a file of names, in the order in which `src/language/names/model.ts` reads them. */
export interface NameParts {
  readonly lists: ReadonlyMap<number, number>;
  readonly clusters: ReadonlyMap<number, number>;
  readonly leanings: ReadonlyMap<number, number>;
  readonly senses: ReadonlyMap<number, number>;
  /** Frozen weights: heads, spans, common nouns. */
  readonly weights: readonly Uint8Array[];
}

export function nameFile({ lists, clusters, leanings, senses, weights }: NameParts): Uint8Array {
  const file = new ByteWriter();
  file.raw(new TextEncoder().encode(NAME_MAGIC));
  file.unsigned(NAME_VERSION);
  file.section(mapBytes(lists));
  file.section(mapBytes(clusters));
  file.section(mapBytes(leanings));
  file.section(mapBytes(senses));
  for (const table of weights) file.section(table);
  return file.bytes;
}

function mapBytes(values: ReadonlyMap<number, number>): Uint8Array {
  const bytes = new ByteWriter();
  let last = 0;
  for (const key of Float64Array.from(values.keys(), (hash) => hash >>> 0).sort()) {
    bytes.unsigned(key - last);
    bytes.unsigned(values.get(key | 0) ?? 0);
    last = key;
  }
  return bytes.bytes;
}
