import type { Actor } from '../../model/actor.ts';
import type { Resolved } from '../../model/resolved.ts';
import type { Frame } from '../frames/frame.ts';
import { stateOf } from './phrases.ts';
import { oneOther } from './unique.ts';

/** 'recalled its envoy from Bamako, and Chad shut its embassy there': the state of the place named last before it. */
export function meantByThere(by: readonly Actor[], { carrier }: Frame, resolved: Resolved): Actor[] {
  const there = carrier.children('advmod').find((t) => t.lower === 'there' && t.index > carrier.index);
  if (!there) return [];
  const before = carrier.sentence.tokens.slice(0, there.index).filter((t) => t.upos === 'PROPN');
  const place = before.findLast((t) => stateOf(t, resolved).length > 0);
  return place ? oneOther(by, stateOf(place, resolved)) : [];
}
