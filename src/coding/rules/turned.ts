import type { Voice } from '../../model/claim.ts';
import type { Frame } from '../frames/frame.ts';
import type { Entry } from '../lexicon/entry.ts';
import type { Setting } from '../modality/setting.ts';
import { words } from '../words.ts';

/**
 * What the words above a predicate make of its entry: a measure of which its doer warns is threatened, and a promise
 * that somebody failed to keep is broken.
 */
export function turned(entry: Entry, frame: Frame, setting: Setting, isForeign: boolean): Entry {
  const { carrier } = frame;
  if (entry.measure === 'imposed' && !isForeign && setting.time === 'future' && isUnspecified(entry, frame))
    return { ...entry, measure: 'threatened', status: 'conditional' };
  if (entry.kind === 'measure' && entry.measure === 'imposed' && setting.warning && !isForeign)
    return { ...entry, measure: 'threatened', status: 'conditional' };
  if (entry.event === 'MOBILIZE' && entry.mode === 'weapons' && isDeadly(carrier))
    return { ...entry, event: 'ASSAULT', mode: 'heavy-weapons', cameo: '194' };
  if (entry.step === 'kept' && setting.negated && carrier.head?.lemma === 'fail')
    return { ...entry, step: 'broken', event: 'REJECT', cameo: '120', status: 'happened' };
  return entry;
}

/** A stance as it is held: 'does not support the plan', 'cannot accept it' is to oppose it. */
export function asHeld(entry: Entry, setting: Setting): { readonly entry: Entry; readonly setting: Setting } {
  const isHeld =
    entry.kind === 'position' &&
    entry.stance === 'supports' &&
    setting.negated &&
    !setting.condition &&
    setting.outlook === null &&
    (setting.time !== 'past' || setting.perfect) &&
    /^(can|could|would)?$/.test(setting.modal ?? '');
  if (!isHeld) return { entry, setting };
  return {
    entry: { ...entry, stance: 'opposes', event: 'REJECT', mode: null, cameo: '120' },
    setting: { ...setting, negated: false, modal: null, time: 'present' },
  };
}

/** 'fired rockets, killing twelve': no show of force. */
const isDeadly = (carrier: Frame['carrier']): boolean =>
  carrier
    .children('advcl')
    .some((t) => /^(kill|wound|injure|hit|destroy)$/.test(t.lemma) && t.xpos === 'VBG');

/** Rules for measures that are called by nothing but that they answer something. */
const ANSWERING = new Set(['measure.retaliatory-step', 'measure.protective-step']);

/** Words that say of a measure that it is one, and not what it is. */
const EMPTY = words(
  'necessary corresponding retaliatory reciprocal tit-for-tat retaliation reprisal all any',
);

/** 'will take the measures necessary to protect its interests': no measure is announced by that, but threatened. */
const isUnspecified = ({ rule }: Entry, { predicate, carrier }: Frame): boolean =>
  ANSWERING.has(rule) &&
  predicate.children('amod', 'compound').every((t) => EMPTY.has(t.lemma)) &&
  !carrier.child('obl:unmarked') &&
  !carrier.children('obl').some((t) => t.upos === 'PROPN');

/** 'Canada warned that it would': who threatens is the doer, and speaks for nobody else. */
export const unwarned = (
  said: readonly Voice[],
  { carrier }: Frame,
  { warning }: Setting,
): readonly Voice[] =>
  warning && warning.index < carrier.index ? said.filter((v) => v.verb !== warning.form) : said;
