import type { Actor } from '../../../model/actor.ts';
import type { Resolved } from '../../../model/resolved.ts';
import type { Token } from '../../../model/sentence.ts';
import type { Frame } from '../../frames/frame.ts';
import { firstConjunct, prepositionOf } from '../../frames/tree.ts';
import { words } from '../../words.ts';
import { actorsAt, isSigned, phraseTokens, stateOf, VIOLENCE } from '../phrases.ts';
import { AIMED, isAskedFor, isFloor, isPlaced } from './place.ts';

const ABOUT = new Set(
  'on of from for against to over at into with about toward towards out behind upon between across outside along'.split(
    ' ',
  ),
);

/** 'On the eve of a visit to Rome', 'on a flight to Cairo': when or where it was, not at whom it aimed. */
const isOccasion = (noun: Token): boolean =>
  OCCASIONS.has(noun.lemma) ||
  (TRIPS.has(noun.lemma) && noun.children('det').some((t) => /^an?$/.test(t.lower)));

const OCCASIONS = words(
  'eve day morning night evening anniversary occasion sideline sidelines margin margins fringe fringes way heel heels verge ' +
    'brink basis condition ground grounds suspicion top behalf',
);

/** 'welcomed the appointment of Lee as Seoul's envoy': to whose office. */
const INTO_OFFICE = words(
  'appointment nomination election choice naming selection re-election reelection promotion swearing-in',
);

const TRIPS = words('trip visit tour flight journey');

/** 'was held for his links with the rebels': why, and not to whom. */
const isReason = (noun: Token): boolean =>
  noun.child('nmod:poss')?.upos === 'PRON' &&
  /^(link|tie|role|part|work|support|contact|connection|involvement|remark|comment|membership)$/.test(
    noun.lemma,
  );

/** 'tariffs on steel from Vietnam', 'imports of Turkish tomatoes': any state named inside the noun phrase. */
export const withinPhrase = (frame: Frame, resolved: Resolved): Actor[] =>
  [
    ...frame.patients,
    ...(frame.form === 'noun' ? [frame.predicate] : []),
    ...frame.obliques
      .filter(
        (o) =>
          ABOUT.has(o.prep.split(' ')[0] ?? '') ||
          /^favou?r$/.test(o.token.lemma) ||
          (o.prep === 'in' && (MEDDLING.test(frame.lemma) || TAKEN_PART_IN.test(o.token.lemma))) ||
          (o.prep === 'as' && PROOF.test(o.token.lemma)) ||
          (o.prep === 'as' && frame.patients.some((t) => INTO_OFFICE.has(t.lemma))),
      )
      .filter((o) => !isAskedFor(o))
      .filter((o) => !(o.prep === 'for' && isReason(o.token)))
      .map((o) => o.token)
      .filter((t) => !isOccasion(t)),
  ]
    .flatMap((t) => phraseTokens(t, 0))
    .filter(
      (t) =>
        !(frame.form === 'noun' && isPlaced(t) && (t.head === frame.predicate || isDoerIn(frame, t.head))) &&
        !isVenue(t) &&
        !isNear(t) &&
        !isAtBody(t, resolved),
    )
    .flatMap((t) => {
      const named = actorsAt(t, resolved);
      const isPlaceOnly = t.upos === 'PROPN' && !isScene(t) && !isSigned(t) && !isWhereTheyAre(t, resolved);
      return named.length > 0 || !isPlaceOnly ? named : stateOf(t, resolved);
    });

/** 'suspended its part in the treaty with Washington': what names all who have a part in it. */
const TAKEN_PART_IN = /^(treaty|pact|agreement|accord|deal|convention|protocol)$/;
/** 'took it as proof of British bad faith': of whom it speaks. */
const PROOF = /^(proof|evidence|sign|confirmation)$/;

/** 'meddled in Moldovan elections': in whose affairs it is done is to whom. */
const MEDDLING = /^(meddle|interfere|intervene)$/;

/** 'the seizure by the marines in Malta': where those are who do it. */
const isDoerIn = ({ predicate }: Frame, noun: Token | null): boolean =>
  noun !== null && noun.head === predicate && prepositionOf(noun) === 'by';

/** 'warned the rebels in Goma': where those are who are named. */
const isWhereTheyAre = (place: Token, resolved: Resolved): boolean => {
  const { head } = firstConjunct(place);
  return isPlaced(firstConjunct(place)) && head !== null && actorsAt(head, resolved).length > 0;
};

/** 'the Quetta attack': where it was, and not who made it. */
const isScene = ({ deprel, head }: Token): boolean =>
  deprel === 'compound' && head !== null && VIOLENCE.has(head.lemma);

/** 'voted against the plan at the United Nations': the body where it is done is none of those whom it is done to. */
const isAtBody = (token: Token, resolved: Resolved): boolean => {
  const preposition = prepositionOf(token);
  return /^(in|at)$/.test(preposition) && isFloor('in', actorsAt(token, resolved));
};

/** 'killed a preacher at Qaim near the Syrian border': where it was, and not whom it was done to. */
const isNear = (token: Token): boolean =>
  [token, token.head].some((t) => t?.children('case').some((c) => c.lower === 'near') ?? false);

/** 'renewed a truce at talks in Kenya', 'pledged it at the summit in Rome': the host is no party to it. */
const isVenue = (token: Token): boolean =>
  token.head !== null &&
  ((/^(capital|town|city|resort)$/.test(token.head.lemma) && isVenue(token.head)) ||
    ((GATHERINGS.has(token.head.lemma.toLowerCase()) || token.head.lemma === 'due') && isPlaced(token)));

/** Gatherings, which the town where they are held is no party to. */
const GATHERINGS = words(
  'summit conference meeting talk talks forum session congress assembly ceremony rally event convention round dinner banquet lunch reception gala',
);

/** Those who are aimed at: behind a preposition that does so, or named inside the arguments' phrases. */
export const aimedAt = (frame: Frame, resolved: Resolved): Actor[] => [
  ...frame.obliques
    .filter((o) => AIMED.has(o.prep) && o.prep !== 'in')
    .flatMap((o) => {
      const named = actorsAt(o.token, resolved);
      return isFloor(o.prep, named) ? [] : [...named];
    }),
  ...withinPhrase(frame, resolved),
];
