import type { RelateModel } from './coding/relate/model.ts';
import { ByteReader } from './language/bytes.ts';
import { hashText } from './language/hash.ts';
import { unseal } from './language/seal.ts';

/** The first bytes of the file, and the version of its layout. */
export const RELATE_MAGIC = 'ENTENTE-RELATE';
export const RELATE_VERSION = 1;

/** Where the point is in the file's numbers: weights and temperature have 10 bits behind it. */
export const RELATE_ONE = 1024;

/**
 * Reads `data/models/relate.bin`, which `npm run train:coding` writes: rows of weights by the hash of their feature.
 * @throws Error if the bytes are no such file, damaged, or of another layout
 */
export function loadRelateModel(bytes: Uint8Array): RelateModel {
  const reader = new ByteReader(unseal(bytes));
  for (const char of RELATE_MAGIC)
    if (reader.byte() !== char.charCodeAt(0))
      throw new Error('relate model: these bytes are no such model; use data/models/relate.bin');
  if (reader.unsigned() !== RELATE_VERSION)
    throw new Error('relate model: another layout; use the data/models/relate.bin of the same release');
  const roots = reader.text().split('\n');
  const temperature = reader.unsigned() / RELATE_ONE;
  const intercepts = Float64Array.from(roots, () => reader.signed() / RELATE_ONE);
  const count = reader.unsigned();
  const rows = new Map<number, number>();
  const weights = new Float64Array(count * roots.length);
  let hash = 0;
  for (let i = 0; i < count; i++) {
    hash = (hash + reader.unsigned()) | 0;
    rows.set(hash, i * roots.length);
    for (let c = 0; c < roots.length; c++) weights[i * roots.length + c] = reader.signed() / RELATE_ONE;
  }
  return { roots, temperature, intercepts, weights, rowOf: (feature) => rows.get(hashText(feature)) };
}
