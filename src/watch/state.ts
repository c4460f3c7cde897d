import type { FeedEntry } from '../read/feed/index.ts';

/** An entry that is still to be read. */
export interface Waiting {
  readonly key: string;
  readonly entry: FeedEntry;
  /** How often its page was asked for in vain. */
  tries: number;
  /** Not before, ms since 1970. */
  due: number;
}

/** What went wrong last. */
export interface Trouble {
  /** ISO 8601. */
  readonly at: string;
  readonly problem: string;
}

/** All that is kept of a feed from one poll to the next, and from one run to the next. */
export interface FeedState {
  readonly url: string;
  /** What the server told of the document that was read last. */
  etag: string | null;
  modified: string | null;
  /** Keys of entries that need not be read again, the latest last. */
  seen: string[];
  waiting: Waiting[];
  /** Next poll, ms since 1970, and how long that was from the poll before. */
  due: number;
  wait: number;
  /** Failures in a row. */
  failures: number;
  lastPoll: string | null;
  lastSuccess: string | null;
  lastError: Trouble | null;
  /** Where the server says that the feed has moved for good. */
  moved: string | null;
  polls: number;
  /** Polls at which the feed was as it was before. */
  unchanged: number;
  /** Reports taken into the record, and those that it held before. */
  taken: number;
  known: number;
  claims: number;
  /** Entries that were refused, and polls that failed, by reason. */
  refused: Record<string, number>;
  errors: Record<string, number>;
}

export const freshState = (url: string): FeedState => ({
  url,
  etag: null,
  modified: null,
  seen: [],
  waiting: [],
  due: 0,
  wait: 0,
  failures: 0,
  lastPoll: null,
  lastSuccess: null,
  lastError: null,
  moved: null,
  polls: 0,
  unchanged: 0,
  taken: 0,
  known: 0,
  claims: 0,
  refused: {},
  errors: {},
});

/** Reasons that are told apart; what comes after is counted together. */
const MOST_REASONS = 40;

/** Counts a thing under its reason. */
export function count(counts: Record<string, number>, reason: string): void {
  const known = Object.hasOwn(counts, reason) || Object.keys(counts).length < MOST_REASONS;
  const name = known ? reason : 'something else';
  counts[name] = (Object.hasOwn(counts, name) ? (counts[name] ?? 0) : 0) + 1;
}

/** A problem without what is particular to one input, so that its like are counted together. */
export const withoutParticulars = (problem: string): string =>
  problem
    .replace(/'[^']*'/g, "'…'")
    .replace(/\d{4,}[\d:T.Z+-]*/g, '…')
    .slice(0, 100);
