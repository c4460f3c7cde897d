import { type AtomFeed, type JsonFeed, parseFeed as parse, type RdfFeed, type RssFeed } from 'feedsmith';
import { InputError } from '../../model/errors.ts';
import { decodePage } from '../html/charset.ts';
import { machineDate } from '../machineDate.ts';
import type { Content, Feed, FeedEntry } from './feed.ts';

export interface FeedOptions {
  /** What the person calls it: a path or an address. Named in errors. */
  readonly input: string;
  /** The encoding that a header names, if any. */
  readonly charset?: string;
  /** The address of the feed, by which relative addresses are completed. */
  readonly base?: string;
}

/**
 * Reads a feed: RSS, Atom, RDF or JSON.
 * @throws InputError if it is none: empty, a web page, cut off in the middle
 */
export function parseFeed(bytes: Uint8Array, { input, charset, base }: FeedOptions): Feed {
  const text = decodePage(bytes, charset ?? ownEncoding(bytes));
  if (text.trim() === '') throw new InputError(input, 'is empty', 'check the address of the feed');
  if (/^\s*<(!doctype\s+html|html)\b/i.test(text)) throw webPage(input, text, base);
  const feed = attempt(input, () => feedOf(text));
  return { ...feed, entries: feed.entries.map((entry) => ({ ...entry, url: absolute(entry.url, base) })) };
}

/** The encoding that an XML declaration names. */
const ownEncoding = (bytes: Uint8Array): string | undefined =>
  /^\s*<\?xml[^>]*\bencoding\s*=\s*["']([\w.-]+)/.exec(String.fromCharCode(...bytes.subarray(0, 200)))?.[1];

/** A page often says where its feed is. */
function webPage(input: string, html: string, base: string | undefined): InputError {
  const [link] =
    /<link\b[^<>]*type\s*=\s*["']application\/(rss|atom|feed)\+(xml|json)["'][^<>]*>/i.exec(html) ?? [];
  const [, place] = /\bhref\s*=\s*["']([^"']+)/i.exec(link ?? '') ?? [];
  const found = place === undefined ? null : absolute(place, base);
  const remedy = found === null ? 'give the address of its feed' : `its feed is at ${found.slice(0, 200)}`;
  return new InputError(input, 'is a web page and no feed', remedy);
}

function attempt(input: string, work: () => Feed): Feed {
  try {
    return work();
  } catch {
    throw new InputError(input, 'is no feed, or a broken one', 'open it, and check its address');
  }
}

function feedOf(text: string): Feed {
  const { format, feed } = parse(text);
  switch (format) {
    case 'rss':
      return { title: plain(feed.title), entries: (feed.items ?? []).map(rssEntry) };
    case 'atom':
      return { title: plain(feed.title?.value), entries: (feed.entries ?? []).map(atomEntry) };
    case 'rdf':
      return { title: plain(feed.title), entries: (feed.items ?? []).map(rdfEntry) };
    case 'json':
      return { title: plain(feed.title), entries: (feed.items ?? []).map(jsonEntry) };
  }
}

type RssItem = NonNullable<RssFeed.Feed<string>['items']>[number];
type AtomEntry = NonNullable<AtomFeed.Feed<string>['entries']>[number];
type RdfItem = NonNullable<RdfFeed.Feed<string>['items']>[number];
type JsonItem = NonNullable<JsonFeed.Feed<string>['items']>[number];
/** What a broken feed leaves out of what its format asks for. */
type Loose<T> = { readonly [K in keyof T]?: T[K] };

function rssEntry({ guid, link, title, pubDate, dc, description, content }: Loose<RssItem>): FeedEntry {
  const id = guid?.value ?? null;
  const permanent = guid?.isPermaLink !== false && /^https?:/.test(id ?? '') ? id : null;
  return {
    id,
    url: link ?? permanent,
    title: plain(title),
    published: dateOf(pubDate, dc?.dates?.[0]),
    summary: contentOf('html', description),
    content: contentOf('html', content?.encoded),
  };
}

function atomEntry({
  id,
  links = [],
  title,
  published,
  updated,
  summary,
  content,
}: Loose<AtomEntry>): FeedEntry {
  const link = links.find(({ rel = 'alternate' }) => rel === 'alternate') ?? links[0];
  return {
    id: id ?? null,
    url: link?.href ?? null,
    title: plain(title?.value),
    published: dateOf(published, updated),
    summary: contentOf(formOf(summary?.type), summary?.value),
    content: contentOf(formOf(content?.type), content?.value),
  };
}

const rdfEntry = ({ rdf, link, title, dc, description, content }: Loose<RdfItem>): FeedEntry => ({
  id: rdf?.about ?? null,
  url: link ?? rdf?.about ?? null,
  title: plain(title),
  published: dateOf(dc?.dates?.[0]),
  summary: contentOf('html', description),
  content: contentOf('html', content?.encoded),
});

const jsonEntry = (item: Loose<JsonItem>): FeedEntry => ({
  id: item.id ?? null,
  url: item.url ?? item.external_url ?? null,
  title: plain(item.title),
  published: dateOf(item.date_published, item.date_modified),
  summary: contentOf('text', item.summary),
  content: contentOf('html', item.content_html) ?? contentOf('text', item.content_text),
});

/** Atom says of a text what it is; one without a type is plain. */
const formOf = (type = 'text'): Content['form'] => (/html/i.test(type) ? 'html' : 'text');

const contentOf = (form: Content['form'], text: string | undefined): Content | null =>
  text === undefined || text.trim() === '' ? null : { form, text };

/** The first that is a date. */
const dateOf = (...told: readonly (string | undefined)[]): string | null =>
  told.map((one) => (one === undefined ? null : machineDate(one))).find((date) => date !== null) ?? null;

const MOST_LETTERS = 300;

/** A title without markup, on one line. */
function plain(text: string | undefined): string | null {
  const line = (text ?? '')
    .replace(/<[^<>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return line === '' ? null : line.slice(0, MOST_LETTERS);
}

function absolute(url: string | null, base: string | undefined): string | null {
  if (url === null) return null;
  try {
    return new URL(url.trim(), base).href;
  } catch {
    return null;
  }
}
