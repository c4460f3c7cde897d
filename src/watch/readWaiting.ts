import { setImmediate } from 'node:timers/promises';
import { InputError } from '../model/errors.ts';
import { Unreachable } from '../node/fetch/request.ts';
import type { Coding } from '../store/store.ts';
import type { WatchedFeed } from './feedsFile.ts';
import { type PollTools, refusalOf } from './pollTools.ts';
import { codingOf } from './reading.ts';
import { backoff, LONGEST_WAIT } from './schedule.ts';
import { count, type FeedState, type Waiting, withoutParticulars } from './state.ts';

/** A page is asked for so often, at first after so long, ms. */
const MOST_TRIES = 6;
const FIRST_RETRY = 5 * 60_000;
/** So many reports go into the record at once, and none waits for the others for longer, ms. */
const BATCH = 20;
const LONGEST_BATCH = 10_000;

/** The record did not take what was read: the fault is with the store and not with the feed. */
class StoreTrouble extends InputError {}

/** Also what would be due after longer than anything waits: the clock was set back since. */
const isDue = (due: number, now: number): boolean => due <= now || due - now > LONGEST_WAIT;

/** Reads what waits and is due, and takes it into the record. */
export async function readWaiting(
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
