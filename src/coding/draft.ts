import { EVENTS, type EventName } from '../codebook/index.ts';
import type { Kind, Voice } from '../model/claim.ts';
import type { Draft } from './claims/build.ts';
import { withContent } from './claims/codes.ts';
import type { Parties } from './claims/parties.ts';
import type { Frame } from './frames/frame.ts';
import type { Entry, Lexicon } from './lexicon/entry.ts';
import type { Setting } from './modality/setting.ts';
import { modalityOf } from './modality/status.ts';
import { isDisputed } from './rules/disputed.ts';
import { turned, unwarned } from './rules/turned.ts';

/** To restrict or expel is a measure that is threatened; to attack, arrest or annex is none. */
const isForceThreatened = (entry: Entry, frame: Frame, lexicon: Lexicon): boolean =>
  entry.event === 'THREATEN' &&
  entry.kind === 'measure' &&
  ['violence', 'arrest', 'territory'].includes(
    withContent({ entry, frame }, lexicon).mode ?? entry.mode ?? '',
  );

export function draftOf(
  entry: Entry,
  frame: Frame,
  setting: Setting,
  parties: Parties,
  said: readonly Voice[],
  lexicon: Lexicon,
): Draft {
  const doers = new Set(parties.by.map((a) => a.code));
  const foreign =
    said.length > 0 &&
    !isConfirmed(said.at(-1)) &&
    !said
      .at(-1)
      ?.code?.split('&')
      .some((c) => doers.has(c));

  const vouched =
    foreign &&
    !isDisputed(setting) &&
    (isToldByTaker(entry, frame, parties, said) ||
      isKnown(entry, frame, setting) ||
      isOccasion(entry, frame));
  const meant = turned(entry, frame, setting, foreign, parties);
  const kind = isForceThreatened(entry, frame, lexicon)
    ? 'event'
    : kindOf(meant, frame, setting, said, doers);
  const { step, event } = meant;
  const fixed = kind === 'denial' ? { kind, status: 'denied' } : { kind, status: meant.status, step, event };
  const time = isLasting(entry, frame, setting) ? { ...setting, time: 'present' as const } : setting;
  return {
    kind,
    entry: meant,
    frame,
    setting,
    modality: modalityOf(fixed, time, foreign && !vouched),
    parties,
    said: meant.measure === 'threatened' ? unwarned(said, frame, setting) : said,
  };
}

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

/** '…, officials confirmed': those who can confirm it are the doer's own, where nobody else's are named. */
const isConfirmed = (voice: Voice | undefined): boolean =>
  voice !== undefined && voice.code === null && voice.anonymous && /^confirm(ed|s)?$/.test(voice.verb);

/** What somebody can be said to have done, and say that he has not. */
const DENIABLE = new Set<Kind>(['measure', 'event', 'commitment']);

/** 'has not entered into an agreement' denies that there is one; 'has not signed the treaty' tells how far one has come. */
const isAny = ({ kind }: Entry, { patients, obliques }: Frame): boolean =>
  kind === 'agreement' &&
  [...patients, ...obliques.map((o) => o.token)].some((t) =>
    t.children('det').some((d) => /^(an?|any)$/.test(d.lower)),
  );

/** 'X says it has not done it' is X's denial of the measure, promise or event, not a measure. */
function kindOf(
  entry: Entry,
  frame: Frame,
  setting: Setting,
  said: readonly Voice[],
  doers: ReadonlySet<string>,
): Kind {
  const ownWord =
    said
      .at(-1)
      ?.code?.split('&')
      .some((c) => doers.has(c)) ?? false;
  return (DENIABLE.has(entry.kind) || isAny(entry, frame)) &&
    setting.negated &&
    ownWord &&
    setting.time !== 'future' &&
    setting.modal === null
    ? 'denial'
    : entry.kind;
}

/** 'Ties have been strained since May': a state that lasts, unless somebody did it. */
const isLasting = (entry: Entry, frame: Frame, { perfect, time }: Setting): boolean =>
  entry.kind === 'assessment' &&
  perfect &&
  time === 'past' &&
  frame.agents.every((t) => !frame.passive || t.index < frame.predicate.index) &&
  frame.carrier.children('aux').some((t) => /^(has|have|'ve|’ve)$/.test(t.lower)) &&
  (frame.passive || frame.carrier.child('cop') !== undefined);
