import { readFileSync } from 'node:fs';
import { loadNameModel, type NameModel } from './model.ts';

let loaded: NameModel | undefined;

/** The names that are shipped, for tests; loaded once a process. */
export function nameModel(): NameModel {
  loaded ??= loadNameModel(readFileSync(new URL('../../../data/models/names.bin', import.meta.url)));
  return loaded;
}
