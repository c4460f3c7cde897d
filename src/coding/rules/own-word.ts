import type { Parties } from '../claims/parties.ts';
import type { Frame } from '../frames/frame.ts';
import { type Entry, entryFrom } from '../lexicon/entry.ts';
import type { Setting } from '../modality/setting.ts';

/** A claim that a speaker makes about his own doing, by what he says: a promise, a refusal or a denial. */
export interface OwnWord {
  readonly entry: Entry;
  readonly frame: Frame;
  readonly setting: Setting;
  /** Who does it to whom, where the rule knows and the frame alone would not tell. */
  readonly parties?: Parties;
}

/** An entry for what a speaker says of his own doing. */
export const rule = (
  name: string,
  kind: 'commitment' | 'denial' | 'position' | 'measure',
  event: string | null,
  cameo: string,
): Entry =>
  entryFrom({
    rule: name,
    to: ['against', 'with', 'on', 'object', 'to'],
    joint: ['plural'],
    kind,
    event,
    cameo,
    step: kind === 'commitment' ? 'made' : null,
  });

/** An entry for a meeting that two are told to have had by what they do or say there. */
export const meetingOfTwo = (name: string): Entry =>
  entryFrom({
    rule: name,
    joint: ['plural'],
    needs: new Set(['joint']),
    kind: 'meeting',
    event: 'CONSULT',
    cameo: '040',
  });
