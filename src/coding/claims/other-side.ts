import type { Actor } from '../../model/actor.ts';
import type { Kind } from '../../model/claim.ts';
import type { Resolved } from '../../model/resolved.ts';
import type { Token } from '../../model/sentence.ts';
import type { Frame } from '../frames/frame.ts';
import { prepositionOf } from '../frames/tree.ts';
import { verbFrame } from '../frames/verbs.ts';
import type { Entry } from '../lexicon/entry.ts';
import { besides, fallenAbove, isAimedAtOthers } from './beside.ts';
import { captorsAsked, isFreedomOf } from './implied.ts';
import { otherOfPair } from './other-of-pair.ts';
import { actorsAt, stateOf } from './phrases.ts';
import { pointedBack } from './pointed.ts';
import {
  accusedBeside,
  addressedIn,
  complainingOf,
  reactingAbove,
  saidOf,
  spokenOfBeside,
} from './reacting.ts';
import { aimedAt } from './slots/within.ts';
import { slotActors } from './slots.ts';
import { BODIES } from './spared.ts';
import { meantByThere } from './there.ts';
import { theOther } from './told.ts';
import { besideLatter, reachedBy, sufferersOf } from './told-around.ts';
import {
  answeredTo,
  asBefore,
  askedOf,
  doneBy,
  hostsOf,
  lostBy,
  meantFor,
  sharersOf,
} from './told-beside.ts';
import { oneOther, sameActor, unique } from './unique.ts';
import { placesOf } from './where.ts';
import { whoseDeal } from './whose-deal.ts';

/** Acts that are done to whoever holds the place where they are done, where nobody else is named. */
const TERRITORIAL = new Set(['ASSAULT', 'MOBILIZE', 'RETREAT']);

/** What is done in a place to whoever holds it. */
const DONE_THERE = new Set<Kind>(['measure', 'event', 'meeting']);

/** What is taken or done by force, so that somebody can ask for it to be undone. */
const TAKING = new Set(['COERCE', 'ASSAULT', 'SANCTION']);

/** What is felt towards whoever has done a thing. */
const BLAMING = new Set(['ACCUSE', 'REJECT', 'SUPPORT']);

/** What is done because of what another did. */
const ANSWERING = new Set([
  'COERCE',
  'ASSAULT',
  'SANCTION',
  'RETREAT',
  'PROTEST',
  'ACCUSE',
  'THREATEN',
  'MOBILIZE',
]);

/**
 * Whom an act is done to: the first slot that names somebody of another state, else one that names others of the
 * doer's own; of force, the state on whose ground it is used ('bombed a hillside near Balakot').
 */
export const otherSide = (entry: Entry, frame: Frame, by: readonly Actor[], resolved: Resolved): Actor[] => {
  const others = otherTold(entry, frame, by, resolved);
  return /^(measure|agreement)$/.test(entry.kind) ? others.filter((a) => !mediates(a, frame)) : others;
};

