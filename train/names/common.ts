import type { Features } from '../../src/language/features.ts';

/** In how many documents a feature has to occur. */
const DOCUMENTS = 3;

/**
 * Features that several documents have. A name that one document repeats would otherwise teach its own words and
 * nothing of what stands around it.
 */
export class Common {
  readonly #seen = new Map<number, number>();

  /** Counts a feature once a document, as long as documents come one after the other. */
  note(row: Features, document: number): void {
    for (let k = 0; k < row.length; k++) {
      const feature = row.items[k] as number;
      const seen = this.#seen.get(feature) ?? 0;
      if (seen % 4096 === document + 1) continue;
      this.#seen.set(feature, Math.floor(seen / 4096 + 1) * 4096 + document + 1);
    }
  }

  /** Leaves only the common features in the row. */
  keep(row: Features): void {
    let length = 0;
    for (let k = 0; k < row.length; k++) {
      const feature = row.items[k] as number;
      if ((this.#seen.get(feature) ?? 0) >= DOCUMENTS * 4096) row.items[length++] = feature;
    }
    row.length = length;
  }
}
