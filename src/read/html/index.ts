/** Web pages to articles. Apart from the rest, since it needs a parser of HTML. */
export { readPage } from './readPage.ts';
