import type { Resolved } from '../../model/resolved.ts';
import type { Token } from '../../model/sentence.ts';
import { actorsAt } from '../claims/phrases.ts';
import { verbFrame } from '../frames/verbs.ts';
import { type Entry, entryFrom, type Lexicon } from '../lexicon/entry.ts';
import { settingOf } from '../modality/setting.ts';
import { words } from '../words.ts';
import type { OwnWord } from './own-word.ts';

const CEDED: Entry = entryFrom({
  rule: 'event.cede-place',
  to: ['to'],
  needs: new Set(['by', 'to']),
  kind: 'event',
  event: 'RETREAT',
  mode: 'withdraw',
  cameo: '087',
});

const HANDING = words('return restore cede transfer surrender relinquish');
/** Verbs that hand over with a particle. */
const PASSING = words('hand give turn sign');

/**
 * 'Israel returned the Sinai to Egypt', 'handed Hong Kong over to China': a place that is called by its name only; nouns of
 * territory ('gave four villages back') are in the lexicon.
 */
export function cededPlaceAt(verb: Token, resolved: Resolved, lexicon: Lexicon): OwnWord | null {
  if (verb.upos !== 'VERB' || !isHanding(verb)) return null;
  const frame = verbFrame(verb);
  const ceded = frame.patients;
  const taker = frame.obliques.find(({ prep }) => prep === 'to')?.token;
  if (ceded.length === 0 || !taker || !ceded.every((t) => isPlace(t, resolved))) return null;
  if (actorsAt(taker, resolved).length === 0) return null;
  return { entry: CEDED, frame, setting: settingOf(frame, lexicon) };
}

const isHanding = (verb: Token): boolean =>
  HANDING.has(verb.lemma) ||
  (PASSING.has(verb.lemma) &&
    verb.children('compound:prt', 'advmod').some((t) => /^(back|over)$/.test(t.lower)));

/** A person or a firm may be called after a town. */
const isPlace = (name: Token, resolved: Resolved): boolean =>
  name.upos === 'PROPN' &&
  (LAND.test(name.form) || resolved.placeAt(name) !== null) &&
  resolved.mentionAt(name)?.kind !== 'person';

const LAND = /^(Islands?|Islets?|Strip|Heights|Peninsula|Valley|Triangle|Province|Corridor|Enclave)$/;
