import type { Frame } from '../../frames/frame.ts';
import { words } from '../../words.ts';

/** 'received the envoy', 'welcomed Merkel in Paris', but not 'welcomed the decision', 'welcomed Merkel to mediate'. */
export const isGuest = ({ patients, complementForm, passive, agents }: Frame): boolean =>
  complementForm !== 'to' && (passive ? [...patients, ...agents] : patients).some((t) => !isMatter(t));

/** What is welcomed or received though it is nobody. */
const MATTERS = words(
  'decision letter message invitation proposal plan call offer news report statement move step effort agreement deal ' +
    'announcement initiative support aid help assistance apology request complaint reply answer response note signal ' +
    'commitment willingness readiness resolution pledge assurance release progress result outcome ruling election ceasefire ' +
    'truce talk visit cooperation contribution participation involvement presence role establishment intention suggestion idea attempt withdrawal acceptance approval appointment information ' +
    'weapon arm missile shipment loan fund payment grant donation delivery consignment vaccine refugee migrant ' +
    'oil gas fuel grain wheat coal electricity power water food money training intelligence cargo supply goods export import investment',
);

const isMatter = (token: { readonly lemma: string }): boolean => MATTERS.has(token.lemma);

/** 'whose day trips Greece suspended': nobody calls on anybody. */
export const isTripOfTravellers = ({ predicate, patients }: Frame): boolean =>
  [predicate, ...patients].some(
    (noun) =>
      /^(trip|tour|journey|visit)$/.test(noun.lemma) &&
      noun.children('compound', 'amod').some((t) => TRAVELLING.has(t.lower)),
  );

const TRAVELLING = words(
  'day boat bus coach package tourist holiday pleasure shopping sightseeing school weekend pilgrim pilgrimage',
);

/** Armed men that arrive somewhere are no guests. */
export const ARMED = words(
  'troop troops soldier force forces army peacekeeper marine paratrooper battalion contingent unit regiment brigade warship fleet frigate destroyer convoy ' +
    'serviceman servicewoman airman sailor conscript prisoner captive detainee hostage',
);

/** Whom a state harbours. */
export const FUGITIVE =
  /^(rebel|militant|separatist|insurgent|fighter|dissident|exile|fugitive|gunman|refugee)$/;

export const STATIONED = words(
  'base barracks installation facility jet warplane missile radar headquarters exercise drill plant',
);
