import { z } from '@hono/zod-openapi';
import type { Article } from '../model/article.ts';
import { readPage } from '../read/html/index.ts';
import { readArticle } from '../read/index.ts';
import type { Door } from './door.ts';
import { published } from './params.ts';
import { Problem } from './problem.ts';

/** Bytes that a request with a report may have. */
export const MOST_BYTES = 4 * 1024 * 1024;

/** Letters of a report that are read while a client waits; a long feature has 50,000. */
const MOST_LETTERS = 200_000;

/** A report as it is sent: its text, its page, or its address. */
export const report = {
  text: z.string().optional().openapi({ description: 'The report as plain text.' }),
  html: z.string().optional().openapi({ description: 'The page that the report stands on.' }),
  url: z
    .string()
    .max(2000)
    .optional()
    .openapi({ description: 'The address of that page, on the open network.' }),
  published: published.optional(),
  publisher: z.string().max(200).optional(),
  title: z.string().max(500).optional(),
};

const given = z.strictObject(report);

/**
 * The article of what was sent.
 * @throws Problem or InputError if it is none
 */
export async function articleOf(sent: z.output<typeof given>, { fetchPage, today }: Door): Promise<Article> {
  const { text, html, url, title } = sent;
  if ([text, html, url].filter((one) => one !== undefined).length !== 1)
    throw new Problem(400, 'body: give one of text, html and url');
  const facts = {
    ...(sent.published !== undefined && { published: sent.published }),
    ...(sent.publisher !== undefined && { publisher: sent.publisher }),
    today: today(),
  };
  const article = await read(text, html, url, facts, fetchPage);
  if (article.text.length > MOST_LETTERS)
    throw new Problem(
      413,
      `The report has more than ${MOST_LETTERS} letters; read it with: entente read PATH`,
    );
  return title === undefined ? article : { ...article, title };
}

type Facts = Omit<Parameters<typeof readArticle>[1], 'input'>;

async function read(
  text: string | undefined,
  html: string | undefined,
  url: string | undefined,
  facts: Facts,
  fetchPage: Door['fetchPage'],
): Promise<Article> {
  if (text !== undefined) return readArticle(Buffer.from(text), { input: 'the text', ...facts });
  if (html !== undefined) return readPage(html, { input: 'the page', ...facts });
  const page = await fetchPage(url ?? '');
  const from = { input: page.url, ...facts };
  return page.isHtml
    ? { ...(await readPage(page.text, from)), url: page.url }
    : { ...(await readArticle(Buffer.from(page.text), from)), url: page.url };
}
