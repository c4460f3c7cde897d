import type { Actor } from '../../model/actor.ts';
import type { Resolved } from '../../model/resolved.ts';
import type { Token } from '../../model/sentence.ts';
import { actorsAt, stateOf } from '../claims/phrases.ts';
import { prepositionOf } from '../frames/tree.ts';
import { words } from '../words.ts';

/** Those who speak for somebody: 'the president's spokesman', 'an aide to the minister'. */
const MOUTHPIECES = words('spokesman spokeswoman spokesperson aide adviser advisor deputy envoy');

/** Servants of the state in whose town they are: 'customs men in Cotonou'. */
const SERVANTS = words('man woman officer official guard agent');
const SERVICES = words('customs custom border police army port prison immigration harbour harbor court');

/** Those who tell what is known in a body: 'a source in the foreign ministry'. */
const INFORMANTS = words('source sources insider figure person people employee');

/** The state for which somebody speaks whom no office names. */
export function spokenFor(speaker: Token, resolved: Resolved): readonly Actor[] {
  if (MOUTHPIECES.has(speaker.lemma))
    return speaker
      .children('nmod:poss', 'nmod')
      .filter((t) => t.deprel === 'nmod:poss' || /^(for|of|to)$/.test(prepositionOf(t)))
      .flatMap((t) => actorsAt(t, resolved));
  if (INFORMANTS.has(speaker.lemma))
    return behind(speaker, /^(in|at|inside|within|from|of)$/)
      .flatMap((t) => resolved.mentionAt(t) ?? [])
      .filter(({ kind }) => kind === 'office')
      .flatMap(({ actors }) => actors);
  return isServant(speaker) ? behind(speaker, /^(in|at)$/).flatMap((t) => stateOf(t, resolved)) : [];
}

const behind = (noun: Token, prepositions: RegExp): Token[] =>
  noun.children('nmod').filter((t) => prepositions.test(prepositionOf(t)));

const isServant = (speaker: Token): boolean =>
  SERVANTS.has(speaker.lemma) && speaker.children('compound', 'amod').some((t) => SERVICES.has(t.lemma));
