import type { Voice } from '../../model/claim.ts';
import type { Frame } from '../frames/frame.ts';
import type { Entry } from '../lexicon/entry.ts';
import type { Setting } from '../modality/setting.ts';

/**
 * What the words above a predicate make of its entry: a measure of which its doer warns is threatened, and a promise
 * that somebody failed to keep is broken.
 */
export function turned(entry: Entry, { carrier }: Frame, setting: Setting, isForeign: boolean): Entry {
  if (entry.kind === 'measure' && entry.measure === 'imposed' && setting.warning && !isForeign)
    return { ...entry, measure: 'threatened', status: 'conditional' };
  if (entry.step === 'kept' && setting.negated && carrier.head?.lemma === 'fail')
    return { ...entry, step: 'broken', event: 'REJECT', cameo: '120', status: 'happened' };
  return entry;
}

/** 'Canada warned that it would': who threatens is the doer, and speaks for nobody else. */
export const unwarned = (
  said: readonly Voice[],
  { carrier }: Frame,
  { warning }: Setting,
): readonly Voice[] =>
  warning && warning.index < carrier.index ? said.filter((v) => v.verb !== warning.form) : said;
