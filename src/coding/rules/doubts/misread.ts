import { FLED } from '../../claims/phrases.ts';
import type { Frame } from '../../frames/frame.ts';
import { GATHERING } from '../../modality/complement.ts';
import { words } from '../../words.ts';
import type { Doubt } from './doubt.ts';
import { ARMED } from './guests.ts';
import { NO_DEED } from './no-deed.ts';
import { NO_MEETING } from './no-meeting.ts';
import { isComingTo, isForecast, isGoBetween, isInserted, isMeans, isSacked } from './shapes.ts';

const PUBLIC = words(
  'citizen resident people traveller traveler tourist national villager motorist public population visitor',
);

/** 'advised a newspaper in Sydney to look at a map'. */
const isPaper = ({ lemma }: Frame['patients'][number]): boolean =>
  /^(newspaper|magazine|tabloid|broadcaster|reporter|journalist|interviewer)$/.test(lemma);

/** Sides of a quarrel in somebody else's house. */
const FACTIONS = words('faction side group candidate rebel militia camp contender party');

/**
 * Expressions that look like another act than they tell: a decision that is welcomed is no guest, a measure to lift a ban is
 * no ban, soldiers that arrive are no visitors.
 */
export const MISREAD: readonly Doubt[] = [
  ...NO_MEETING,
  ...NO_DEED,
  [
    'who only saw it signed',
    ({ entry, frame, parties: { by } }) =>
      entry.kind === 'agreement' &&
      /^(witness|attend|watch|oversee)$/.test(frame.carrier.lemma) &&
      by.every(({ person, office }) => person === null && office === null),
  ],
  [
    'a state is not arrested',
    ({ entry, frame, parties: { to } }) =>
      entry.rule === 'event.arrest' &&
      frame.patients.some((t) => to.some((a) => a.sector === null && a.person === null && a.end === t.end)),
  ],
  [
    'told to the press',
    ({ entry, frame }) =>
      entry.rule === 'position.urge' && frame.patients.length > 0 && frame.patients.every(isPaper),
  ],
  [
    'that they will meet is a forecast',
    ({ entry, frame }) =>
      entry.rule === 'position.expect-of' &&
      frame.lemma === 'expect' &&
      GATHERING.has(frame.complement?.lemma ?? ''),
  ],
  [
    'what somebody likes',
    ({ entry, frame }) =>
      entry.rule === 'position.expect-of' && frame.lemma === 'like' && !frame.carrier.child('aux'),
  ],
  [
    'what a thing is called',
    ({ entry, frame }) =>
      entry.rule === 'position.call-for' &&
      frame.lemma === 'call' &&
      frame.predicate.child('obj') !== undefined,
  ],
  [
    'turned back on the way',
    ({ entry, frame }) =>
      entry.rule.endsWith('/turn-back-on') &&
      !frame.predicate.children('obj').some((t) => t.lower === 'back'),
  ],
  [
    'who is welcome, not what',
    ({ frame }) => frame.lemma === 'welcome' && frame.predicate.child('cop') !== undefined,
  ],
  [
    'a quarrel of others',
    ({ entry, frame, parties }) =>
      entry.event === 'SUPPORT' &&
      parties.to.length === 0 &&
      frame.patients.some((t) => FACTIONS.has(t.lemma)),
  ],
  [
    'taken in, not admitted',
    ({ entry, frame }) =>
      frame.lemma === 'accept' &&
      entry.stance === 'acknowledges' &&
      frame.patients.some((t) => FLED.has(t.lemma)),
  ],
  [
    'only what a thing is for',
    ({ frame, setting }) =>
      setting.time === 'none' && frame.predicate.xpos === 'VBG' && isMeans(frame.predicate),
  ],
  [
    'when it is, not how',
    ({ entry, frame }) =>
      entry.rule === 'assessment.relation-is' && frame.lemma === 'come' && !isComingTo(frame),
  ],
  [
    'people who are told to beware',
    ({ entry, frame }) =>
      entry.event === 'THREATEN' &&
      /^(warn|caution|alert)$/.test(frame.lemma) &&
      frame.patients.length > 0 &&
      frame.patients.every((t) => PUBLIC.has(t.lemma) && !t.child('amod', 'compound', 'nmod:poss')),
  ],
  [
    'warned against it, not urged to do it',
    ({ entry, frame }) =>
      entry.rule === 'position.urge' &&
      /^(warn|advise|caution)$/.test(frame.lemma) &&
      frame.obliques.some(({ prep }) => prep === 'against'),
  ],
  ['sent out of office, not rejected', ({ entry, frame }) => entry.event === 'REJECT' && isSacked(frame)],
  [
    'what the talks take up',
    ({ entry, frame }) =>
      entry.rule === 'assessment.relation-is' &&
      /^(turn|move|go|return|come)$/.test(frame.lemma) &&
      frame.agents.some((t) => /^(talk|negotiation|discussion|meeting|session|round)$/.test(t.lemma)) &&
      frame.obliques.some(({ prep }) => prep === 'to'),
  ],
  [
    'how long it took',
    ({ entry, frame }) =>
      entry.rule === 'assessment.relation-is' &&
      frame.lemma === 'run' &&
      frame.obliques.some(({ prep }) => /^(for|over|until|into)$/.test(prep)),
  ],
  [
    'brought about for others',
    ({ entry, frame }) =>
      entry.kind === 'agreement' && frame.agents.length > 0 && frame.agents.every(isGoBetween),
  ],
  [
    'turned on by force, not in words',
    ({ entry, frame }) => entry.rule.endsWith('/turn-on') && frame.agents.some((t) => ARMED.has(t.lemma)),
  ],
  ['only who says so', ({ entry, frame }) => entry.rule === 'position.claim' && isInserted(frame)],
  [
    'a forecast, and who makes it',
    ({ entry, frame }) =>
      entry.kind === 'position' && /^(concede|admit|acknowledge)$/.test(frame.lemma) && isForecast(frame),
  ],
];
