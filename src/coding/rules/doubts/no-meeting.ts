import type { Parties } from '../../claims/parties.ts';
import { isHardware } from '../../claims/phrases.ts';
import { hasTo } from '../../frames/marks.ts';
import { prepositionOf } from '../../frames/tree.ts';
import { words } from '../../words.ts';
import type { Doubt } from './doubt.ts';
import { ARMED, FUGITIVE, isGuest, isTripOfTravellers, STATIONED } from './guests.ts';
import { isForOthers, isPutOff, isSpokenOf } from './shapes.ts';

const MEETINGS = words(
  'meeting summit visit talk session round call trip conference negotiation consultation dialogue contact exchange mechanism',
);

/** What is done with guests as well as with news and proposals. */
const WELCOMING = words('host receive welcome greet fete');

/** 'Speaking to reporters in Muscat': who is told a thing there is nobody who is met. */
const isPress = ({ sector }: Parties['by'][number]): boolean => sector === 'JRN';

/** What looks like a meeting and is none: news that is received, soldiers that arrive, a visit put off since. */
export const NO_MEETING: readonly Doubt[] = [
  [
    'where they agreed, not what on',
    ({ entry, frame: { predicate, carrier } }) =>
      entry.rule === 'meeting.agree-visit' &&
      carrier.lemma === 'agree' &&
      /^(at|in|during|after|following|by)$/.test(prepositionOf(predicate)),
  ],
  [
    'spoken to the press',
    ({ entry, parties }) => entry.kind === 'meeting' && parties.reciprocal && parties.by.some(isPress),
  ],
  [
    'what is carried is no guest',
    ({ entry, frame }) =>
      entry.kind === 'meeting' &&
      /^(fly|sail|ship)( |$)/.test(frame.lemma) &&
      frame.patients.some(isHardware),
  ],
  [
    'nobody is received',
    ({ entry, frame }) => entry.kind === 'meeting' && WELCOMING.has(frame.lemma) && !isGuest(frame),
  ],
  [
    'an invitation of others',
    ({ entry, frame }) =>
      entry.rule === 'position.agree/welcome-invitation' && frame.patients.some(isForOthers),
  ],
  [
    'troops that are stationed',
    ({ entry, frame }) =>
      entry.kind === 'meeting' &&
      frame.lemma === 'host' &&
      frame.patients.some((t) => ARMED.has(t.lemma) || STATIONED.has(t.lemma) || FUGITIVE.test(t.lemma)),
  ],
  [
    'no visit of soldiers',
    ({ entry, frame, parties }) =>
      entry.format === 'visit' &&
      frame.agents.some((t) => ARMED.has(t.lemma)) &&
      parties.by.every((a) => !a.person),
  ],
  [
    'something else is agreed to',
    ({ entry, frame }) => entry.rule === 'meeting.agree/agree-to' && frame.complementForm === 'to',
  ],
  ['who chairs a body', ({ entry, frame }) => entry.rule === 'meeting.consult/chair' && frame.passive],
  [
    'agreed on at a meeting, not a meeting agreed on',
    ({ entry, frame }) =>
      entry.rule === 'meeting.agree/agree-on' &&
      frame.obliques.some(({ prep }) => prep === 'on') &&
      frame.obliques.every(
        ({ prep, token }) => prep !== 'on' || !token.subtree().some((t) => MEETINGS.has(t.lemma)),
      ),
  ],
  [
    'put off since',
    ({ entry, frame }) =>
      (/^(planned|mooted)$/.test(entry.step ?? '') || (entry.kind === 'meeting' && hasTo(frame.carrier))) &&
      isPutOff(frame),
  ],
  [
    'days spent together, no visit',
    ({ entry, frame }) =>
      entry.rule === 'meeting.spend-days' &&
      frame.predicate.children('advmod').some((t) => t.lower === 'together'),
  ],
  ['what they spoke of, not with whom', ({ entry, frame }) => entry.kind === 'meeting' && isSpokenOf(frame)],
  [
    'trips of travellers, no visit',
    ({ entry, frame }) => entry.kind === 'meeting' && entry.event === 'REJECT' && isTripOfTravellers(frame),
  ],
];
