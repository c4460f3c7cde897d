import type { Parties } from '../../claims/parties.ts';
import type { Frame } from '../../frames/frame.ts';
import type { Entry } from '../../lexicon/entry.ts';
import type { Setting } from '../../modality/setting.ts';

/** A pattern that fits a frame, and who the parties are. */
export interface Reading {
  readonly entry: Entry;
  readonly frame: Frame;
  readonly setting: Setting;
  readonly parties: Parties;
}

/** A reason to give no claim, and what has to be so for it. */
export type Doubt = readonly [reason: string, holds: (reading: Reading) => boolean];

/** The reason of the first that holds. */
export const firstOf = (doubts: readonly Doubt[], reading: Reading): string | null =>
  doubts.find((doubt) => doubt[1](reading))?.[0] ?? null;
