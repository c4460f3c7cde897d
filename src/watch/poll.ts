import { setImmediate } from 'node:timers/promises';
import { InputError } from '../model/errors.ts';
import { contentType } from '../node/fetch/fetchPage.ts';
import { Forbidden, Unreachable } from '../node/fetch/request.ts';
import { parseFeed } from '../read/feed/index.ts';
import type { Coding } from '../store/store.ts';
import { keysOf } from './entryKey.ts';
import type { WatchedFeed } from './feedsFile.ts';
import type { Keep, News } from './keeper.ts';
import { codingOf, type ReadingTools } from './reading.ts';
import { backoff, LONGEST_WAIT, nextPollIn } from './schedule.ts';
import { count, type FeedState, type Waiting, withoutParticulars } from './state.ts';

/** What polls work with. */
export interface PollTools extends ReadingTools {
  readonly keep: Keep;
  /** Keeps the state of a feed for the next run. */
  readonly save: (state: FeedState) => void;
  /** Keys of entries that some feed has given. */
  readonly seen: Set<string>;
  readonly random: () => number;
  /** Says what could not be used. */
  readonly refuse: (feed: WatchedFeed, error: InputError) => void;
  readonly tell: (news: News) => Promise<void>;
}

/** Entries that one document may have; what comes after is refused. */
const MOST_ENTRIES = 2_000;
/** Keys that are kept besides those of the document that was read last. */
const MOST_SEEN = 4_000;
/** A page is asked for so often, at first after so long, ms. */
const MOST_TRIES = 6;
const FIRST_RETRY = 5 * 60_000;
/** So many reports go into the record at once, and none waits for the others for longer, ms. */
const BATCH = 20;
const LONGEST_BATCH = 10_000;
/** When the record cannot take what was read, it is tried again after so long, ms. */
const STORE_RETRY = 60_000;

const ACCEPT =
  'application/rss+xml, application/atom+xml, application/rdf+xml, application/feed+json, application/xml;q=0.9, ' +
  'text/xml;q=0.9, application/json;q=0.8, */*;q=0.5';

/** The record did not take what was read: the fault is with the store and not with the feed. */
class StoreTrouble extends InputError {}

/**
 * Polls a feed and reads what is new in it. Whatever goes wrong is counted in its state, which says when to come again.
 * What was seen is kept before it is read and forgotten only when the record has it, so that a run that ends at any
 * moment loses nothing.
 */
export async function poll(
  feed: WatchedFeed,
  state: FeedState,
  tools: PollTools,
  signal: AbortSignal,
): Promise<void> {
  let [retryAfter, again, isForbidden]: [number | null, number | null, boolean] = [null, null, false];
  const fail = (thrown: unknown): void => {
    const error = refusalOf(feed.url, thrown);
    count(state.errors, withoutParticulars(error.problem));
    state.lastError = { at: timeOf(tools), problem: error.message };
    tools.refuse(feed, error);
  };
  state.lastPoll = timeOf(tools);
  state.polls++;
  try {
    await look(feed, state, tools, signal);
    state.failures = 0;
    state.lastSuccess = timeOf(tools);
  } catch (error) {
    if (signal.aborted) return;
    fail(error);
    state.failures++;
    isForbidden = error instanceof Forbidden;
    retryAfter = error instanceof Unreachable ? error.retryAfter : null;
  }
  try {
    await readWaiting(feed, state, tools, signal);
  } catch (error) {
    fail(error);
    again = STORE_RETRY;
  }
  if (signal.aborted) return;
  const failures = isForbidden ? 0 : state.failures;
  state.wait = again ?? nextPollIn(feed.every, { failures, retryAfter }, tools.random());
  // Nobody was asked who is to be left alone: when the watch is started anew, it may be with other rules
  state.due = tools.clock.now() + (isForbidden ? 0 : state.wait);
  try {
    tools.save(state);
  } catch (error) {
    fail(error);
  }
}

