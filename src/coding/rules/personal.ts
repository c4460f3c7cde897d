import { COUNTRIES } from '../../codebook/index.ts';
import type { Actor } from '../../model/actor.ts';
import type { Token } from '../../model/sentence.ts';
import type { Parties } from '../claims/parties.ts';
import type { Frame } from '../frames/frame.ts';
import type { Entry } from '../lexicon/entry.ts';
import { words } from '../words.ts';
import { isOfState } from './speakers.ts';

/** What is done to a state's own people, or to private persons before a court. */
export function personal(entry: Entry, frame: Frame, { by, to }: Parties): string | null {
  const codes = new Set([...by, ...to].map(({ code, sector }) => `${code} ${sector ?? ''}`));
  if (
    entry.kind === 'position' &&
    to.length > 0 &&
    to.every(isPublic) &&
    to.every((t) => by.some((b) => b.code === t.code))
  )
    return 'said to the own people';
  if (isInside(entry, by, to)) return 'within one state';
  if (isOfCourt(entry, by, to)) return 'what a court decides on persons';
  if (frame.lemma === 'approve' && entry.kind === 'position' && to.length === 0 && by.length === 1)
    return 'approved at home';
  if (frame.lemma === 'free' && to.length === 0 && entry.event === 'RETREAT' && frame.patients.some(isOwned))
    return 'freed at home';
  const isOwn = codes.size === 1 || to.every((t) => isOfState(t) && by.some((b) => b.code === t.code));
  if (entry.kind === 'event' && by.length > 0 && to.length > 0 && isOwn) return 'nobody else is acted on';
  if (entry.kind === 'meeting' && frame.lemma === 'discuss' && frame.passive && !frame.obliques.some(isDoer))
    return 'who discusses it is not told';
  const isCourtly = entry.event === 'ACCUSE' && frame.lemma === 'charge';
  if (
    isCourtly &&
    frame.patients.some((t) => t.upos === 'NOUN' || /^(him|her|them)$/.test(t.lower)) &&
    !to.some(isOfficial)
  )
    return 'private persons are charged, not their state';
  return null;
}

/** Those of one state who fight each other are two sides all the same. */
const PARTED = words('REB SEP UAF PRM IMG');

/** 'The parliament criticised the president'. */
const isInside = ({ kind }: Entry, by: readonly Actor[], to: readonly Actor[]): boolean =>
  kind === 'position' &&
  by.length > 0 &&
  to.length > 0 &&
  new Set([...by, ...to].map(({ code }) => code)).size === 1 &&
  COUNTRIES.has(by[0]?.code ?? '') &&
  ![...by, ...to].some(({ sector }) => PARTED.has(sector ?? ''));

/** 'The court approved the extradition', 'ordered the son of a minister to pay': no state is spoken to. */
const isOfCourt = ({ kind, stance }: Entry, by: readonly Actor[], to: readonly Actor[]): boolean =>
  kind === 'position' &&
  stance !== 'opposes' &&
  by.length > 0 &&
  by.every(({ sector }) => sector === 'JUD') &&
  to.every(({ sector }) => sector !== null && !OFFICIAL.has(sector));

/** 'three of its own bloggers', 'its prisoners'. */
const isOwned = (noun: Token): boolean =>
  [noun, ...noun.children('nmod')].some((t) => t.children('nmod:poss').some(({ upos }) => upos === 'PRON'));

const isPublic = ({ sector }: Actor): boolean => sector === 'CVL' || sector === null;

const isDoer = ({ prep }: Frame['obliques'][number]): boolean => prep === 'by' || prep === 'between';

const OFFICIAL = words('GOV MIL ELI SPY LEG JUD COP');

const isOfficial = ({ sector }: Actor): boolean => sector !== null && OFFICIAL.has(sector);
