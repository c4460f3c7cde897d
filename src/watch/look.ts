import { contentType } from '../node/fetch/fetchPage.ts';
import { type FeedEntry, parseFeed } from '../read/feed/index.ts';
import { keysOf } from './entryKey.ts';
import type { WatchedFeed } from './feedsFile.ts';
import type { PollTools } from './pollTools.ts';
import { count, type FeedState, type Waiting } from './state.ts';

/** Entries that one document may have; what comes after is refused. */
const MOST_ENTRIES = 2_000;
/** Keys that are kept besides those of the document that was read last. */
const MOST_SEEN = 4_000;

const ACCEPT =
  'application/rss+xml, application/atom+xml, application/rdf+xml, application/feed+json, application/xml;q=0.9, ' +
  'text/xml;q=0.9, application/json;q=0.8, */*;q=0.5';

/** Asks for the feed, and puts what is new in it on the list of what is to be read. */
export async function look(
  feed: WatchedFeed,
  state: FeedState,
  tools: PollTools,
  signal: AbortSignal,
): Promise<void> {
  const { etag, modified } = state;
  const got = await tools.get(feed.url, { accept: ACCEPT, etag, modified, signal });
  state.moved = got.moved;
  if (got.bytes === null) {
    state.unchanged++;
    return;
  }
  const { charset } = contentType(got);
  const { entries } = parseFeed(got.bytes, {
    input: feed.url,
    base: got.url,
    ...(charset !== undefined && { charset }),
  });
  const keys = keysOf(entries);
  // The newest stands first in a feed, and reports are read in the order in which they came
  state.waiting.push(...freshAmong(entries, keys, state, tools).reverse());
  const here = new Set(keys);
  state.seen = [...state.seen.filter((key) => !here.has(key)).slice(-MOST_SEEN), ...here];
  state.etag = headerOf(got.headers.etag);
  state.modified = headerOf(got.headers['last-modified']);
  tools.save(state);
}

/** Entries that no feed has given before. */
function freshAmong(
  entries: readonly FeedEntry[],
  keys: readonly string[],
  state: FeedState,
  { seen }: PollTools,
): Waiting[] {
  const fresh: Waiting[] = [];
  entries.forEach((entry, i) => {
    const key = keys[i] ?? '';
    if (seen.has(key)) return;
    if (i >= MOST_ENTRIES) count(state.refused, `stands after the first ${MOST_ENTRIES} of its feed`);
    else fresh.push({ key, entry, tries: 0, due: 0 });
    seen.add(key);
  });
  return fresh;
}

const headerOf = (value: string | undefined): string | null =>
  value === undefined ? null : value.slice(0, 1000);
