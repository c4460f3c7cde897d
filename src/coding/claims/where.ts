import type { Kind, Place } from '../../model/claim.ts';
import type { Resolved } from '../../model/resolved.ts';
import type { Token } from '../../model/sentence.ts';
import { GATHERINGS, TOWARDS, WITHIN } from '../../places/index.ts';
import type { Frame } from '../frames/frame.ts';
import { firstConjunct, prepositionOf, withConjuncts } from '../frames/tree.ts';

/** Kinds that are no thing that happens somewhere: where they were uttered is not where what they tell is. */
const PLACELESS = new Set<Kind>(['position', 'denial', 'assessment', 'commitment']);

/** Verbs and nouns of going somewhere: where they lead is where the thing is. */
const GOING = new Set('visit travel fly go arrive land trip tour journey fly'.split(' '));

/**
 * Where the thing was, as the clause tells it: by what stands with its predicate ('met in Da Nang'), with the noun that
 * names it ('a summit in Osaka'), with what it is done to ('bombed a camp in Iraq'), or by the place that the clause
 * describes ('Kigali, where they talked'). Never the place of the dateline, save for 'here'. Null where it tells none.
 */
export function whereOf(kind: Kind, frame: Frame, resolved: Resolved): Place | null {
  if (PLACELESS.has(kind)) return null;
  const [first] = placesOf(kind, frame, resolved);
  if (first) return resolved.placeAt(first);
  return hereOf(frame, resolved) ?? namedAfter(frame, resolved) ?? hostedAt(frame, resolved);
}

/** Heads of the phrases of the clause that mean a place where its act was, the surest first. */
export const placesOf = (kind: Kind, frame: Frame, resolved: Resolved): Token[] =>
  PLACELESS.has(kind)
    ? []
    : [...saying(kind, frame), ...described(frame), ...(kind === 'meeting' ? onThatDay(frame) : [])].filter(
        (t) =>
          resolved.placeAt(t) !== null &&
          !isTopic(kind, t) &&
          !(kind === 'measure' && isPosting(t)) &&
          [t, firstConjunct(t)].every((one) => one.deprel !== 'obl:agent' && prepositionOf(one) !== 'by'),
      );

/** 'talks on the Kars railway': what they are about. */
const isTopic = (kind: Kind, token: Token): boolean =>
  (kind === 'meeting' || kind === 'agreement') &&
  prepositionOf(token) === 'on' &&
  token.upos === 'NOUN' &&
  token.child('compound') !== undefined &&
  !/^(island|border|frontier|ship|ferry|yacht|warship|train|peninsula|side|bank|coast|shore)$/.test(
    token.lemma,
  );

/** 'recalled its ambassador in Lima': where he served, not where he was recalled. */
const isPosting = (place: Token): boolean =>
  /^(ambassador|envoy|attach[ée]|diplomat|consul|commissioner)s?$/.test(
    place.child('case')?.previous?.lower ?? '',
  );

/** The phrases of place of a frame, those of the verb first. */
function saying(kind: Kind, frame: Frame): Token[] {
  // 'called off a visit to Oslo'
  const visits = kind === 'meeting' && frame.form === 'verb' ? frame.patients : [];
  const going = [frame.predicate, frame.carrier, ...visits].some((t) => GOING.has(t.lemma));
  const places = (t: Token): boolean => {
    const preposition = prepositionOf(t);
    return WITHIN.has(preposition) || (going && TOWARDS.has(preposition) && preposition !== 'from');
  };
  const own = [frame.carrier, frame.predicate]
    .flatMap((t) => t.children('obl', 'nmod').filter(places))
    .flatMap(withConjuncts);
  const beside = frame.form === 'noun' ? placeBehind(frame.predicate, places) : [];
  const visited = going ? frame.patients : [];
  const about = frame.obliques.filter(({ prep }) => !ELSEWHEN.test(prep)).map(({ token }) => token);
  // 'talks with Kim in Oslo': trees hang the place on the name
  const isPartner = (t: Token): boolean => kind === 'meeting' && frame.form === 'noun' && t.upos === 'PROPN';
  const inside = [
    ...frame.patients.flatMap((t) => insideOf(t, places)),
    ...about.flatMap((t) => insideOf(t, places, isPartner(t))),
  ];
  return [...new Set([...beside, ...own, ...visited, ...inside])];
}

