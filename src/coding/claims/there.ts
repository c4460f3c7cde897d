import type { Actor } from '../../model/actor.ts';
import type { Resolved } from '../../model/resolved.ts';
import type { Token } from '../../model/sentence.ts';
import type { Frame } from '../frames/frame.ts';
import { stateOf } from './phrases.ts';
import { oneOther } from './unique.ts';

/** 'recalled its envoy from Bamako, and Chad shut its embassy there': the state of the place named last before it. */
export function meantByThere(by: readonly Actor[], frame: Frame, resolved: Resolved): Actor[] {
  const there = thereOf(frame);
  if (!there) return [];
  const { carrier } = frame;
  const before = carrier.sentence.tokens.slice(0, there.index).filter((t) => t.upos === 'PROPN');
  const isElsewhere = (t: Token): boolean => oneOther(by, stateOf(t, resolved)).length > 0;
  const place = before.findLast((t) => !t.deprel.startsWith('nsubj') && isElsewhere(t));
  return place ? stateOf(place, resolved) : [];
}

/** The word itself, where the clause says no more of the place. */
export const thereOf = ({ carrier }: Frame): Token | undefined =>
  carrier.children('advmod').find((t) => t.lower === 'there' && t.index > carrier.index);
