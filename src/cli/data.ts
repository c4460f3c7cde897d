import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ReaderData } from '../pipeline.ts';
import type { RelatorData } from '../relate.ts';

/** The package's folder: the nearest above this file with a `package.json`, from `src` as from `dist`. */
export function packageFolder(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'package.json'))) folder = dirname(folder);
  return folder;
}

/** The version of the package. */
export function packageVersion(): string {
  const manifest = JSON.parse(readFileSync(join(packageFolder(), 'package.json'), 'utf8')) as {
    version: string;
  };
  return manifest.version;
}

/** The weights of tagger and parser. */
export const loadModel = (): Uint8Array => readFileSync(join(packageFolder(), 'data/models/english.bin'));

/** What the reader works with, from the package's `data` folder. */
export function loadReaderData(): ReaderData {
  const folder = join(packageFolder(), 'data');
  const actors = (table: string): string => readFileSync(join(folder, 'actors', `${table}.tsv`), 'utf8');
  const patterns = readdirSync(join(folder, 'patterns'))
    .filter((name) => name.endsWith('.jsonl'))
    .sort((a, b) => (a < b ? -1 : 1));
  return {
    model: loadModel(),
    actors: {
      states: actors('states'),
      organisations: actors('organisations'),
      offices: actors('offices'),
      leaders: actors('leaders'),
    },
    patterns: patterns.map((name) => ({ name, text: readFileSync(join(folder, 'patterns', name), 'utf8') })),
  };
}

/**
 * What pairs are related with, from the package's `data` folder.
 * @param learned false for the lexicon's say alone, as training needs it
 */
export function loadRelatorData({ learned } = { learned: true }): RelatorData {
  const folder = join(packageFolder(), 'data');
  const cues = readdirSync(join(folder, 'lexicon'))
    .filter((name) => name.endsWith('.tsv'))
    .sort((a, b) => (a < b ? -1 : 1));
  return {
    model: loadModel(),
    cues: cues.map((name) => ({ name, text: readFileSync(join(folder, 'lexicon', name), 'utf8') })),
    learned: learned ? readFileSync(join(folder, 'models/coding.json'), 'utf8') : null,
  };
}
