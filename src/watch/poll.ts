import { Forbidden, Unreachable } from '../node/fetch/request.ts';
import type { WatchedFeed } from './feedsFile.ts';
import { look } from './look.ts';
import { type PollTools, refusalOf } from './pollTools.ts';
import { readWaiting } from './readWaiting.ts';
import { nextPollIn } from './schedule.ts';
import { count, type FeedState, withoutParticulars } from './state.ts';

/** When the record cannot take what was read, it is tried again after so long, ms. */
const STORE_RETRY = 60_000;

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

const timeOf = ({ clock }: PollTools): string => new Date(clock.now()).toISOString();
