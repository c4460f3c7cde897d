import type { Article } from '../../model/article.ts';
import { InputError } from '../../model/errors.ts';
import { type ReadOptions, readArticle } from '../article.ts';

/**
 * Reads the report that stands on a web page: its text without menus, scripts and markup, kept with the article, and
 * what the page tells of it for machines. What is given in the options holds before what the page says.
 * @throws InputError, and nothing else, if no English report with a date of publication stands on it
 */
export async function readPage(html: string, options: ReadOptions): Promise<Article> {
  // The parser of pages takes longer to load than a report of plain text to read
  const { contentOf } = await import('./content.ts');
  const { text, title, facts } = attempt(options.input, () => contentOf(html));
  const published = options.published ?? facts.published;
  const publisher = options.publisher ?? facts.publisher;
  const article = await readArticle(new TextEncoder().encode(text), {
    ...options,
    ...(published !== undefined && { published }),
    ...(publisher !== undefined && { publisher }),
  });
  return {
    ...article,
    ...(title !== '' && { title }),
    ...(article.byline === undefined && facts.byline !== undefined && { byline: facts.byline }),
    ...(facts.url !== undefined && { url: facts.url }),
  };
}

/** Pages are made by anybody: whatever makes the libraries stumble is a page that cannot be read. */
function attempt<T>(input: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new InputError(input, `cannot be read as a web page (${reason})`, 'give its text');
  }
}
