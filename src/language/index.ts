/** The English reader: tokens, sentences, tags, lemmas and dependency trees. */
export { annotate } from './annotate.ts';
export { parseConllu } from './conllu.ts';
export { findDates } from './dates/index.ts';
export { type LocalDay, localDay } from './dates/local-day.ts';
export { type LanguageModel, loadLanguageModel } from './model.ts';
export { findQuotations } from './quotations/index.ts';
export { parseParagraphs } from './sentences.ts';
export { type RawSentence, type RawToken, sentencesOf } from './tokenize.ts';
