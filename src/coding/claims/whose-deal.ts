import type { Actor } from '../../model/actor.ts';
import type { Resolved } from '../../model/resolved.ts';
import type { Token } from '../../model/sentence.ts';
import type { Frame } from '../frames/frame.ts';
import type { Entry } from '../lexicon/entry.ts';
import { actorsAt } from './phrases.ts';

/**
 * 'alarm at Togo's deal with Russian mercenaries': a stance is towards those whose the thing is; whom it is further about
 * is no party. Without such an owner all that are named stay.
 */
export function whoseDeal(
  entry: Entry,
  slot: string,
  frame: Frame,
  named: readonly Actor[],
  resolved: Resolved,
): readonly Actor[] {
  if (entry.kind !== 'position' || new Set(named.map((a) => a.code)).size < 2) return named;
  const things = thingsIn(slot, frame).filter((t) =>
    t.subtree().some((u) => actorsAt(u, resolved).length > 0),
  );
  const owners = things.map((t) => t.children('nmod:poss').flatMap((owner) => actorsAt(owner, resolved)));
  if (owners.length === 0 || owners.some((list) => list.length === 0)) return named;
  const codes = new Set(owners.flat().map((a) => a.code));
  const theirs = named.filter((a) => codes.has(a.code));
  return theirs.length > 0 ? theirs : named;
}

/** The nouns in which the parties of a slot are named. */
function thingsIn(slot: string, frame: Frame): Token[] {
  if (slot === 'object') return frame.patients.flatMap((t) => t.children('nmod'));
  return frame.obliques.filter((o) => slot === 'within' || o.prep === slot).map((o) => o.token);
}
