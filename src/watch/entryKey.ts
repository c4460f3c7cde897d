import { createHash } from 'node:crypto';
import type { FeedEntry } from '../read/feed/index.ts';

/** Parameters of an address that say how one came to it, and not what is there. */
const FROM = /^(utm_\w+|fbclid|gclid|mc_cid|mc_eid|cmpid|at_\w+|ref|rss|partner)$/i;

/**
 * What each entry of a document is known by, from one poll to the next and in all feeds: the address of its page, which two
 * feeds may have in common. Where entries of one document share an address, what the feed calls them is added.
 */
export function keysOf(entries: readonly FeedEntry[]): string[] {
  const pages = entries.map(({ url }) => (url === null ? null : pageOf(url)));
  const times = new Map<string | null, number>();
  for (const page of pages) times.set(page, (times.get(page) ?? 0) + 1);
  return entries.map((entry, i) => {
    const page = pages[i] ?? null;
    const own = [entry.id, entry.title, entry.published].map((part) => part ?? '').join(' ');
    return hashOf(page !== null && times.get(page) === 1 ? page : `${page ?? ''} ${own}`);
  });
}

/** An address without what does not tell pages apart. */
function pageOf(address: string): string {
  const url = new URL(address);
  url.hash = '';
  for (const name of [...url.searchParams.keys()]) if (FROM.test(name)) url.searchParams.delete(name);
  return url.href;
}

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 20);
