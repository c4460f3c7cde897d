import { machineDate } from '../machineDate.ts';
import { dateInAddress, shownDate } from './dates.ts';
import { linkedFacts } from './linked.ts';
import type { PageTree } from './pageTree.ts';

/** What a page tells of its report for machines. */
export interface HtmlFacts {
  readonly title?: string;
  /** ISO 8601, to the minute at most. */
  readonly published?: string;
  readonly byline?: string;
  readonly publisher?: string;
  /** The address that the page gives as its own. */
  readonly url?: string;
  /** The text of the report, where the page gives it for machines. */
  readonly body?: string;
}

/** Names of meta tags, surest first: Open Graph, Dublin Core, schema.org, and those of widespread systems of newspapers. */
const META = {
  title: 'headline og:title dc.title dcterms.title citation_title parsely-title sailthru.title twitter:title',
  published:
    'article:published_time og:article:published_time og:published_time datepublished article.published ' +
    'dc.date.issued dcterms.issued dc.date dcterms.date dcterms.created dc.date.created citation_publication_date citation_date ' +
    'publication_date publication-date publicationdate publish_date publish-date publishdate published_date pubdate ' +
    'originalpublicationdate article_date_original parsely-pub-date sailthru.date cxenseparse:recs:publishtime ptime date',
  modified: 'article:modified_time og:updated_time dcterms.modified datemodified last-modified',
  byline:
    'author article:author byl byline dc.creator dcterms.creator parsely-author sailthru.author citation_author',
  publisher: 'og:site_name dc.publisher dcterms.publisher publisher citation_publisher application-name',
  url: 'og:url',
} as const;

/**
 * From linked data, else meta tags, else elements that show a date, else the address. What was changed later is dated by
 * its change only where nothing tells when it came out.
 */
export function factsOf(page: PageTree): HtmlFacts {
  const scripts = page.querySelectorAll('script[type*="ld+json"]');
  const linked = linkedFacts(Array.from(scripts, ({ textContent }) => textContent ?? ''));
  const told = metaOf(page);
  const meta = (field: keyof typeof META): (string | undefined)[] =>
    META[field].split(' ').map((name) => told.get(name));
  const url = [...page.querySelectorAll('link[rel="canonical"]')].map((link) => link.getAttribute('href'));
  const address = first([...url, ...meta('url')].filter((one) => /^https?:\/\//i.test(one ?? '')));
  const publisher = first([linked.publisher, ...meta('publisher').filter(isNoAddress)]);
  const dates = [linked.published, ...meta('published')];
  return known({
    title: untagged(first([linked.title, ...meta('title')]), publisher),
    published:
      firstDate(dates) ??
      shownDate(page) ??
      dateInAddress(address ?? '') ??
      firstDate([linked.modified, ...meta('modified')]),
    byline: first([linked.byline, ...meta('byline').filter(isNoAddress)])?.replace(/^by:?\s+/i, ''),
    publisher,
    url: address,
    body: linked.body,
  });
}

/** What the meta tags of a page say, by name in lower case; of a name that comes twice, the first. */
function metaOf(page: PageTree): Map<string, string> {
  const told = new Map<string, string>();
  for (const tag of page.querySelectorAll('meta[content]'))
    for (const kind of ['property', 'name', 'itemprop']) {
      const name = tag.getAttribute(kind)?.toLowerCase();
      const content = tag.getAttribute('content')?.trim();
      if (name && content && !told.has(name)) told.set(name, content);
    }
  return told;
}

function firstDate(values: readonly unknown[]): string | null {
  for (const value of values) {
    const date = typeof value === 'string' || typeof value === 'number' ? machineDate(String(value)) : null;
    if (date !== null) return date;
  }
  return null;
}

const isNoAddress = (text: string | undefined): boolean => !/^(?:https?:)?\/\/|^@/.test(text ?? '');

const MOST_LETTERS = 300;

const first = (values: readonly unknown[]): string | undefined => {
  for (const value of values)
    if (typeof value === 'string' && value.trim() !== '')
      return value.replace(/\s+/g, ' ').trim().slice(0, MOST_LETTERS);
  return undefined;
};

/** A title without the publisher at its end: `Accord extended | Sample Press`. */
function untagged(title: string | undefined, publisher: string | undefined): string | undefined {
  if (title === undefined || publisher === undefined || !title.endsWith(publisher)) return title;
  const rest = title.slice(0, -publisher.length);
  return /\S\s*[|–—•·»:-]\s*$/.test(rest) ? rest.replace(/\s*[|–—•·»:-]\s*$/, '') : title;
}

const known = (facts: { readonly [K in keyof HtmlFacts]: HtmlFacts[K] | null | undefined }): HtmlFacts =>
  Object.fromEntries(Object.entries(facts).filter(([, value]) => value != null));
