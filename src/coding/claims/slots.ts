import { COUNTRIES } from '../../codebook/index.ts';
import type { Actor, Mention } from '../../model/actor.ts';
import type { Resolved } from '../../model/resolved.ts';
import type { Token } from '../../model/sentence.ts';
import type { Frame } from '../frames/frame.ts';
import { firstConjunct, measured, prepositionOf, withConjuncts } from '../frames/tree.ts';
import { verbFrame } from '../frames/verbs.ts';
import { words } from '../words.ts';
import {
  actorsAt,
  actorsInside,
  belongingTo,
  FLED,
  HARDWARE,
  isSigned,
  meantBy,
  OWNED,
  phraseParties,
  phraseTokens,
  stateOf,
  VIOLENCE,
} from './phrases.ts';
import { relationParties } from './relation.ts';
import { unique } from './unique.ts';

/**
 * The actors in a slot: `subject`, `state` (the state that the subject is of or lies in), `object`, `owner` (whose the object is), `place` (the state in which the object lies), `relation` (whose relationship the object
 * is, or with `relation-subject` the subject), `subject-parties` and `object-parties` (all who are named in its phrase), `within` (anybody named in the object's phrase), `content` (the subject
 * of the clause that completes it), `inside` (whom that clause acts on), `court` (the court told of before), or a preposition.
 */
export function slotActors(slot: string, frame: Frame, resolved: Resolved): Actor[] {
  if (slot === 'subject')
    return frame.agents.flatMap((t) => [
      ...besideIn(t, resolved),
      ...asState(t, doersAt(t, resolved)),
      ...listedBehind(t, resolved),
      ...joinedToSeat(t, resolved),
    ]);
  if (slot === 'seat') return frame.agents.flatMap((t) => seatOf(t, resolved));
  if (slot === 'state') return frame.agents.flatMap((t) => groundAt(t, resolved));
  if (slot === 'object') {
    const named = frame.patients.flatMap((t) => actorsAt(t, resolved));
    return named.length > 0 ? named : [...headsOf(frame, resolved), ...doersSummed(frame, resolved)];
  }
  if (slot === 'place') return frame.patients.flatMap((t) => stateOf(t, resolved));
  if (slot === 'relation')
    return relationParties(frame, [...frame.patients, ...frame.obliques.map((o) => o.token)], resolved);
  if (slot === 'relation-subject') return relationParties(frame, frame.agents, resolved);
  if (slot === 'subject-parties')
    return [...frame.agents, ...(frame.passive ? frame.patients : [])].flatMap((t) =>
      phraseParties(t, resolved),
    );
  if (slot === 'object-parties')
    return [...frame.patients, ...(frame.form === 'noun' ? [frame.predicate] : [])].flatMap((t) =>
      phraseParties(t, resolved),
    );
  if (slot === 'striker') return strikersIn(frame, resolved);
  if (slot === 'agent-owner') return frame.agents.flatMap((t) => actorsInside(t, resolved));
  if (slot === 'owner') return frame.patients.flatMap((t) => ownersAt(measured(t), resolved));
  if (slot === 'within') return withinPhrase(frame, resolved);
  if (slot === 'content') return contentSubject(frame, resolved);
  if (slot === 'inside') {
    const content = frame.complement ?? frame.patients.find(({ lemma }) => lemma === 'right')?.child('acl');
    return content ? actedOn(content, resolved) : [];
  }
  if (slot === 'by' && frame.form === 'noun') return namedBehind('by', frame, resolved);
  if (slot === 'court') return courtTold(frame, resolved);
  if (slot === 'organisation') return organisersOf(frame, resolved);
  if (slot === 'above') return actingAbove(frame, resolved);
  if (slot === 'clause') return clauseParties(frame, resolved);
  if (slot === 'between') return betweenActors(frame, resolved);
  if (slot === 'from' && frame.lemma === 'come')
    return [...behind(slot, frame, resolved), ...firedFrom(frame, resolved)];
  return behind(slot, frame, resolved);
}

