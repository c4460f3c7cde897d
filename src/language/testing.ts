import { readFileSync } from 'node:fs';
import { type LanguageModel, loadLanguageModel } from './model.ts';

let loaded: LanguageModel | undefined;

/** The model that is shipped, for tests; loaded once a process. */
export function englishModel(): LanguageModel {
  loaded ??= loadLanguageModel(readFileSync(new URL('../../data/models/english.bin', import.meta.url)));
  return loaded;
}
