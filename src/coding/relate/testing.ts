import { readdirSync, readFileSync } from 'node:fs';
import type { PatternFile } from '../lexicon/entry.ts';
import type { CueLexicon } from './cue.ts';
import { loadCues } from './load-cues.ts';

const FOLDER = new URL('../../../data/lexicon/', import.meta.url);

/** The lexicon's files that are shipped, for tests. */
export const cueFiles = (): PatternFile[] =>
  readdirSync(FOLDER)
    .filter((name) => name.endsWith('.tsv'))
    .sort()
    .map((name) => ({ name, text: readFileSync(new URL(name, FOLDER), 'utf8') }));

/** The lexicon that is shipped. */
export const shippedCues = (): CueLexicon => loadCues(cueFiles());
