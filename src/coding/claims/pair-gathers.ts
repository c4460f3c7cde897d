import type { Voice } from '../../model/claim.ts';
import type { Resolved } from '../../model/resolved.ts';
import type { Token } from '../../model/sentence.ts';
import type { Frame } from '../frames/frame.ts';
import type { Entry } from '../lexicon/entry.ts';
import type { Parties } from './parties.ts';
import { meantAt } from './unique.ts';

/**
 * 'The summit planned for May was not in danger, officials of both countries said': in a report on two states a meeting of
 * which nobody is named is one of the two where both of them speak of it.
 */
export function pairGathers(
  { kind, needs }: Entry,
  { form, patients, predicate }: Frame,
  { dyad }: Resolved,
  said: readonly Voice[],
): Parties | null {
  const gathering = form === 'noun' ? predicate : patients[0];
  if (kind !== 'meeting' || !needs.has('joint') || !gathering || dyad.length !== 2) return null;
  const speaking = new Set(said.at(-1)?.code?.split('&'));
  const isOfBoth = speaking.size === 2 && dyad.every(({ code }) => speaking.has(code));
  if (!isOfBoth || !isKnown(gathering) || gathering.child('nmod:poss', 'nmod')) return null;
  return { by: meantAt(gathering, dyad), to: [], reciprocal: true };
}

const isKnown = (noun: Token): boolean => noun.children('det').some(({ lower }) => lower === 'the');