/** 'the American embassy in Havana': the state in which the subject has its seat. */
const seatOf = (token: Token, resolved: Resolved): Actor[] =>
  token
    .children('nmod')
    .filter((t) => prepositionOf(t) === 'in')
    .flatMap((t) => stateOf(t, resolved));

/** Who stands behind a preposition. */
const behind = (slot: string, frame: Frame, resolved: Resolved): Actor[] =>
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
const firedFrom = ({ obliques }: Frame, resolved: Resolved): Actor[] =>
  obliques
    .filter(({ prep }) => prep === 'under')
    .flatMap(({ token }) => token.children('nmod').filter((t) => prepositionOf(t) === 'from'))
    .flatMap((t) => [...meantBy(t, HARDWARE, resolved), ...belongingTo(t, resolved)]);

/** 'Ministers A of Mali, B of Togo and C of Niger met': a list of people whose second the tree takes for another name of the first. */
const listedBehind = (token: Token, resolved: Resolved): Actor[] =>
  token
    .children('appos')
    .filter((t) => t.child('conj'))
    .flatMap(withConjuncts)
    .map((t) => resolved.mentionAt(t))
    .filter((m) => m?.kind === 'person' || COUNTED.test(token.lemma))
    .flatMap((m) => [...(m?.actors ?? [])]);

/** "Libya's government in Tripoli and Turkey signed": who is joined, where the tree joins him to the town that the first one sits in. */
function joinedToSeat(token: Token, resolved: Resolved): Actor[] {
  const [own] = actorsAt(token, resolved);
  if (own?.sector !== 'GOV') return [];
  const seats = token
    .children('nmod')
    .filter((t) => prepositionOf(t) === 'in' && stateOf(t, resolved).some(({ code }) => code === own.code));
  return seats.flatMap((t) => withConjuncts(t).slice(1)).flatMap((t) => [...actorsAt(t, resolved)]);
}

/** "met the head of Sudan's ruling council": of whom somebody is the head. */
const headsOf = ({ patients }: Frame, resolved: Resolved): Actor[] =>
  patients
    .filter(({ lemma }) => /^(head|chief|leader|chairman|chairwoman|chair|commander)$/.test(lemma))
    .flatMap((t) => t.children('nmod'))
    .filter((t) => prepositionOf(t) === 'of')
    .flatMap((t) => [...actorsAt(t, resolved)]);

/** 'Four countries, namely A, B, C and D, voted for it': those who are counted. */
const COUNTED = /^(country|nation|state|member|government)$/;

/** 'held drills, a move that Caracas called a provocation', 'a move condemned by Togo': who did what the noun sums up. */
function doersSummed({ predicate }: Frame, resolved: Resolved): Actor[] {
  const isSaidOfIt =
    predicate.deprel === 'acl:relcl' || (predicate.deprel === 'acl' && predicate.xpos === 'VBN');
  const noun = isSaidOfIt ? predicate.head : null;
  if (!noun) return [];
  const pursued = [noun, ...noun.ancestors()].find((t) => t.deprel === 'obj' && PURSUED.has(t.lemma));
  const sum = pursued ?? (SUMMING.has(noun.lemma) && noun.deprel !== 'obj' ? noun : undefined);
  const done = sum?.ancestors().find(isAct);
  // 'is expected to ratify it, a step that': who is expected to do it
  const deed = done?.child('aux:pass') ? (done.child('xcomp') ?? done) : done;
  return deed ? verbFrame(deed).agents.flatMap((t) => [...actorsAt(t, resolved)]) : [];
}

const SUMMING = words('move step decision act action gesture measure concession');
/** 'has a policy that Chad has criticised': whose it is tells the verb that it is the object of. */
const PURSUED = words(
  'policy decision law plan measure stance approach practice programme program rule ban campaign',
);
const isAct = ({ upos }: Token): boolean => upos === 'VERB';

/** Sentences over which 'the judges' and 'its request' point back to a court. */
const COURT_REACH = 2;