function otherTold(entry: Entry, frame: Frame, by: readonly Actor[], resolved: Resolved): Actor[] {
  const meantTo = meantFor(by, frame, resolved);
  if (meantTo.length > 0) return meantTo;
  const doers = BLAMING.has(entry.event ?? '') ? doneBy(by, frame, resolved) : [];
  if (doers.length > 0) return doers;
  const found: Actor[][] = [];
  let other: Actor[] | null = null;
  for (const slot of entry.to) {
    const named = unique(slotActors(slot, frame, resolved));
    const foreign = named.filter(
      (t) => !by.some((b) => b.code === t.code) && !(entry.event === 'REQUEST' && isFreedomOf(t, frame)),
    );
    found.push(named);
    if (foreign.length === 0) continue;
    other = [...whoseDeal(entry, slot, frame, foreign, resolved)];
    break;
  }
  if (entry.event === 'CONSULT' && isWithOwn(by, frame, resolved)) return [];
  if (other) return other;
  const sharers = entry.event === 'ASSAULT' ? sharersOf(by, frame, resolved) : [];
  if (sharers.length > 0) return sharers;
  const there = DONE_THERE.has(entry.kind) ? meantByThere(by, frame, resolved) : [];
  if (there.length > 0) return there;
  const facing = calledOther(frame);
  const faced = facing ? theOther(by, facing, resolved) : null;
  if (faced) return [faced];
  const fallen = entry.event === 'ASSAULT' ? fallenAbove(frame, resolved) : [];
  const struck = fallen.filter((t) => !by.some((b) => b.code === t.code));
  if (struck.length > 0) return struck;
  const isHeld = TERRITORIAL.has(entry.event ?? '') && entry.needs.has('to');
  const ground = entry.event === 'AID' ? reachedBy(frame, resolved) : isHeld ? groundOf(frame, resolved) : [];
  const held = ground.filter((t) => !by.some((b) => b.code === t.code));
  if (held.length > 0) return held;
  const around =
    entry.kind === 'measure'
      ? sufferersOf(by, frame, resolved)
      : entry.kind === 'commitment'
        ? besideLatter(by, frame, resolved)
        : [];
  if (around.length > 0) return around;
  if (BETWEEN.has(entry.kind) && found.some((to) => to.length > 0)) return [];
  const own = entry.kind === 'measure' ? [] : apart(found.find((to) => to.length > 0) ?? [], by);
  if (own.length > 0 || entry.to.length === 0 || entry.kind === 'denial') return own;
  const asked = entry.event === 'ACCUSE' ? askedBeside(by, frame, resolved) : [];
  if (asked.length > 0) return asked;
  const meant = [...pointedBack(entry, frame, by, resolved), ...wardersOf(entry, frame, by, resolved)];
  if (meant.length > 0) return meant;
  const lost = TAKING.has(entry.event ?? '') ? lostBy(by, frame, resolved) : [];
  if (lost.length > 0) return lost;
  const hosts = entry.kind === 'position' ? hostsOf(by, frame, resolved) : [];
  if (hosts.length > 0) return hosts;
  const did = entry.event === 'REQUEST' ? askedOf(by, frame, resolved) : [];
  if (did.length > 0) return did;
  const answered = ANSWERING.has(entry.event ?? '') ? answeredTo(by, frame, resolved) : [];
  if (answered.length > 0) return answered;
  const same = asBefore(entry, by, frame, resolved);
  if (same.length > 0) return same;
  if (entry.kind === 'agreement' && isAmongMembers(by, frame)) return [];
  const addressed = addressedIn(entry, frame, by, resolved);
  if (addressed.length > 0) return addressed;
  const only = onlyOther(by, frame, resolved);
  if (only.length > 0 || isAtHome(by, frame, resolved)) return only;
  const isAimless = (entry.kind === 'measure' || entry.event === 'ASSAULT') && !isAimedAtOthers(frame);
  const beside = isAimless ? besides(by, frame, resolved) : [];
  if (beside.length > 0) return beside;
  const reacting = [
    ...reactingAbove(entry, frame, by, resolved),
    ...complainingOf(entry, frame, by, resolved),
    ...spokenOfBeside(entry, frame, by, resolved),
    ...saidOf(entry, frame, by, resolved),
  ];
  if (reacting.length > 0) return reacting;
  const warned =
    entry.kind === 'measure' || TURNING_DOWN.test(frame.lemma) ? warnedBy(by, frame, resolved) : [];
  return warned.length > 0 ? warned : otherOfPair(entry, frame, by, resolved);
}

/** 'accused the other side of stalling': in a report on two, the one that acts is not. */
const calledOther = ({ patients, obliques }: Frame): Token | undefined =>
  [
    ...patients,
    ...obliques.filter(({ prep }) => /^(on|against|to|with)$/.test(prep)).map((o) => o.token),
  ].find(
    (t) =>
      /^(side|party|camp|country|government|capital|neighbour|neighbor)$/.test(t.lemma) &&
      t.children('det').some((d) => d.lower === 'the') &&
      t.children('amod').some((a) => a.lower === 'other'),
  );

/** 'EU leaders failed to agree on the frozen Russian assets': members of a body agree with one another. */
const isAmongMembers = (by: readonly Actor[], { agents }: Frame): boolean =>
  by.every(({ code }) => BODIES.has(code)) && agents.some((t) => t.xpos === 'NNS');

const MEETING = /^(brief|meet|host|receive|greet|consult|address)$/;

/** 'The UN envoy briefed the Secretary-General in Doha': where one meets one's own, nobody else does. */
function isWithOwn(by: readonly Actor[], { patients, lemma, passive }: Frame, resolved: Resolved): boolean {
  const met = MEETING.test(lemma) && !passive ? patients.flatMap((t) => [...actorsAt(t, resolved)]) : [];
  return met.length > 0 && met.every(({ code }) => by.some((b) => b.code === code));
}

const ASKING = /^(ask|urge|call|tell|press|demand|warn|implore)$/;

/** 'deplored the decision and asked Bamako to think again': whom the same breath asks to undo it. */
function askedBeside(by: readonly Actor[], { carrier }: Frame, resolved: Resolved): Actor[] {
  const asked = carrier
    .children('conj')
    .filter((t) => ASKING.test(t.lemma) && t.child('xcomp') && !t.child('nsubj'))
    .map(verbFrame)
    .flatMap(({ patients, obliques }) => [
      ...patients,
      ...obliques.filter(({ prep }) => prep === 'on').map(({ token }) => token),
    ])
    .flatMap((t) => [...actorsAt(t, resolved)]);
  return oneOther(by, asked);
}

