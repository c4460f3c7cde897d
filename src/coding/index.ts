export { CODER_VERSION } from './claims/build.ts';
export { claimsOf, codeArticle, codeSentences } from './code.ts';
export type { Coding } from './coding.ts';
export { Coverage, type CoverageReport } from './coverage.ts';
export { codingData, explain } from './explain.ts';
export type { Entry, Lexicon, PatternFile } from './lexicon/entry.ts';
export { loadLexicon } from './lexicon/load.ts';
export type { Pair, Relation, Vote } from './relate/index.ts';
