import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createEnglish, type English } from '../language/index.ts';

/** Beside `src` as beside `dist`. */
const MODEL = new URL('../../data/models/english.bin', import.meta.url);

/**
 * The bytes of the language model that the package ships.
 * @throws Error with path and remedy if it is not there
 */
export function loadModel(): Uint8Array {
  try {
    return readFileSync(MODEL);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(
      `${fileURLToPath(MODEL)}: the language model cannot be read (${reason}); install the package again`,
    );
  }
}

/** A reader of English with the model that the package ships. Takes a fraction of a second: keep it. */
export const loadEnglish = (): English => createEnglish(loadModel());
