/** The English reader: tokens, sentences, tags, lemmas and dependency trees. */
export { annotate } from './annotate.ts';
export { parseConllu } from './conllu.ts';
export { findChains } from './coreference/index.ts';
export { findDates } from './dates/index.ts';
export { type LanguageModel, loadLanguageModel } from './model.ts';
export { findNames, loadNameModel, type NameModel } from './names/index.ts';
export { findQuotations } from './quotations/index.ts';
export { parseParagraphs } from './sentences.ts';
export { type RawSentence, type RawToken, sentencesOf } from './tokenize.ts';
