/** Web pages to articles. The parser of HTML is loaded with the first page. */
export { readPage } from './readPage.ts';
