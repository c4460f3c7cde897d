import type { Claim } from '../model/claim.ts';
import type { Frame } from './frames/frame.ts';
import type { Entry } from './lexicon/entry.ts';

/** What became of one frame: a claim, or the reason why there is none. */
export interface Coding {
  readonly frame: Frame;
  readonly entry: Entry | null;
  readonly claim: Claim | null;
  readonly reason: string | null;
}
