import type { Kind, MeasureStep, Stance } from '../../model/claim.ts';
import { type Entry, entryFrom } from '../lexicon/entry.ts';

/** What a position of an event says of the matter. */
const STANCES: Readonly<Record<string, Stance>> = {
  REQUEST: 'demands',
  ACCUSE: 'opposes',
  REJECT: 'opposes',
  PROTEST: 'opposes',
  THREATEN: 'opposes',
  SUPPORT: 'supports',
  AGREE: 'supports',
  CONCEDE: 'acknowledges',
};

/** Where the other side is looked for, in this order. */
const TOWARDS = ['object', 'to', 'with', 'from', 'against', 'within', 'inside', 'content', 'owner', 'of'];

/** Kinds that two have together where two do it. */
const SHARED = new Set<Kind>(['agreement', 'meeting', 'commitment', 'assessment']);

/** A step of a measure by its event: what restricts is imposed, what yields is eased. */
const STEPS: Readonly<Record<string, MeasureStep>> = { RETREAT: 'eased', CONCEDE: 'eased', AID: 'eased' };

/**
 * A label of the learned part as a pattern: `position REQUEST`, `event -`.
 * @param odds how often such a guess is right, 0 to 1
 */
export function entryOf(label: string, odds: number): Entry {
  const [kind, root] = label.split(' ') as [Kind, string];
  const event = root === '-' ? null : root;
  return entryFrom({
    rule: `${kind}.learned`,
    by: ['subject'],
    to: TOWARDS,
    // 'promised better relations with Chad': with whom things are to be better promises nothing
    joint: !SHARED.has(kind) ? [] : kind === 'commitment' ? ['plural'] : ['plural', 'with', 'between'],
    kind,
    event,
    odds,
    stance: kind === 'position' ? (STANCES[root] ?? 'claims') : null,
    measure: kind === 'measure' ? (STEPS[root] ?? 'imposed') : null,
  });
}