/** 'which had turned to the judges', 'filed its request': at the court between states that the report has told of right before. */
function courtTold({ predicate: { sentence, start } }: Frame, { mentions }: Resolved): Actor[] {
  const near = mentions.filter(
    (m) => m.sentence <= sentence.index && sentence.index - m.sentence < COURT_REACH && m.start < start,
  );
  const courts = near.flatMap((m) => m.actors.filter(({ code }) => code === 'UNO' || code === 'IGO'));
  return courts.filter(({ name }) => /\b(court|tribunal)\b/i.test(name)).slice(-1);
}

/** 'agencies in Beijing', 'Chinese agencies': the state on whose ground they are. */
function groundAt(token: Token, resolved: Resolved): Actor[] {
  const placed = stateOf(token, resolved);
  const { start, end, form: text } = token;
  const named = actorsAt(token, resolved).flatMap(({ code }) => {
    const name = COUNTRIES.get(code);
    return name === undefined
      ? []
      : [{ code, sector: null, name, person: null, office: null, text, start, end }];
  });
  return (named.length > 0 ? named : placed).slice(0, 1);
}

/** 'came out against letting Romania in': whom the act is about. */
const isGerund = ({ xpos, deprel }: Token): boolean =>
  xpos === 'VBG' && deprel !== 'obl' && deprel !== 'nmod';

/** 'the Group of 20 summit', 'a forum hosted by a union': the organisation whose gathering it is. */
function organisersOf({ predicate }: Frame, resolved: Resolved): Actor[] {
  const hosts = predicate
    .children('acl')
    .filter((t) => t.lemma === 'host' || t.lemma === 'organise' || t.lemma === 'organize')
    .flatMap((t) => verbFrame(t).agents);
  const named = [...predicate.children('nmod:poss', 'compound', 'nmod', 'amod', 'nummod'), ...hosts];
  return named.flatMap((t) => actorsAt(t, resolved)).filter(({ code }) => !COUNTRIES.has(code));
}

/** 'left after two days of talks with the government': who acts in the clause that the noun hangs on. */
function actingAbove({ predicate }: Frame, resolved: Resolved): Actor[] {
  const verb = predicate.ancestors().find((t) => t.upos === 'VERB');
  return verb ? verbFrame(verb).agents.flatMap((t) => [...actorsAt(t, resolved)]) : [];
}

const TIMES = new Set(['after', 'before', 'when', 'once', 'since', 'as']);

/** 'The talks began after A and B had met': the two whom the clause that tells the time names. */
const clauseParties = ({ carrier }: Frame, resolved: Resolved): Actor[] =>
  carrier
    .children('advcl')
    .filter((t) => t.children('mark', 'advmod').some((m) => TIMES.has(m.lower)))
    .flatMap((t) => verbFrame(t).agents)
    .flatMap((t) => [...meantBy(t, HARDWARE, resolved)]);

/** Whose a thing is: named beside it, or by the phrase as a whole ('an Iranian general'). */
function ownersAt(token: Token, resolved: Resolved): readonly Actor[] {
  const inside = actorsInside(token, resolved);
  if (inside.length > 0 || token.upos !== 'NOUN') return inside;
  const makers = madeBy(token, resolved);
  return makers.length > 0 ? makers : actorsAt(token, resolved);
}

/** 'dismissed overtures made by Seoul', 'accepted a plan put forward by Kenya', 'condemned the attack carried out by Togo': whose words or deeds they are. */
const madeBy = (noun: Token, resolved: Resolved): readonly Actor[] =>
  noun
    .children('acl')
    .filter((t) => t.xpos === 'VBN' && (VOICED.has(noun.lemma) || DONE.has(t.lemma)))
    .flatMap((t) => verbFrame(t).agents)
    .flatMap((t) => actorsAt(t, resolved));

/** What is said of deeds. */
const DONE = words('carry commit conduct perpetrate launch stage mount impose undertake execute');

const VOICED = words(
  'proposal offer demand request overture plan call appeal claim accusation allegation charge remark comment statement ' +
    'ultimatum suggestion idea initiative invitation complaint criticism roadmap warning threat assertion objection plea',
);

