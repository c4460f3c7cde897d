import type { DateMention } from '../../model/analysed.ts';
import type { Kind, Status } from '../../model/claim.ts';
import type { Resolved } from '../../model/resolved.ts';
import type { Token } from '../../model/sentence.ts';
import type { When } from '../../model/when.ts';
import type { Frame } from '../frames/frame.ts';
import { firstConjunct } from '../frames/tree.ts';
import { isNegated } from '../modality/negation.ts';
import type { Setting } from '../modality/setting.ts';
import { daysBefore } from './when/days-before.ts';
import { fromFirstDay } from './when/length.ts';
import { narrated } from './when/narrated.ts';
import { atGathering } from './when/nearby.ts';
import { ownDate } from './when/own-date.ts';
import { ahead, future, owners } from './when/owners.ts';
import { announcedOn, speechDay } from './when/speech-day.ts';
import { windowOf } from './when/window.ts';

/** Kinds that happen by being uttered: their day is the day of speech. */
const SPOKEN = new Set<Kind>(['agreement', 'commitment', 'position', 'denial', 'assessment']);

/** The time of the thing, as the text tells it: its own date, an open interval, or the day it was said. */
export function whenOf(
  kind: Kind,
  status: Status,
  frame: Frame,
  setting: Setting,
  resolved: Resolved,
  isPutOff = false,
): When | null {
  const window = isPutOff ? windowOf(frame, resolved) : null;
  if (window) return window;
  const near =
    ownDate(kind, frame, resolved, (d) => agrees(d.when, status, resolved) && !isOver(d, status, resolved)) ??
    (kind === 'meeting' && status === 'planned' ? atGathering(frame, resolved) : undefined) ??
    (isSettled(status) || status === 'alleged' || SPOKEN.has(kind) ? dayOfEntry(frame, resolved) : undefined);
  const own = near && setting.time !== 'past' && isToCome(status) ? ahead(near, resolved) : near;
  const since = sinceDate(frame, resolved);
  if (since) return since;
  const promised = SPOKEN.has(kind) && !(kind === 'agreement' && !isSettled(status));
  if (
    own &&
    isUnsettled(own.when) &&
    (isSettled(status) || (status === 'alleged' && setting.time === 'past'))
  )
    return { ...own.when, to: resolved.filed };
  if (own && !(promised && own.when.from !== null && future(own.when, resolved)))
    return kind === 'meeting' ? fromFirstDay(bounded(own), frame) : bounded(own);
  if (status === 'predicted' && kind === 'assessment') return null;
  const earlier = isSettled(status) ? beforeMain(setting.finite, resolved) : null;
  if (earlier) return earlier;
  const before =
    ((kind === 'agreement' || kind === 'commitment') && isBefore(setting.finite, frame.carrier)) ||
    (kind === 'agreement' && (isOfNoun(frame.carrier) || isOfTime(frame.carrier))) ||
    ((kind === 'agreement' || kind === 'position') && isLedTo(frame.carrier)) ||
    (kind === 'position' && isBroughtAbout(frame.carrier)) ||
    (kind === 'position' && isBefore(frame.carrier) && !isNegated(frame.carrier)) ||
    (setting.time === 'past' && isEarlier(frame.carrier));
  if (
    !before &&
    SPOKEN.has(kind) &&
    !(kind === 'assessment' && setting.time === 'past' && setting.reporting.length === 0)
  )
    return speechDay(setting, resolved);
  if (status === 'planned' || status === 'conditional' || status === 'called-for' || status === 'predicted')
    return null;
  const decreed = kind === 'measure' && status === 'happened' ? announcedOn(setting, resolved) : undefined;
  if (decreed) return { ...decreed.when, basis: 'inferred' };
  const story = narrated(setting.finite, resolved);
  if (story) return story;
  return {
    from: null,
    to: resolved.filed,
    grain: 'open',
    text: '',
    basis: 'inferred',
    doubtful: false,
  };
}

/** 'March 4: Peru recalls its envoy.': the day that stands before an entry of a chronology is that of what it tells. */
const dayOfEntry = ({ carrier }: Frame, { dates }: Resolved): DateMention | undefined => {
  const { under } = carrier.sentence;
  return under?.kind === 'day' ? dates.find((d) => d.sentence === under.label) : undefined;
};

const isToCome = (status: Status): boolean =>
  !isSettled(status) && status !== 'denied' && status !== 'alleged';

/** What has been agreed on was so by the day of the report; what is planned, likely or asked for has a day to come. */
const isSettled = (status: Status): boolean => status === 'happened' || status === 'ongoing';

/** 'the two had agreed': done before whatever the report tells, on a day that it does not name. */
const isBefore = (...verbs: readonly Token[]): boolean =>
  verbs.some((verb) => verb.children('aux').some((a) => a.lower === 'had'));

/** 'recalled its envoy after Addis Ababa signed a pact', 'was cut off after refusing to pay': before what the sentence tells. */
const isLedTo = (verb: Token): boolean =>
  verb.deprel === 'advcl' &&
  /^VB[DG]$/.test(verb.xpos) &&
  verb.children('mark').some((m) => m.lower === 'after') &&
  verb.head?.xpos !== 'VBG';

