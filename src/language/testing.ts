import { readFileSync } from 'node:fs';
import type { Sentence } from '../model/sentence.ts';
import { type LanguageModel, loadLanguageModel } from './model.ts';
import { parseParagraphs } from './sentences.ts';

let loaded: LanguageModel | undefined;

/** The model that is shipped, for tests; loaded once a process. */
export function englishModel(): LanguageModel {
  loaded ??= loadLanguageModel(readFileSync(new URL('../../data/models/english.bin', import.meta.url)));
  return loaded;
}

/** The sentences of one paragraph of plain text. */
export const sentencesIn = (text: string): Sentence[] =>
  parseParagraphs(englishModel(), { text, regions: [{ kind: 'paragraph', start: 0, end: text.length }] });
