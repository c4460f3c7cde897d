import { readdirSync, readFileSync } from 'node:fs';
import type { Lexicon } from './lexicon/entry.ts';
import { loadLexicon } from './lexicon/load.ts';

const FOLDER = new URL('../../data/patterns/', import.meta.url);

/** The patterns that are shipped, for tests. */
export const lexiconForTests = (): Lexicon =>
  loadLexicon(
    readdirSync(FOLDER)
      .filter((name) => name.endsWith('.jsonl'))
      .sort()
      .map((name) => ({ name, text: readFileSync(new URL(name, FOLDER), 'utf8') })),
  );
