import { createFetcher } from '../node/fetch/fetchPage.ts';
import type { Items } from './item.ts';

/** Whether an input is a page of the network and no path. */
export const isAddress = (path: string): boolean => /^https?:\/\//i.test(path);

const fetchPage = createFetcher();

/** The report on a page of the open network. @throws InputError if the page cannot be had */
export async function* pageAt(address: string): Items {
  const { url, text, isHtml } = await fetchPage(address);
  yield {
    name: address,
    form: isHtml ? 'html' : 'text',
    body: Buffer.from(text),
    charset: 'utf-8',
    known: { url, retrieved: `${new Date().toISOString().slice(0, 16)}Z` },
  };
}
