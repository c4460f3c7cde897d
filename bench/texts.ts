import { join } from 'node:path';
import { DEV_TREEBANKS } from './language.ts';
import { readDocuments } from './raw-text.ts';

/** A document of a treebank as plain text, and how many words the treebank counts in it. */
export interface Document {
  readonly text: string;
  readonly words: number;
}

/** The documents of the development treebanks as running text. */
export const devDocuments = (folder: string): Document[] =>
  DEV_TREEBANKS.flatMap((name) => readDocuments(join(folder, `${name}.conllu.gz`))).map((one) => ({
    text: one.text,
    words: one.words.length,
  }));

/** Words of all documents. */
export const wordsIn = (documents: readonly Document[]): number =>
  documents.reduce((sum, { words }) => sum + words, 0);
