import { CODER_VERSION } from '../coding/index.ts';
import { InputError } from '../model/errors.ts';
import { contentType, isPage } from '../node/fetch/fetchPage.ts';
import { refusal } from '../node/fetch/request.ts';
import type { Reader } from '../pipeline.ts';
import { carriesReport, type FeedEntry, ownReport } from '../read/feed/index.ts';
import { type Known, type RawReport, readReport } from '../read/report.ts';
import type { Coding } from '../store/store.ts';
import type { Clock } from './clock.ts';
import type { WatchedFeed } from './feedsFile.ts';
import type { Get } from './web/web.ts';

/** Letters of a report that is read on the way: a long feature has 50,000, and what is longer stops everything else. */
const MOST_LETTERS = 200_000;

/** What entries are read with. */
export interface ReadingTools {
  readonly get: Get;
  readonly clock: Clock;
  /** The reader, made when it is first needed. */
  readonly reader: () => Reader;
  /** The latest day that has begun anywhere: what is published after it is refused. */
  readonly today: () => string;
}

/**
 * The report that an entry of a feed tells of, coded.
 * @throws Unreachable if its page may be had later, InputError if it is none that can be read
 */
export async function codingOf(
  entry: FeedEntry,
  feed: WatchedFeed,
  tools: ReadingTools,
  signal: AbortSignal,
): Promise<Coding> {
  const raw = await reportOf(entry, feed, tools, signal);
  const article = await readReport(raw, { today: tools.today() });
  if (article.text.length > MOST_LETTERS)
    throw new InputError(raw.name, `has more than ${MOST_LETTERS} letters`, 'read it with: entente read');
  return { article, version: CODER_VERSION, claims: tools.reader().read(article) };
}

/** The entry's own text, or its page, as the feed is to be read. */
async function reportOf(
  entry: FeedEntry,
  feed: WatchedFeed,
  tools: ReadingTools,
  signal: AbortSignal,
): Promise<RawReport> {
  const name = entry.url ?? entry.id ?? entry.title ?? 'an entry';
  const known: Known = {
    ...(feed.publisher !== null && { publisher: feed.publisher }),
    retrieved: new Date(tools.clock.now()).toISOString(),
  };
  const own = feed.text === 'feed' || (feed.text === 'auto' && (entry.url === null || carriesReport(entry)));
  if (own) {
    const raw = ownReport(entry, name, known);
    if (raw) return raw;
    throw new InputError(name, 'has no text in its feed', 'set text: page for this feed');
  }
  if (entry.url === null) throw new InputError(name, 'has no address', 'set text: feed for this feed');
  return pageReport(entry.url, entry, known, tools, signal);
}

async function pageReport(
  url: string,
  { published, title }: FeedEntry,
  known: Known,
  { get }: ReadingTools,
  signal: AbortSignal,
): Promise<RawReport> {
  const page = await get(url, { accept: 'text/html, application/xhtml+xml, text/plain;q=0.8', signal });
  const { type, charset } = contentType(page);
  if (!isPage(type) && type !== 'text/plain')
    throw refusal(page.url, `is ${type || 'of no known type'}`, 'leave it out');
  return {
    name: page.url,
    form: isPage(type) ? 'html' : 'text',
    body: page.bytes ?? new Uint8Array(),
    ...(charset !== undefined && { charset }),
    known: {
      ...(published !== null && { published }),
      ...(title !== null && { title }),
      ...known,
      url: page.url,
    },
  };
}
