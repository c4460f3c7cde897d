import { InputError } from '../model/errors.ts';
import type { WatchedFeed } from './feedsFile.ts';
import type { Keep, News } from './keeper.ts';
import type { ReadingTools } from './reading.ts';
import type { FeedState } from './state.ts';

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

/** A fault of the program on one feed or report must not stop the others. */
export function refusalOf(input: string, error: unknown): InputError {
  if (error instanceof InputError) return error;
  const reason = error instanceof Error ? error.message : String(error);
  const refusal = new InputError(input, `the program failed on it (${reason})`, 'report this');
  refusal.cause = error;
  return refusal;
}