/** 'Thousands of Nepalis marched': whom a number or a crowd is of. */
function doersAt(token: Token, resolved: Resolved): readonly Actor[] {
  const beside = resolved.mentionAt(token) ? undefined : personBeside(token, resolved);
  if (beside) return beside;
  const writers = DOCUMENTS.has(token.lemma) ? writersOf(token, resolved) : [];
  if (writers.length > 0) return writers;
  const own = FORCE_ACTS.has(token.lemma) ? strikersAt(token, resolved) : meantBy(token, HARDWARE, resolved);
  const named = own.length > 0 ? own : meantBy(measured(token), HARDWARE, resolved);
  if (named.length === 0 && token.upos === 'PROPN') return kinAt(token, resolved);
  return named;
}

/** What speaks for whoever wrote it. */
const DOCUMENTS = words(
  'report statement letter note communique communiqué memorandum memo inquiry investigation study dossier message declaration paper decree edict ruling',
);

/** 'A UN report accused', 'a statement from the ministry condemned': whose words they are, and not whom they are about. */
function writersOf(document: Token, resolved: Resolved): readonly Actor[] {
  const named = actorsAt(document, resolved);
  if (named.length > 0) return named;
  return document
    .children('nmod:poss', 'amod', 'compound', 'nmod')
    .filter((t) => t.deprel !== 'nmod' || isWriting(t))
    .flatMap(withConjuncts)
    .flatMap((t) => [...actorsAt(t, resolved)]);
}

/** 'a note from Lima', 'by decree of the president'. */
const isWriting = (name: Token): boolean =>
  /^(by|from)$/.test(prepositionOf(name)) ||
  (prepositionOf(name) === 'of' && /^(decree|edict)$/.test(name.head?.lemma ?? ''));

/** 'Anna Otieno, the sister of Kenyan President James Otieno': who is known by a leader is of his state. */
const kinAt = (name: Token, resolved: Resolved): readonly Actor[] =>
  name
    .children('appos')
    .filter((t) => KIN.has(t.lemma))
    .flatMap((t) => t.children('nmod'))
    .filter((t) => prepositionOf(t) === 'of')
    .flatMap((t) => actorsAt(t, resolved))
    .filter(({ sector }) => sector === 'GOV')
    .slice(0, 1)
    .map((a) => ({ ...a, sector: 'ELI' }));

const KIN = words('sister brother son daughter wife husband father mother nephew niece cousin');

/** 'His successor, Boris Johnson, met ...': the person whom the apposition names, not the one before him. */
const personBeside = (token: Token, resolved: Resolved): readonly Actor[] | undefined =>
  token
    .children('appos')
    .map((t) => resolved.mentionAt(t))
    .find((m) => m?.kind === 'person')?.actors;

/** Acts of force that kill and destroy like those who commit them. */
const FORCE_ACTS = words(
  'shelling bombardment bombing strike airstrike raid attack offensive assault fire gunfire',
);

/** 'Israel's bombardment', 'a U.S. airstrike', 'shelling by Serb forces': whose it is; a town before it is where it was. */
function strikersAt(act: Token, resolved: Resolved): readonly Actor[] {
  const named = actorsAt(act, resolved);
  if (named.length > 0) return named;
  const owners = act
    .children('nmod:poss', 'amod', 'compound', 'nmod')
    .filter((t) => t.deprel !== 'nmod' || prepositionOf(t) === 'by')
    .flatMap(withConjuncts)
    .map((t) => ({ t, mention: resolved.mentionAt(t) }))
    .filter(
      ({ t, mention }) =>
        mention?.kind !== 'metonym' && (t.deprel !== 'compound' || !isStateName(t, mention)),
    );
  const whose = owners.flatMap(({ mention }) => mention?.actors ?? []);
  return whose.length > 0 ? whose : namedBy(act, resolved);
}

/** 'shelling by Armenian forces': those who bear the arms it was done with. */
const namedBy = (act: Token, resolved: Resolved): readonly Actor[] =>
  act
    .children('nmod')
    .filter((t) => prepositionOf(t) === 'by')
    .flatMap((t) => [...meantBy(t, HARDWARE, resolved)]);

