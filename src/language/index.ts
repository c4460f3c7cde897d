/** The English reader: tokens, sentences, tags, lemmas and dependency trees. */
export type { DateMention, Quotation } from '../model/analysed.ts';
export { Sentence, Token, type TokenColumns, type Upos } from '../model/sentence.ts';
export type { Span } from '../model/span.ts';
export type { Grain, When } from '../model/when.ts';
export { annotate } from './annotate.ts';
export { type ParsedConllu, parseConllu } from './conllu.ts';
export { findChains } from './coreference/index.ts';
export { findDates } from './dates/index.ts';
export { type LocalDay, localDay } from './dates/local-day.ts';
export { createEnglish, type English, type EnglishText, type TextOptions } from './english.ts';
export { type Edge, enhancedOf } from './enhanced/index.ts';
export { mendTrees } from './mend/index.ts';
export { type LanguageModel, loadLanguageModel } from './model.ts';
export { findNames, loadNameModel, type NameModel } from './names/index.ts';
export { findQuotations } from './quotations/index.ts';
export { parseParagraphs, unreadParagraphs } from './sentences.ts';
export { type RawSentence, type RawToken, sentencesOf } from './tokenize.ts';
