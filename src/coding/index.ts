export { CODER_VERSION } from './claims/build.ts';
export { type Coding, codeArticle, codeSentences } from './code.ts';
export { explain } from './explain.ts';
export type { Entry, Lexicon, PatternFile } from './lexicon/entry.ts';
export { loadLexicon } from './lexicon/load.ts';
export type { Pair, Relation } from './relate/index.ts';