/** Of whom a state asks that its people be freed. */
const wardersOf = ({ kind }: Entry, frame: Frame, by: readonly Actor[], resolved: Resolved): Actor[] =>
  kind === 'position' ? captorsAsked(frame, resolved).filter((a) => !by.some((b) => b.code === a.code)) : [];

/** Refusals that wait for what the other side does. */
const TURNING_DOWN = /^(rule out|refuse|reject|decline)$/;

/** 'If Minsk does not free them, Warsaw will shut the crossing', 'ruled out talks unless Accra withdrew': whom the condition of a measure or a refusal asks to act. */
function warnedBy(
  by: readonly Actor[],
  { carrier, complement, complementForm }: Frame,
  resolved: Resolved,
): Actor[] {
  const deed = complementForm === 'that' ? null : complement;
  const asked = [...carrier.children('advcl'), ...(deed?.children('advcl') ?? [])]
    .filter((t) => t.children('mark').some((m) => /^(if|unless|until)$/.test(m.lower)))
    .flatMap((t) => verbFrame(t).agents)
    .flatMap((t) => [...actorsAt(t, resolved)]);
  return oneOther(by, asked);
}

/** 'closed the border with Ottawa and declared an emergency in two of its provinces'. */
const isAtHome = (by: readonly Actor[], frame: Frame, resolved: Resolved): boolean => {
  if (frame.patients.some((p) => [p, ...p.subtree()].some((t) => DOMESTIC.has(t.lemma)))) return true;
  const ground = groundOf(frame, resolved);
  return ground.length > 0 && ground.every((a) => by.some((b) => b.code === a.code));
};

/** What a state declares at home. */
const DOMESTIC = new Set(['emergency', 'curfew', 'mourning', 'lockdown']);

/** Kinds that stand between two states: what a state promises its own soldiers is none of it. */
const BETWEEN: ReadonlySet<Kind> = new Set(['commitment', 'agreement', 'meeting']);

const groundOf = (frame: Frame, resolved: Resolved): Actor[] =>
  unique(
    [...placesOf('event', frame, resolved), ...frame.patients.filter((t) => t.upos === 'PROPN')]
      .filter((t) => !isNear(t))
      .flatMap((t) => stateOf(t, resolved)),
  );

/** 'near the Syrian border' may be on either side of it. */
const isNear = (token: Token): boolean =>
  /^(border|frontier|coast|boundary|water|waters)$/.test(token.lemma) &&
  !/^(in|inside|within)$/.test(prepositionOf(token));

/** Where the pattern's own places name nobody: the only other state that the arguments' phrases name. */
function onlyOther(by: readonly Actor[], frame: Frame, resolved: Resolved): Actor[] {
  const others = unique(aimedAt(frame, resolved)).filter((a) => !by.some((b) => b.code === a.code));
  return new Set(others.map((a) => a.code)).size === 1 ? others : [];
}

/** 'restored them after mediation by Doha', 'through Omani mediation': who mediates is none of the two, wherever the tree hangs his name. */
const mediates = ({ start, end }: Actor, { carrier: { sentence } }: Frame): boolean =>
  sentence.tokens.some((t) => {
    if (t.lemma !== 'mediation') return false;
    const by = t.next && /^(by|of|from)$/.test(t.next.lower) ? t.next : t.previous;
    return by?.previous === t
      ? by.end < start && start < by.end + 6
      : by !== null && by.start < end && start < by.end;
  });

/** Nobody acts on himself: of the other side, those of the doer's own state go where there are others. */
function apart(to: readonly Actor[], by: readonly Actor[]): Actor[] {
  const others = to.filter((t) => !by.some((b) => b.code === t.code));
  if (others.length > 0) return others;
  return to.filter((t) => !by.some((b) => sameActor(b, t) || (b.code === t.code && !t.sector)));
}

export const isSuit = ({ cameo, kind, event }: Entry, { complement }: Frame): boolean =>
  kind === 'measure' && (cameo === '115' || (event === 'THREATEN' && SUING.has(complement?.lemma ?? '')));

/** 'threatened to take the matter to the court'. */
const SUING = new Set([
  'take',
  'bring',
  'refer',
  'submit',
  'appeal',
  'go',
  'turn',
  'drag',
  'haul',
  'complain',
]);

/** 'took its complaint to the Court of Justice': who is to judge is not who is sued; where nobody else is named, nobody is. */
export function suedIn(entry: Entry, frame: Frame, by: readonly Actor[], resolved: Resolved): Actor[] {
  const accused = accusedBeside(frame, by, resolved);
  if (accused.length > 0) return accused;
  const isCourt = ({ code }: Actor): boolean => code === 'UNO' || code === 'IGO';
  const named = entry.to.flatMap((slot) => slotActors(slot, frame, resolved));
  return named.length > 0 && named.every((a) => isCourt(a) || by.some((b) => b.code === a.code))
    ? []
    : otherSide(entry, frame, by, resolved).filter((a) => !isCourt(a));
}
