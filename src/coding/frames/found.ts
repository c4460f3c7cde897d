import type { Entry } from '../lexicon/entry.ts';
import type { Frame } from './frame.ts';

/** A frame with the patterns that its predicate could be. */
export interface Found {
  readonly frame: Frame;
  readonly entries: readonly Entry[];
  /** What the carrying verb says by itself, for where the noun that it carries gives no claim. */
  readonly instead: Found | null;
}