/** A fault of the program on one feed or report must not stop the others. */
function refusalOf(input: string, error: unknown): InputError {
  if (error instanceof InputError) return error;
  const reason = error instanceof Error ? error.message : String(error);
  const refusal = new InputError(input, `the program failed on it (${reason})`, 'report this');
  refusal.cause = error;
  return refusal;
}

/** Asks for the feed, and puts what is new in it on the list of what is to be read. */
async function look(
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
  const fresh: Waiting[] = [];
  entries.forEach((entry, i) => {
    const key = keys[i] ?? '';
    if (tools.seen.has(key)) return;
    if (i >= MOST_ENTRIES) count(state.refused, `stands after the first ${MOST_ENTRIES} of its feed`);
    else fresh.push({ key, entry, tries: 0, due: 0 });
    tools.seen.add(key);
  });
  // The newest stands first in a feed, and reports are read in the order in which they came
  state.waiting.push(...fresh.reverse());
  const here = new Set(keys);
  state.seen = [...state.seen.filter((key) => !here.has(key)).slice(-MOST_SEEN), ...here];
  state.etag = headerOf(got.headers.etag);
  state.modified = headerOf(got.headers['last-modified']);
  tools.save(state);
}

/** Also what would be due after longer than anything waits: the clock was set back since. */
const isDue = (due: number, now: number): boolean => due <= now || due - now > LONGEST_WAIT;

const headerOf = (value: string | undefined): string | null =>
  value === undefined ? null : value.slice(0, 1000);

const timeOf = ({ clock }: PollTools): string => new Date(clock.now()).toISOString();

/** Reads what waits and is due, and takes it into the record. */
async function readWaiting(
  feed: WatchedFeed,
  state: FeedState,
  tools: PollTools,
  signal: AbortSignal,
): Promise<void> {
  const done = new Set<Waiting>();
  let batch: Coding[] = [];
  let begun = tools.clock.steady();
  const flush = async (): Promise<void> => {
    await keep(batch, state, tools);
    state.waiting = state.waiting.filter((one) => !done.has(one));
    done.clear();
    batch = [];
    tools.save(state);
  };
  for (const one of state.waiting.filter(({ due }) => isDue(due, tools.clock.now()))) {
    if (signal.aborted) break;
    if (batch.length === 0) begun = tools.clock.steady();
    const coding = await attempt(one, feed, state, tools, signal);
    if (coding === 'later') continue;
    done.add(one);
    if (coding !== 'never') batch.push(coding);
    if (batch.length >= BATCH || tools.clock.steady() - begun > LONGEST_BATCH) await flush();
    // Signals and other feeds are heard only when the loop lets go
    await setImmediate();
  }
  if (done.size > 0) await flush();
}

async function keep(batch: readonly Coding[], state: FeedState, { keep, tell }: PollTools): Promise<void> {
  if (batch.length === 0) return;
  const { articles, claims, news } = await keep(batch).catch((error: unknown) => {
    const problem = error instanceof InputError ? error.message : `the store failed (${String(error)})`;
    throw new StoreTrouble(
      'the record',
      `does not take reports: ${problem}`,
      'it is tried again in a minute',
    );
  });
  state.taken += articles;
  state.known += batch.length - articles;
  state.claims += claims;
  if (news) await tell(news);
}

/** The coded report of an entry; `later` if its page is asked for again, `never` if it was refused. */
async function attempt(
  one: Waiting,
  feed: WatchedFeed,
  state: FeedState,
  tools: PollTools,
  signal: AbortSignal,
): Promise<Coding | 'later' | 'never'> {
  try {
    return await codingOf(one.entry, feed, tools, signal);
  } catch (error) {
    if (signal.aborted) return 'later';
    one.tries++;
    if (error instanceof Unreachable && one.tries < MOST_TRIES) {
      const wait = Math.max(error.retryAfter ?? 0, backoff(FIRST_RETRY, one.tries, tools.random()));
      one.due = tools.clock.now() + wait;
      return 'later';
    }
    const refusal = refusalOf(one.entry.url ?? feed.url, error);
    count(state.refused, withoutParticulars(refusal.problem));
    tools.refuse(feed, refusal);
    return 'never';
  }
}
