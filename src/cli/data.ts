import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { PatternFile } from '../coding/index.ts';
import { loadModel } from '../node/language.ts';
import type { ReaderData } from '../pipeline.ts';
import type { RelateData } from '../relate.ts';
import { loadOwn, type OwnFlags } from './own.ts';

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

/** The weights and lists by which names are found. */
const loadNameBytes = (): Uint8Array => readFileSync(join(packageFolder(), 'data/models/names.bin'));

/** What the reader works with: the package's `data` folder, and patterns and actors of the user's own. */
export function loadReaderData(own: OwnFlags = {}): ReaderData {
  const folder = join(packageFolder(), 'data');
  const actors = (table: string): string => readFileSync(join(folder, 'actors', `${table}.tsv`), 'utf8');
  const patterns = readdirSync(join(folder, 'patterns'))
    .filter((name) => name.endsWith('.jsonl'))
    .sort((a, b) => (a < b ? -1 : 1));
  return {
    model: loadModel(),
    names: loadNameBytes(),
    own: loadOwn(own),
    actors: {
      states: actors('states'),
      organisations: actors('organisations'),
      offices: actors('offices'),
      leaders: actors('leaders'),
    },
    patterns: patterns.map((name) => ({ name, text: readFileSync(join(folder, 'patterns', name), 'utf8') })),
  };
}

/** The lexicon of cues of `entente relate`. */
export function loadCueFiles(): PatternFile[] {
  const folder = join(packageFolder(), 'data/lexicon');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.tsv'))
    .sort((a, b) => (a < b ? -1 : 1))
    .map((name) => ({ name: `data/lexicon/${name}`, text: readFileSync(join(folder, name), 'utf8') }));
}

/** What relating works with, from the package's `data` folder. */
export const loadRelateData = (): RelateData => ({
  weights: readFileSync(join(packageFolder(), 'data/models/relate.bin')),
  cues: loadCueFiles(),
});

/** Correlates of War codes of the states that have one, by code of the state. */
export function loadCowCodes(): ReadonlyMap<string, string> {
  const lines = readFileSync(join(packageFolder(), 'data/actors/states.tsv'), 'utf8').split('\n');
  const rows = lines.filter((line) => !line.startsWith('#')).map((line) => line.split('\t'));
  return new Map(rows.flatMap(([code, cow]) => (code && cow && /^\d+$/.test(cow) ? [[code, cow]] : [])));
}
