import type { Actor } from '../../../model/actor.ts';
import type { Resolved } from '../../../model/resolved.ts';
import type { Token } from '../../../model/sentence.ts';
import type { Frame } from '../../frames/frame.ts';
import { prepositionOf, withConjuncts } from '../../frames/tree.ts';
import { words } from '../../words.ts';
import { belongingTo, HARDWARE, meantBy, OWNED, phraseTokens, stateOf } from '../phrases.ts';
import { actedOn } from './acted-on.ts';
import { isAskedFor, isFloor } from './place.ts';

/** Who stands behind a preposition. */
export const behind = (slot: string, frame: Frame, resolved: Resolved): Actor[] =>
  frame.obliques
    .filter((o) => o.prep === slot && !isAskedFor(o) && !isHosting(o) && !isLeft(o, frame))
    .flatMap(({ token }) =>
      isGerund(token)
        ? actedOn(token, resolved)
        : [...meantIn(slot, token, resolved), ...belongingTo(token, resolved)],
    );

/** 'demanded the withdrawal of troops from Chile': where they are to leave from is not who is asked. */
const isLeft = ({ prep }: Frame['obliques'][number], { patients }: Frame): boolean =>
  prep === 'from' && patients.some((t) => LEAVING.has(t.lemma));

const LEAVING = words('withdrawal pullout pullback retreat departure removal evacuation exit repatriation');

/** 'came under artillery fire from Togolese positions': whose fire it was, where the tree hangs that on the fire. */
export const firedFrom = ({ obliques }: Frame, resolved: Resolved): Actor[] =>
  obliques
    .filter(({ prep }) => prep === 'under')
    .flatMap(({ token }) => token.children('nmod').filter((t) => prepositionOf(t) === 'from'))
    .flatMap((t) => [...meantBy(t, HARDWARE, resolved), ...belongingTo(t, resolved)]);

/** 'came out against letting Romania in': whom the act is about. */
const isGerund = ({ xpos, deprel }: Token): boolean =>
  xpos === 'VBG' && deprel !== 'obl' && deprel !== 'nmod';

/** Who a prepositional phrase means; behind a preposition of place, the state of the place where nobody is named. */
function meantIn(preposition: string, token: Token, resolved: Resolved): readonly Actor[] {
  const named = meantBy(token, OWNED, resolved);
  if (isFloor(preposition, named)) return [];
  return named.length > 0 || !LOCATING.has(preposition) ? named : stateOf(token, resolved);
}

const LOCATING = new Set(
  'in at near into to from of out out of on against over across inside around through toward towards for'.split(
    ' ',
  ),
);

/** 'met on Monday, with the presidents of A and B as hosts': who only hosts or watches is no party. */
const isHosting = ({ prep, token }: Frame['obliques'][number]): boolean =>
  prep === 'with' &&
  [token, ...token.subtree(), ...besidePhrase(token)].some(
    (t) =>
      /^(host|mediator|witness|observer|guarantor|guest|broker|facilitator|chair|moderator)$/.test(t.lemma) &&
      prepositionOf(t) === 'as',
  );

/** 'with A and B as hosts': what the tree hangs on the verb, right behind the phrase. */
function besidePhrase(token: Token): readonly Token[] {
  const end = token.subtree().reduce((last, t) => (t.index > last.index ? t : last), token);
  const noun = end.next?.lower === 'as' ? end.next.head : null;
  return noun && noun.head === token.head ? [noun] : [];
}

/** 'The lifting of sanctions on A by B': trees may hang the by-phrase on a noun below the one that it belongs to. */
export const namedBehind = (prep: string, { predicate }: Frame, resolved: Resolved): Actor[] =>
  [...predicate.children('nmod'), ...phraseTokens(predicate, 0)]
    .flatMap((t) => [t, ...t.children('nmod')])
    .filter((t) => prepositionOf(t) === prep)
    .flatMap(withConjuncts)
    .flatMap((t) => meantBy(t, OWNED, resolved));

/** 'within 20 metres of its plane', 'within sight of a Greek island': what was come near to. */
export const nearTo = ({ obliques }: Frame, resolved: Resolved): Actor[] =>
  obliques
    .filter(({ prep }) => prep === 'within')
    .flatMap(({ token }) => [token, ...token.children('nmod')])
    .flatMap((t) => t.children('nmod'))
    .filter((t) => prepositionOf(t) === 'of')
    .flatMap((t) => [...meantBy(t, OWNED, resolved), ...stateOf(t, resolved)])
    .slice(0, 1);
