/** Longest time that a feed in trouble is left alone, unless its server asks for more, ms. */
const LONGEST_BACKOFF = 6 * 3_600_000;
/** Longest time that anything waits, ms. */
export const LONGEST_WAIT = 7 * 24 * 3_600_000;

/** What is known when the next poll is chosen. Times in ms. */
export interface Outcome {
  /** Failures in a row, 0 after a success. */
  readonly failures: number;
  /** How long the server asked to be left alone. */
  readonly retryAfter: number | null;
}

/**
 * Time to the next poll: what the feed is to be polled at, doubled with every failure in a row, and spread by chance so that
 * feeds which were asked together are not asked together for ever.
 * @param every usual time between two polls
 * @param random from 0 to 1
 */
export function nextPollIn(every: number, { failures, retryAfter }: Outcome, random: number): number {
  const usual = failures === 0 ? every * (0.95 + random * 0.1) : backoff(every, failures, random);
  return Math.min(Math.max(usual, retryAfter ?? 0), LONGEST_WAIT);
}

/** The time after so many failures in a row: from half of what it has doubled to, up to all of it. */
export function backoff(first: number, failures: number, random: number): number {
  const most = Math.min(first * 2 ** Math.min(failures, 20), Math.max(LONGEST_BACKOFF, first));
  return most * (0.5 + random * 0.5);
}

/**
 * How long a `Retry-After` header asks to wait, ms: seconds, or a date (RFC 9110, 10.2.3). Null for what is neither.
 * @param now ms since 1970
 */
export function retryAfterOf(header: string | undefined, now: number): number | null {
  const text = header?.trim() ?? '';
  if (/^\d{1,9}$/.test(text)) return Number(text) * 1000;
  const at = /^[A-Z][a-z]{2},? /.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(at) ? null : Math.max(0, at - now);
}
