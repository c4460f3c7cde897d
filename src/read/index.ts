/** From the bytes of a file to an article with marked regions. */
export { type ReadOptions, readArticle, readSentence } from './article.ts';
export { validDay, validPublished } from './day.ts';
export { MAX_BYTES, tooLarge } from './decode.ts';
export { linesOf } from './lines.ts';
export { regionsOf } from './regions.ts';
