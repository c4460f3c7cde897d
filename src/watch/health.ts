import { counted } from '../model/counted.ts';
import type { WatchedFeed } from './feedsFile.ts';
import type { FeedState, Trouble } from './state.ts';

/** How one feed is. Times are ISO 8601, null for what has not been. */
export interface FeedHealth {
  readonly name: string;
  readonly url: string;
  /** `failing` after a poll that came to nothing, `new` before the first. */
  readonly state: 'well' | 'failing' | 'new';
  readonly lastPoll: string | null;
  readonly lastSuccess: string | null;
  readonly lastError: Trouble | null;
  readonly nextPoll: string | null;
  /** Failures in a row. */
  readonly failures: number;
  /** Where the server says that the feed has moved for good; null if it has not. */
  readonly moved: string | null;
  readonly polls: number;
  /** Polls at which the feed was as it was before. */
  readonly unchanged: number;
  /** Reports taken into the record, their claims, and reports that it held before. */
  readonly taken: number;
  readonly claims: number;
  readonly known: number;
  /** Entries that are still to be read. */
  readonly waiting: number;
  /** Entries that were refused, and polls that failed, by reason. */
  readonly refused: Readonly<Record<string, number>>;
  readonly errors: Readonly<Record<string, number>>;
}

/** How the watching goes. */
export interface WatchHealth {
  readonly feeds: readonly FeedHealth[];
  /** How often the clock of the machine was set while the feeds were watched. */
  readonly clockJumps: number;
}

/** @param state what is kept of it; null if it was never polled */
export const healthOf = ({ name, url }: WatchedFeed, state: FeedState): FeedHealth => ({
  name,
  url,
  state: state.failures > 0 ? 'failing' : state.lastSuccess === null ? 'new' : 'well',
  lastPoll: state.lastPoll,
  lastSuccess: state.lastSuccess,
  lastError: state.lastError,
  nextPoll: state.due === 0 ? null : new Date(state.due).toISOString(),
  failures: state.failures,
  moved: state.moved,
  polls: state.polls,
  unchanged: state.unchanged,
  taken: state.taken,
  claims: state.claims,
  known: state.known,
  waiting: state.waiting.length,
  refused: state.refused,
  errors: state.errors,
});

/** The health of feeds as text for a person. */
export const healthText = ({ feeds, clockJumps }: WatchHealth): string =>
  [
    ...feeds.map(feedText),
    ...(clockJumps > 0
      ? [`The clock of this machine was set ${counted(clockJumps, 'time')} while feeds were watched.\n`]
      : []),
  ].join('\n');

function feedText(feed: FeedHealth): string {
  const { name, url, state, taken, claims, known, waiting, failures, moved, lastError } = feed;
  const lines = [
    `${name}: ${state}${failures > 1 ? `, ${failures} times in a row` : ''}`,
    ...(url === name ? [] : [`  ${url}`]),
    `  polled ${minute(feed.lastPoll)}, last well ${minute(feed.lastSuccess)}, next ${minute(feed.nextPoll)}`,
    `  ${counted(taken, 'report')} taken with ${counted(claims, 'claim')}, ${known} known before, ${waiting} to be read`,
    ...countsOf('refused', feed.refused),
    ...countsOf('failed', feed.errors),
    ...(moved === null ? [] : [`  has moved to ${moved}: change its address`]),
    ...(lastError === null ? [] : [`  last error ${minute(lastError.at)}: ${lastError.problem}`]),
  ];
  return `${lines.map((line) => line.replace(/\p{Cc}/gu, ' ')).join('\n')}\n`;
}

const countsOf = (what: string, counts: Readonly<Record<string, number>>): string[] =>
  Object.entries(counts)
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .map(([reason, n]) => `  ${what} ${n}: ${reason}`);

const minute = (time: string | null): string =>
  time === null ? 'never' : `${time.slice(0, 16).replace('T', ' ')} UTC`;