/** 'met two days after a summit in Oslo': where something else was. */
const ELSEWHEN = /^(after|before|since|until|following|ahead of|prior to)$/;

/** 'announced after their summit in Lima': the place right behind the noun is its own, whatever the tree hung it on. */
const placeBehind = ({ next }: Token, places: (t: Token) => boolean): Token[] =>
  next?.deprel === 'case' && next.head?.deprel === 'obl' && places(next.head) ? [next.head] : [];

const SIDES = new Set(['sidelines', 'sideline', 'margin', 'margins', 'fringe', 'fringes']);

/** 'a camp in Iraq', 'on the sidelines of a summit in Osaka'. */
const insideOf = (token: Token, places: (t: Token) => boolean, isNamed = false): Token[] =>
  token.upos !== 'NOUN' && !isNamed
    ? []
    : [
        ...token.children('nmod').filter(places).flatMap(withConjuncts),
        ...(SIDES.has(token.lemma) ? token.children('nmod').flatMap((t) => insideOf(t, places, true)) : []),
        ...(GATHERINGS.has(token.lemma) ? [token] : []),
      ];

/** 'Kigali, where they talked about refugees'. */
function described({ carrier }: Frame): Token[] {
  const where = carrier.children('advmod', 'obl').find((t) => t.lower === 'where');
  if (!where) return [];
  if (carrier.deprel === 'acl:relcl' && carrier.head) return [carrier.head];
  const before = where.previous?.form === ',' ? where.previous.previous : null;
  return before?.upos === 'PROPN' ? [before] : [];
}

/** 'fixed in Geneva on May 4, when the two met': where that was done on the day of the meeting. */
function onThatDay({ carrier }: Frame): Token[] {
  const when = carrier.children('advmod', 'mark').find((t) => t.lower === 'when');
  if (when?.previous?.form !== ',') return [];
  // Trees hang the clause on the verb or on its date.
  const above = [carrier.head, carrier.head?.head].flatMap((t) => t?.children('obl') ?? []);
  return above.filter((t) => t.index < carrier.index && WITHIN.has(prepositionOf(t)));
}

/** 'agreed here': the place of the dateline. */
function hereOf({ carrier }: Frame, resolved: Resolved): Place | null {
  const { dateline } = resolved.article;
  if (!dateline || !carrier.children('advmod').some((t) => t.lower === 'here')) return null;
  return resolved.placeNamed(dateline.place);
}

/** 'was received by the Peruvian president', reported from Lima: a host receives at home. */
function hostedAt({ lemma, agents }: Frame, resolved: Resolved): Place | null {
  const { dateline } = resolved.article;
  if (!dateline || !/^(receive|host|welcome)$/.test(lemma)) return null;
  const place = resolved.placeNamed(dateline.place);
  const isHost = agents.some((t) =>
    resolved.mentionAt(t)?.actors.some(({ code }) => code === place?.country),
  );
  return isHost ? place : null;
}

/** 'the Geneva talks', 'the White House talks between A and B': a place that no party's government stands for. */
function namedAfter({ predicate, form }: Frame, resolved: Resolved): Place | null {
  if (form !== 'noun' || !GATHERINGS.has(predicate.lemma)) return null;
  const isOfOthers = predicate.children('nmod').some((t) => prepositionOf(t) === 'between');
  const name = predicate
    .children('compound')
    .find((t) => t.upos === 'PROPN' && (isOfOthers || !resolved.mentionAt(t)));
  return name ? resolved.placeAt(name) : null;
}
