import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PatternFile } from '../coding/index.ts';
import { loadModel } from '../node/language.ts';
import { packageFolder } from '../node/package.ts';
import type { ReaderData } from '../pipeline.ts';
import type { RelatorData } from '../relate.ts';
import { loadOwn, type OwnFlags } from './own.ts';

/** The weights and lists by which names are found. */
const loadNameBytes = (): Uint8Array => readFileSync(join(packageFolder(), 'data/models/names.bin'));

/** What the reader works with: the package's `data` folder, and patterns and actors of the user's own. */
export function loadReaderData(own: OwnFlags = {}): ReaderData {
  const folder = join(packageFolder(), 'data');
  const actors = (table: string): string => readFileSync(join(folder, 'actors', `${table}.tsv`), 'utf8');
  return {
    model: loadModel(),
    names: loadNameBytes(),
    own: loadOwn(own),
    actors: {
      states: actors('states'),
      organisations: actors('organisations'),
      offices: actors('offices'),
      leaders: actors('leaders'),
      epithets: actors('epithets'),
    },
    places: {
      cities: readFileSync(join(folder, 'places/cities.tsv'), 'utf8'),
      regions: readFileSync(join(folder, 'places/regions.tsv'), 'utf8'),
    },
    patterns: [...filesOf('patterns', '.jsonl'), ...filesOf('lexicon', '.tsv')],
    learned: own.guesses === false ? null : readFileSync(join(folder, 'models/claims.json'), 'utf8'),
  };
}

/** The files of a folder of the package's data that end so, in order of name. */
function filesOf(folder: string, ending: string): PatternFile[] {
  const path = join(packageFolder(), 'data', folder);
  return readdirSync(path)
    .filter((name) => name.endsWith(ending))
    .sort((a, b) => (a < b ? -1 : 1))
    .map((name) => ({ name, text: readFileSync(join(path, name), 'utf8') }));
}

/** Correlates of War codes of the states that have one, by code of the state. */
export function loadCowCodes(): ReadonlyMap<string, string> {
  const lines = readFileSync(join(packageFolder(), 'data/actors/states.tsv'), 'utf8').split('\n');
  const rows = lines.filter((line) => !line.startsWith('#')).map((line) => line.split('\t'));
  return new Map(rows.flatMap(([code, cow]) => (code && cow && /^\d+$/.test(cow) ? [[code, cow]] : [])));
}

/**
 * What pairs are related with, from the package's `data` folder.
 * @param learned false for the lexicon's say alone, as training needs it
 */
export function loadRelatorData({ learned } = { learned: true }): RelatorData {
  const model = join(packageFolder(), 'data/models/coding.json');
  return {
    model: loadModel(),
    cues: filesOf('lexicon', '.tsv'),
    learned: learned ? readFileSync(model, 'utf8') : null,
  };
}