/** 'was damaged in a Russian drone strike': whose the act of force is in which it was. */
const strikersIn = ({ obliques }: Frame, resolved: Resolved): Actor[] =>
  obliques
    .filter(({ prep, token }) => /^(in|by|during|from|under)$/.test(prep) && FORCE_ACTS.has(token.lemma))
    .flatMap(({ token }) => [...strikersAt(token, resolved)]);

/** 'the Pakistan bombing': in it as likely as by it; 'a U.S. raid' is by it. */
const isStateName = ({ form }: Token, mention: Mention | undefined): boolean =>
  mention?.kind === 'name' &&
  /\p{Ll}/u.test(form) &&
  mention.actors.some(({ code, sector }) => sector === null && COUNTRIES.has(code));

/** 'The Americans have moved in': with its article and nothing else, a people that acts is its state. */
function asState(token: Token, actors: readonly Actor[]): readonly Actor[] {
  const others = token
    .children()
    .filter((t) => t.upos !== 'PUNCT' && t.deprel !== 'cc' && t.deprel !== 'conj');
  if (others.length !== 1 || others[0]?.lower !== 'the') return actors;
  return actors.map((a) =>
    a.sector === 'CVL' && a.name.startsWith('people of ')
      ? { ...a, sector: null, name: a.name.slice('people of '.length) }
      : a,
  );
}

/** Who a prepositional phrase means; behind a preposition of place, the state of the place where nobody is named. */
function meantIn(preposition: string, token: Token, resolved: Resolved): readonly Actor[] {
  const named = meantBy(token, OWNED, resolved);
  if (isFloor(preposition, named)) return [];
  return named.length > 0 || !LOCATING.has(preposition) ? named : stateOf(token, resolved);
}

/** 'promised to use its veto in the Security Council', 'at the United Nations': bodies are where an act is done, not whom it is done to. */
const isFloor = (preposition: string, named: readonly Actor[]): boolean =>
  (preposition === 'in' || (preposition === 'at' && named.every(({ sector }) => sector === null))) &&
  named.length > 0 &&
  named.every(({ code }) => code === 'UNO' || code === 'IGO');

const LOCATING = new Set(
  'in at near into to from of out out of on against over across inside around through toward towards for'.split(
    ' ',
  ),
);

const ABOUT = new Set(
  'on of from for against to over at into with about toward towards out behind upon between across outside along'.split(
    ' ',
  ),
);

/** 'his arrest in Azerbaijan': where a noun of action took place. */
const isPlaced = (token: Token): boolean => /^(in|at|near)$/.test(prepositionOf(token));

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
const withinPhrase = (frame: Frame, resolved: Resolved): Actor[] =>
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

/** "at Germany's urging", 'with the backing of': at whose wish or with whose help an act is done, not to whom. */
const isAskedFor = ({ prep, token }: Frame['obliques'][number]): boolean =>
  (prep === 'at' &&
    /^(urging|request|invitation|behest|insistence|suggestion|instigation)$/.test(token.lemma)) ||
  (prep === 'with' &&
    /^(backing|help|support|assistance|aid|approval|consent|blessing|participation)$/.test(token.lemma));

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

/** 'The lifting of sanctions on A by B': trees may hang the by-phrase on a noun below the one that it belongs to. */
const namedBehind = (prep: string, { predicate }: Frame, resolved: Resolved): Actor[] =>
  [...predicate.children('nmod'), ...phraseTokens(predicate, 0)]
    .flatMap((t) => [t, ...t.children('nmod')])
    .filter((t) => prepositionOf(t) === prep)
    .flatMap(withConjuncts)
    .flatMap((t) => meantBy(t, OWNED, resolved));

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

/** 'demanded that Japan return the islands': who is to do it. */
function contentSubject({ complement, complementForm, predicate }: Frame, resolved: Resolved): Actor[] {
  if (!complement) return [];
  if (complement.upos === 'NOUN' && complementForm === 'that')
    return predicate.sentence.tokens
      .slice(predicate.index + 1, complement.index)
      .flatMap((t) => [...actorsAt(t, resolved)]);
  return verbFrame(complement).agents.flatMap((t) =>
    ACTION.test(t.lemma) ? actorsInside(t, resolved) : [...meantBy(t, HARDWARE, resolved)],
  );
}