/** 'shelled the post, prompting Chad to ask for talks': done when what the sentence tells had been. */
const isBroughtAbout = ({ deprel, head }: Token): boolean =>
  deprel === 'xcomp' &&
  head?.deprel === 'advcl' &&
  head.xpos === 'VBG' &&
  /^(prompt|lead|push|spur|drive|force|cause|oblige|move)$/.test(head.lemma);

/** 'the treaty signed by the two': which one it is, whenever that was. */
const isOfNoun = ({ deprel, xpos, head }: Token): boolean =>
  deprel === 'acl' && xpos === 'VBN' && head !== null && /^(NOUN|PROPN)$/.test(head.upos);

/** 'No shot has been fired since the truce took effect': told as the time of something else. */
const isOfTime = (verb: Token): boolean =>
  verb.deprel === 'advcl' && verb.children('mark', 'advmod').some((t) => /^(since|when)$/.test(t.lower));

/** 'rejected it at the time', 'after which it accused', 'has since abandoned it': uttered on a day before, which is not told. */
const isEarlier = (verb: Token): boolean =>
  verb
    .children('advmod')
    .some((t) => /^(already|previously|earlier|once|then|since)$/.test(t.lower) && t.index < verb.index) ||
  verb
    .children('obl')
    .some(
      (t) =>
        (t.lemma === 'time' &&
          t.children('case').some((c) => c.lower === 'at') &&
          t.child('det')?.lower === 'the' &&
          !t.child('amod')) ||
        isInOffice(t) ||
        (t.lower === 'which' && t.children('case').some((c) => c.lower === 'after')),
    );

/** 'was lifted in May after Chad protested': by the day of what it led to. */
function beforeMain(verb: Token, resolved: Resolved): When | null {
  const main = verb.deprel === 'advcl' && verb.children('mark').some((m) => m.lower === 'after') && verb.head;
  const date = main
    ? resolved.dates.find(
        (d) => d.sentence === main.sentence.index && owners(d, main.sentence.tokens).includes(main),
      )
    : undefined;
  if (!date?.when.to || date.bound !== null || date.when.to > resolved.filed) return null;
  // 'took effect at midnight on Monday, nine hours after they had agreed on it'
  const isHours = verb.children('obl', 'obl:unmarked', 'nmod').some((t) => HOURS.test(t.lemma));
  const eve = isHours ? daysBefore(date.when.to, 1) : null;
  return { ...date.when, from: eve, grain: eve ? 'day' : 'open', basis: 'inferred' };
}

const HOURS = /^(hour|minute)$/;

/** 'left the pact during his first term'. */
const isInOffice = (noun: Token): boolean =>
  /^(term|presidency|tenure|premiership|reign)$/.test(noun.lemma) &&
  noun.children('case').some((c) => /^(during|in|under)$/.test(c.lower)) &&
  noun.children('amod').some((t) => /^(first|second|previous|last|earlier)$/.test(t.lower));

/** 'three days after the summit' of a summit that the report does not date: what has happened lies before the report. */
const isUnsettled = (when: When): boolean => when.from === null && when.to === null;

/** What has happened has no date yet to come, and what is planned none that is over. */
function agrees(when: When, status: Status, resolved: Resolved): boolean {
  const day = resolved.filed;
  if (status === 'happened' || status === 'ongoing') return (when.from ?? '') <= day;
  return status !== 'planned' || when.to === null || when.to >= day;
}

/** 'Since Seoul announced it in July last year, China has demanded': open at the end. */
function sinceDate(frame: Frame, resolved: Resolved): When | null {
  const clause = [frame.carrier, firstConjunct(frame.carrier), ...accompanied(frame.carrier)]
    .flatMap((t) => t.children('advcl').filter((c) => c.index < t.index || t === frame.carrier))
    .find((c) => c.children('mark').some((m) => m.lower === 'since' && !isRanked(m)));
  if (!clause) return null;
  const below = clause.subtree();
  const date = resolved.dates.find(
    (d) => d.sentence === clause.sentence.index && below.some((t) => t.index >= d.first && t.index <= d.last),
  );
  return date ? { ...date.when, to: null, basis: 'inferred' } : null;
}

/** 'have resumed talks, the first since fighting broke out': among what has been since then it is the first, and no older. */
const isRanked = ({ previous }: Token): boolean =>
  previous !== null &&
  (/^(first|second|third|last|latest|time)$/.test(previous.lower) || /^(JJS|RBS)$/.test(previous.xpos));

/** 'has demanded it, suspecting them': the verb of which a participle behind it tells how it was done. */
const accompanied = ({ deprel, xpos, head, index }: Token): Token[] =>
  deprel === 'advcl' && xpos === 'VBG' && head && head.index < index ? [head] : [];

/** 'is hosting the summit and signed a pact in 2022': what goes on was not in a month or year that is over. */
const isOver = ({ when, bound }: DateMention, status: Status, { filed }: Resolved): boolean =>
  status === 'ongoing' &&
  bound === null &&
  /^(month|year)$/.test(when.grain) &&
  when.to !== null &&
  when.to < filed;

/** An interval with the end that 'by', 'until' or 'since' leaves open. */
export function bounded(date: DateMention): When {
  if (date.bound === 'since' || date.bound === 'after') return { ...date.when, to: null };
  if (date.bound === 'until' || date.bound === 'by' || date.bound === 'before')
    return { ...date.when, from: null };
  return date.when;
}
