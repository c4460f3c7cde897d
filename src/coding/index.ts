export { CODER_VERSION } from './claims/build.ts';
export { codeArticle, codeSentences } from './code.ts';
export type { Coding } from './coding.ts';
export { explain } from './explain.ts';
export type { Entry, Lexicon, PatternFile } from './lexicon/entry.ts';
export { loadLexicon } from './lexicon/load.ts';
export type { Pair, Relation } from './relate/index.ts';
