import { EVENTS, type EventName } from '../codebook/index.ts';
import type { Voice } from '../model/claim.ts';
import type { Parties } from './claims/parties.ts';
import type { Frame } from './frames/frame.ts';
import type { Entry } from './lexicon/entry.ts';
import type { Setting } from './modality/setting.ts';
import { isDisputed } from './rules/disputed.ts';

/** Whether what others than its doer tell is so all the same. */
export const isVouched = (
  entry: Entry,
  frame: Frame,
  setting: Setting,
  parties: Parties,
  said: readonly Voice[],
): boolean =>
  !isDisputed(setting) &&
  (isToldByTaker(entry, frame, parties, said) || isKnown(entry, frame, setting) || isOccasion(entry, frame));

/** Bodies that stand between the parties. */
const BETWEEN = new Set(['UNO', 'IGO', 'NGO']);

/**
 * 'Mali freed 19 Ivorian soldiers, the government in Abidjan said': of what is done to its good, whoever takes it can tell,
 * and so can those who stand between the two.
 */
function isToldByTaker(
  { event }: Entry,
  { predicate }: Frame,
  { to: takers }: Parties,
  said: readonly Voice[],
): boolean {
  // Who is only taken to have received it cannot vouch for it.
  const to = takers.filter(({ start }) => start !== predicate.start);
  const [teller] = said;
  const isGood = event !== null && event in EVENTS && EVENTS[event as EventName].quad <= 2;
  return (
    isGood &&
    said.length === 1 &&
    teller?.code != null &&
    !teller.anonymous &&
    to.length > 0 &&
    (BETWEEN.has(teller.code) || to.some(({ code }) => code === teller.code))
  );
}

/** 'opposes the duties that the bloc imposed in May': what is spoken of as known is there, whoever speaks of it. */
const isKnown = ({ kind, measure }: Entry, { carrier }: Frame, { time }: Setting): boolean =>
  kind === 'measure' &&
  measure === 'imposed' &&
  time === 'past' &&
  carrier.deprel === 'acl:relcl' &&
  IMPOSED.test(carrier.head?.lemma ?? '') &&
  (carrier.head?.children('det', 'nmod:poss').some((d) => !/^(an?|any|no)$/.test(d.lower)) ?? false);

const IMPOSED = /^(duty|tariff|levy|sanction|ban|embargo|curb|restriction|quota|control|limit)$/;

/** 'ties soured over the deployment of Peruvian missiles': what something else came of is there, whoever speaks of it. */
const isOccasion = ({ event }: Entry, { form, predicate }: Frame): boolean =>
  event === 'MOBILIZE' &&
  form === 'noun' &&
  predicate.children('det').some((t) => t.lower === 'the') &&
  predicate.children('case').some((t) => /^(over|since|after|following|despite)$/.test(t.lower));
