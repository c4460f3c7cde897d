import { readFileSync } from 'node:fs';
import type { Sentence } from '../../src/model/sentence.ts';
import { type GoldDocument, type GoldMention, namedMention } from './gum.ts';
import { TYPE_OF_LETTER } from './labels.ts';

/**
 * The documents of a treebank whose names we marked, with those names (`train/names/marks/README.md`).
 * @param file a line with `#` and the name of the document, then a line for each sentence that has names
 */
export function markedDocuments(documents: readonly GoldDocument[], file: string): GoldDocument[] {
  const parts = readFileSync(file, 'utf8').split(/^# /m).slice(1);
  const marks = new Map(parts.map((part) => [part.slice(0, part.indexOf('\n')), part]));
  return documents.flatMap((document) => {
    const part = marks.get(document.id);
    return part === undefined ? [] : [{ ...document, mentions: mentionsIn(part, document.sentences) }];
  });
}

/** Reads lines as `12<tab>p3-4 l7-7`: number of the sentence, then type, first and last word, all from 1. */
const mentionsIn = (part: string, sentences: readonly Sentence[]): GoldMention[] =>
  part
    .split('\n')
    .slice(1)
    .filter((line) => line !== '')
    .flatMap((line) => {
      const [number, names = ''] = line.split('\t');
      const sentence = sentences[Number(number) - 1];
      if (!sentence) throw new Error(`marks: there is no sentence ${number} in the document`);
      return names.split(' ').map((name) => mentionOf(name, sentence));
    });

function mentionOf(name: string, sentence: Sentence): GoldMention {
  const [first, last] = name.slice(1).split('-').map(Number);
  if (!first || !last || last > sentence.columns.forms.length) throw new Error(`marks: '${name}' is no name`);
  return namedMention(sentence, TYPE_OF_LETTER[name[0] ?? ''] ?? '', first - 1, last - 1);
}
