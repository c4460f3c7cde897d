import { readdirSync, readFileSync } from 'node:fs';
import type { Lexicon, PatternFile } from './lexicon/entry.ts';
import { loadLexicon } from './lexicon/load.ts';
import { cueFiles } from './relate/testing.ts';

const FOLDER = new URL('../../data/patterns/', import.meta.url);

const patternFiles = (): PatternFile[] =>
  readdirSync(FOLDER)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .map((name) => ({ name, text: readFileSync(new URL(name, FOLDER), 'utf8') }));

/** The patterns and rows that are shipped, for tests. */
export const lexiconForTests = (): Lexicon => loadLexicon([...patternFiles(), ...cueFiles()]);
