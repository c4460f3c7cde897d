import type { Actor } from '../../model/actor.ts';
import type { Resolved } from '../../model/resolved.ts';
import type { Token } from '../../model/sentence.ts';
import { actorsAt } from '../claims/phrases.ts';
import { type Frame, frameWith } from '../frames/frame.ts';
import { isPassive } from '../frames/passive.ts';
import { verbFrame } from '../frames/verbs.ts';
import { type Entry, entryFrom, type Lexicon } from '../lexicon/entry.ts';
import { noLonger } from '../modality/negation.ts';
import { settingOf, settingWith } from '../modality/setting.ts';
import { words } from '../words.ts';
import { isFirm, STOPPING } from './ground.ts';
import type { OwnWord } from './own-word.ts';

const ENDED: Entry = entryFrom({
  rule: 'measure.trade-ended',
  to: ['to', 'from', 'owner', 'object', 'of', 'with', 'within'],
  needs: new Set(['by', 'to']),
  kind: 'measure',
  measure: 'imposed',
  ...STOPPING,
});

const TRADING = words('buy sell import export supply deliver ship purchase issue recognise recognize');

/** 'will no longer buy Russian oil', 'supplies no more gas to Spain': what a state ends is a measure, and no trade that is denied. */
export function tradeEndedAt(verb: Token, resolved: Resolved, lexicon: Lexicon): OwnWord | null {
  if (!TRADING.has(verb.lemma) || isPassive(verb)) return null;
  const frame = verbFrame(verb);
  const ends = noLonger(verb) || frame.patients.some(isNoMore);
  const isState = frame.agents.some((t) => !isFirm(t) && actorsAt(t, resolved).some(ofState));
  if (!ends || !isState || frame.patients.length === 0) return null;
  const setting = settingOf(frame, lexicon);
  return setting.modal === null && setting.time !== 'past' && !setting.condition
    ? { entry: ENDED, frame: named(frame), setting: settingWith(setting, { negated: false }) }
    : null;
}

const ofState = ({ sector }: Actor): boolean => sector === null || sector === 'GOV';

/** 'buy no more oil' says what the measure is; 'no longer' stands apart from the verb. */
const named = (frame: Frame): Frame =>
  noLonger(frame.predicate) ? frameWith(frame, { lemma: `no longer ${frame.lemma}` }) : frame;

/** 'no more Iranian oil', however the tree hangs it together. */
const isNoMore = (noun: Token): boolean =>
  noun.subtree().some((t) => t.lower === 'more' && t.previous?.lower === 'no');
