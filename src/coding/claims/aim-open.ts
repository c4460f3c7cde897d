import { COUNTRIES } from '../../codebook/index.ts';
import type { Actor } from '../../model/actor.ts';
import type { Resolved } from '../../model/resolved.ts';
import type { Token } from '../../model/sentence.ts';
import type { Frame } from '../frames/frame.ts';
import type { Entry } from '../lexicon/entry.ts';
import { hasOwnDoer, isAtAWish } from './pair-open.ts';
import { type Parties, partiesByDoer } from './parties.ts';
import { actorsAt } from './phrases.ts';
import { BODIES } from './spared.ts';

/**
 * 'Ottawa asked four times for the ban to be lifted', 'condemned the launch': what somebody who speaks or acts for a state does is
 * told though the sentence leaves open towards whom. Asked last, of a clause with its own doer.
 */
export const aimOpen = (entry: Entry, frame: Frame, resolved: Resolved): Parties | null =>
  VAGUE.has(frame.carrier.lemma) ? null : byDoerAlone(entry, frame, resolved);

/**
 * 'wants the judges to rule', 'warned that it would act alone': the same of what somebody wants of others or
 * warns of, for clauses in which nothing else is told. What he wants to do himself is asked of nobody.
 */
export const mindOpen = (entry: Entry, frame: Frame, resolved: Resolved): Parties | null =>
  isOfMind(entry, frame, resolved) ? byDoerAlone(entry, frame, resolved) : null;

/** Whether {@link mindOpen} may find anybody: few clauses are of this sort, and to try one costs more than to ask. */
export const isOfMind = (entry: Entry, { carrier, patients }: Frame, { dyad }: Resolved): boolean =>
  entry.kind === 'position' &&
  MINDS.has(carrier.lemma) &&
  dyad.length === 2 &&
  (carrier.lemma !== 'want' || patients.length > 0);

const MINDS = new Set(['want', 'warn']);

function byDoerAlone(entry: Entry, frame: Frame, resolved: Resolved): Parties | null {
  if (entry.needs.has('joint') || !isTold(entry, resolved) || !isOwnAct(entry, frame)) return null;
  const parties = partiesByDoer(entry, frame, resolved);
  if (!parties || parties.reciprocal || parties.by.length === 0) return null;
  const named = frame.agents.flatMap((t) => [...actorsAt(t, resolved)]);
  const isNamed = ({ code }: Actor): boolean => named.some((one) => one.code === code);
  return parties.by.every((one) => isOffice(one) && isNamed(one)) ? parties : null;
}

/** A meeting has two sides, force somebody whom it hits; other deeds are told between the two that a report is about. */
const isTold = ({ kind, event }: Entry, { dyad }: Resolved): boolean =>
  STANCES.has(kind) || (kind === 'event' && event !== 'CONSULT' && event !== 'ASSAULT' && dyad.length === 2);

const STANCES = new Set(['position', 'measure', 'commitment']);

/** A verb of a clause that stands for itself and is so, whose object is more than a pronoun. */
function isOwnAct(entry: Entry, frame: Frame): boolean {
  const { form, carrier, lemma } = frame;
  return (
    form === 'verb' &&
    carrier.upos === 'VERB' &&
    !carrier.children('aux', 'advmod').some((t) => t.xpos === 'MD' || /^(not|never)$/.test(t.lemma)) &&
    carrier.deprel !== 'acl' &&
    (carrier.deprel === 'advcl' ? isSaidBeside(entry, frame) : hasItsDoer(entry, frame)) &&
    isAimed(entry, frame) &&
    !(JUDGING.has(lemma) && frame.patients.some(isAnybody)) &&
    !carrier.subtree().some((t) => t.lemma === 'anonymity') &&
    !isAtAWish(carrier)
  );
}

/**
 * The doer is named by the clause itself, as its subject or behind 'by'; of two verbs of one subject by the first, and
 * of 'began to deport' by the verb above.
 */
function hasItsDoer({ kind }: Entry, { carrier, agents, passive }: Frame): boolean {
  if (hasOwnDoer({ carrier, agents })) return true;
  if (passive) return agents.some((t) => t.head === carrier && t.relation === 'obl');
  if (carrier.deprel === 'acl:relcl') return STANCES.has(kind);
  if (carrier.deprel === 'conj') return STANCES.has(kind) && /^VB[DPZ]$/.test(carrier.xpos);
  return carrier.deprel === 'xcomp' && /^(begin|start|continue|resume)$/.test(carrier.head?.lemma ?? '');
}

/** 'barred it from enlisting men, objecting to the new terms': a stance that is told beside an act, with what it is on. */
const isSaidBeside = ({ event }: Entry, { carrier, lemma, patients, complement, obliques }: Frame): boolean =>
  carrier.xpos === 'VBG' &&
  /^(REQUEST|REJECT|ACCUSE)$/.test(event ?? '') &&
  (patients.length > 0 ||
    complement !== null ||
    obliques.some(({ prep }) => prep === 'against' || (prep === 'to' && lemma === 'object')));

/**
 * Something is told that the act is about: to give in is enough by itself, and what is turned down may have been named
 * before; goods are ordered from a shop.
 */
function isAimed({ event }: Entry, { lemma, patients, obliques, complement }: Frame): boolean {
  if (lemma === 'order' && !complement) return false;
  const told = [...patients, ...obliques.map(({ token }) => token), ...(complement ? [complement] : [])];
  const isEnough = (t: Token): boolean => t.upos !== 'PRON' || (event === 'REJECT' && t.lower === 'it');
  return told.length > 0 ? told.every(isEnough) : event === 'CONCEDE';
}

/** Verbs by which persons are accused. */
const JUDGING = new Set('accuse charge sue indict fault suspect convict'.split(' '));

/** 'accused a former judge': of those who accuse their own, nobody abroad is meant. */
const isAnybody = (token: Token): boolean => token.children('det').some((t) => t.lemma === 'a');

/** What is only wished for or feared is asked of nobody; of the others the noun or adjective says what is done. */
const VAGUE = new Set(
  'want wish expect warn have keep receive show make give stand speak tell defend blame'.split(' '),
);

const isOffice = ({ code, sector }: Actor): boolean =>
  (COUNTRIES.has(code) || BODIES.has(code)) && (sector === null || SPEAKING.has(sector));

const SPEAKING = new Set(['GOV', 'MIL', 'LEG']);
