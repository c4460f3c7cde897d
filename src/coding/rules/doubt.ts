import type { Parties } from '../claims/parties.ts';
import type { Frame } from '../frames/frame.ts';
import type { Entry } from '../lexicon/entry.ts';
import type { Setting } from '../modality/setting.ts';
import { AIMLESS } from './doubts/aims.ts';
import { firstOf, type Reading } from './doubts/doubt.ts';
import { LOOK_ALIKES } from './doubts/look-alikes.ts';
import { MISREAD } from './doubts/misread.ts';
import { OWN } from './doubts/own.ts';
import { OF_NOBODY } from './doubts/parties.ts';
import { ONLY_SAID } from './doubts/saying.ts';
import { UNASSERTED } from './doubts/unasserted.ts';
import { unfulfilled, wished } from './harm.ts';
import { idleOf } from './idle.ts';
import { personal } from './personal.ts';
import { unsaidIn } from './unsaid.ts';

/** In this order: the first that holds is the reason that is told. */
const DOUBTS = [...UNASSERTED, ...ONLY_SAID, ...OF_NOBODY, ...AIMLESS];

/**
 * Why a frame whose pattern fits and whose parties are known gives no claim all the same: what it tells is no such act,
 * or the sentence does not say that it is. Null where nothing speaks against it.
 */
export function doubtOf(entry: Entry, frame: Frame, setting: Setting, parties: Parties): string | null {
  const reading: Reading = { entry, frame, setting, parties };
  return (
    firstOf(DOUBTS, reading) ??
    idleOf(entry, frame, setting, parties) ??
    firstOf(MISREAD, reading) ??
    unsaidIn(entry, frame, parties) ??
    firstOf(LOOK_ALIKES, reading) ??
    firstOf(OWN, reading) ??
    personal(entry, frame, parties) ??
    unfulfilled(entry, frame) ??
    wished(entry, frame)
  );
}
