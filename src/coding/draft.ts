import type { Kind, Voice } from '../model/claim.ts';
import type { Draft } from './claims/build.ts';
import { withContent } from './claims/codes.ts';
import type { Parties } from './claims/parties.ts';
import type { Frame } from './frames/frame.ts';
import type { Entry, Lexicon } from './lexicon/entry.ts';
import { type Setting, settingWith } from './modality/setting.ts';
import { modalityOf } from './modality/status.ts';
import { turned, unwarned } from './rules/turned.ts';
import { isVouched } from './vouched.ts';

/** To restrict or expel is a measure that is threatened; to attack, arrest or annex is none. */
const isForceThreatened = (entry: Entry, frame: Frame, lexicon: Lexicon): boolean =>
  entry.event === 'THREATEN' &&
  entry.kind === 'measure' &&
  ['violence', 'arrest', 'territory'].includes(
    withContent({ entry, frame }, lexicon).mode ?? entry.mode ?? '',
  );

/** Makes of an entry that fits what a claim is built from: its kind, its status and who says so. */
export function draftOf(
  entry: Entry,
  frame: Frame,
  setting: Setting,
  parties: Parties,
  said: readonly Voice[],
  lexicon: Lexicon,
): Draft {
  const ownWord = isOwnWord(said, parties);
  const foreign = said.length > 0 && !isConfirmed(said.at(-1)) && !ownWord;
  const meant = turned(entry, frame, setting, foreign, parties);
  const kind = isForceThreatened(entry, frame, lexicon) ? 'event' : kindOf(meant, frame, setting, ownWord);
  const { step, event } = meant;
  const fixed = kind === 'denial' ? { kind, status: 'denied' } : { kind, status: meant.status, step, event };
  const time = isLasting(entry, frame, setting)
    ? settingWith(setting, { time: 'present' as const })
    : setting;
  const isAlleged = foreign && !isVouched(entry, frame, setting, parties, said);
  return {
    kind,
    entry: meant,
    frame,
    setting,
    modality: modalityOf(fixed, time, isAlleged),
    parties,
    said: meant.measure === 'threatened' ? unwarned(said, frame, setting) : said,
  };
}

/** Whether the last to say it is one of those who do it. */
const isOwnWord = (said: readonly Voice[], { by }: Parties): boolean => {
  const doers = new Set(by.map(({ code }) => code));
  return (
    said
      .at(-1)
      ?.code?.split('&')
      .some((code) => doers.has(code)) ?? false
  );
};

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
const kindOf = (entry: Entry, frame: Frame, { negated, time, modal }: Setting, ownWord: boolean): Kind =>
  (DENIABLE.has(entry.kind) || isAny(entry, frame)) &&
  negated &&
  ownWord &&
  time !== 'future' &&
  modal === null
    ? 'denial'
    : entry.kind;

/** 'Ties have been strained since May': a state that lasts, unless somebody did it. */
const isLasting = (entry: Entry, frame: Frame, { perfect, time }: Setting): boolean =>
  entry.kind === 'assessment' &&
  perfect &&
  time === 'past' &&
  frame.agents.every((t) => !frame.passive || t.index < frame.predicate.index) &&
  frame.carrier.children('aux').some((t) => /^(has|have|'ve|’ve)$/.test(t.lower)) &&
  (frame.passive || frame.carrier.child('cop') !== undefined);
