import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { DEV_TREEBANKS } from './language.ts';

/** A document of a treebank as plain text, and how many words the treebank counts in it. */
export interface Document {
  readonly text: string;
  readonly words: number;
}

/** The documents of the development treebanks: sentences as they were written, a blank line before each paragraph. */
export const devDocuments = (folder: string): Document[] =>
  DEV_TREEBANKS.flatMap((name) => {
    const conllu = gunzipSync(readFileSync(join(folder, `${name}.conllu.gz`))).toString('utf8');
    return conllu.split(/^# newdoc.*$/m).flatMap(documentOf);
  });

function documentOf(part: string): Document[] {
  let text = '';
  let words = 0;
  let gap = '';
  for (const line of part.split('\n')) {
    if (line.startsWith('# newpar')) gap = '\n\n';
    else if (line.startsWith('# text = ')) {
      text += (text === '' ? '' : gap || ' ') + line.slice(9);
      gap = '';
    } else if (/^\d+\t/.test(line)) words++;
  }
  return text === '' ? [] : [{ text, words }];
}

/** Words of all documents. */
export const wordsIn = (documents: readonly Document[]): number =>
  documents.reduce((sum, { words }) => sum + words, 0);