/** 'warned that any Israeli action would draw a response': whose it is. */
const ACTION = /^(action|aggression|attack|strike|move|step|incursion|interference|provocation|violation)$/;

/** 'threatened to impose sanctions on Turkey', 'to attack Turkey': whom the act is meant for. */
function actedOn(predicate: Token, resolved: Resolved): Actor[] {
  const frame = verbFrame(predicate);
  const { patients, obliques, complement } = frame;
  const two = unique(betweenActors(frame, resolved));
  if (two.length > 1 && MEDIATING.has(predicate.lemma)) return two;
  const fled = patients.some((t) => FLED.has(t.lemma));
  const aimed = obliques
    .filter((o) => AIMED.has(o.prep) && !(fled && o.prep === 'from'))
    .filter((o) => !isFloor(o.prep, actorsAt(o.token, resolved)))
    .map((o) => o.token);
  const done = patients.flatMap((t) => [...actorsAt(t, resolved)]);
  const toward = aimed
    .filter((t) => done.length === 0 || !isPlaced(t))
    .flatMap((t) => [...actorsAt(t, resolved)]);
  if (HANDING.has(predicate.lemma) && toward.length > 0) return toward;
  if (done.length + toward.length > 0) return [...done, ...toward];
  const owned = [...patients, ...aimed].flatMap((t) =>
    t.child('nmod:poss')?.upos === 'PRON'
      ? phraseTokens(t, 0)
          .filter((o) => o.upos !== 'PRON' && !isFloor(prepositionOf(o), actorsAt(o, resolved)))
          .flatMap((o) => [...actorsAt(o, resolved)])
      : [...actorsInside(t, resolved), ...stateOf(t, resolved)],
  );
  return owned.length > 0 || !complement ? owned.slice(0, 1) : actedOn(complement, resolved);
}

/** 'offered to mediate between A and B', 'to host talks between the two': those whom it is offered to. */
const MEDIATING = words(
  'mediate host broker arbitrate facilitate hold arrange organise organize convene intercede',
);

/** 'agreed to extradite an Iranian to Chile': whoever is handed over is not whom it is done for. */
const HANDING = words('hand extradite surrender deliver transfer');

const AIMED = new Set('on against from with to by for in into of at towards toward behind'.split(' '));

/** 'between A, its envoy, and B': where the tree has lost the second party, the next one after 'and' is taken. */
function betweenActors(frame: Frame, resolved: Resolved): Actor[] {
  const named = frame.obliques.filter((o) => o.prep === 'between').map((o) => o.token);
  const actors = named.flatMap((t) => sideBySide(t, resolved));
  const first = named[0];
  if (!first || actors.length === 0 || new Set(actors.map((a) => a.code)).size > 1) return actors;
  const rest = first.sentence.tokens.slice(first.index + 1, first.index + 30);
  for (const and of rest.filter((t) => t.lower === 'and')) {
    const near = first.sentence.tokens.slice(and.index + 1, and.index + 6);
    const other = near.flatMap((t) => actorsAt(t, resolved)).find((a) => a.code !== actors[0]?.code);
    if (other) return [...actors, other];
  }
  return actors;
}

/** 'Russian and NATO envoys', "Mali and Niger's ministers": where the head means one of two that stand before it, both. */
const sideBySide = (noun: Token, resolved: Resolved): Actor[] => [
  ...besideIn(noun, resolved),
  ...actorsAt(noun, resolved),
];

/** Those that stand before a noun side by side, of whom it means only one by itself. */
function besideIn(noun: Token, resolved: Resolved): Actor[] {
  const codes = new Set(actorsAt(noun, resolved).map((a) => a.code));
  if (codes.size > 1) return [];
  const beside = noun
    .children('amod', 'compound', 'nmod:poss')
    .filter((t) => t.child('conj') || t.next?.lower === 'and')
    .flatMap(withConjuncts)
    .flatMap((t) => [...actorsAt(t, resolved)]);
  return beside.filter((a) => !codes.has(a.code));
}
