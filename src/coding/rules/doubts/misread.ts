import type { Token } from '../../../model/sentence.ts';
import type { Parties } from '../../claims/parties.ts';
import { FLED, isHardware } from '../../claims/phrases.ts';
import type { Frame } from '../../frames/frame.ts';
import { hasTo } from '../../frames/marks.ts';
import { prepositionOf } from '../../frames/tree.ts';
import { GATHERING } from '../../modality/complement.ts';
import { words } from '../../words.ts';
import type { Doubt } from './doubt.ts';
import { ARMED, FUGITIVE, isGuest, isTripOfTravellers, STATIONED } from './guests.ts';
import {
  isAtWork,
  isCarriedOff,
  isComingTo,
  isDecree,
  isForecast,
  isForOthers,
  isGoBetween,
  isHelpToMake,
  isInserted,
  isMeans,
  isPutOff,
  isRelief,
  isSacked,
  isSpokenOf,
  isStepOrdered,
} from './shapes.ts';

const PUBLIC = words(
  'citizen resident people traveller traveler tourist national villager motorist public population visitor',
);

const MEETINGS = words(
  'meeting summit visit talk session round call trip conference negotiation consultation dialogue contact exchange mechanism',
);

const STRIKING = words('bomb attack strike hit shell raid fire shoot kill destroy strafe');

/** What is done with guests as well as with news and proposals. */
const WELCOMING = words('host receive welcome greet fete');

/** 'Speaking to reporters in Muscat': who is told a thing there is nobody who is met. */
const isPress = ({ sector }: Parties['by'][number]): boolean => sector === 'JRN';

/** 'advised a newspaper in Sydney to look at a map'. */
const isPaper = ({ lemma }: Frame['patients'][number]): boolean =>
  /^(newspaper|magazine|tabloid|broadcaster|reporter|journalist|interviewer)$/.test(lemma);

/** 'started the game in an attacking style'. */
/** What nobody attacks or destroys with weapons: 'is destroying our relations', 'killed the deal'. */
const UNTOUCHED = words(
  'relation relationship tie trust friendship partnership dialogue hope credibility reputation treaty agreement deal accord pact ' +
    'confidence unity stability goodwill image legacy peace process momentum',
);
/** 'destroying what is left of our relations'. */
const isWhatIsLeft = (verb: Token): boolean =>
  verb.next?.lower === 'what' &&
  verb.subtree().some((t) => t.index > verb.index && UNTOUCHED.has(t.lemma) && prepositionOf(t) === 'of');
const GAMES = words(
  'game match race season half tournament tie fixture innings final semifinal quarterfinal',
);

/** 'put the ruins on its heritage list': no list of those who are shut out. */
const isFairList = ({ obliques }: Frame): boolean =>
  obliques.some(
    ({ token }) =>
      token.lemma === 'list' &&
      token
        .children('compound', 'amod')
        .some((t) =>
          /^(heritage|priority|short|waiting|guest|wish|white|green|candidate|invitation)$/.test(t.lower),
        ),
  );

/** Sides of a quarrel in somebody else's house. */
const FACTIONS = words('faction side group candidate rebel militia camp contender party');

/** Verbs that announce what the clause below them tells. */
const TELLING = words('announce say declare confirm state');

/**
 * Expressions that look like another act than they tell: a decision that is welcomed is no guest, a measure to lift a ban is
 * no ban, soldiers that arrive are no visitors.
 */
export const MISREAD: readonly Doubt[] = [
  ['a list to be on', ({ entry, frame }) => entry.rule === 'measure.blacklist' && isFairList(frame)],
  [
    'who only saw it signed',
    ({ entry, frame, parties: { by } }) =>
      entry.kind === 'agreement' &&
      /^(witness|attend|watch|oversee)$/.test(frame.carrier.lemma) &&
      by.every(({ person, office }) => person === null && office === null),
  ],
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
    'a game',
    ({ entry, frame }) => entry.event === 'ASSAULT' && frame.patients.some((t) => GAMES.has(t.lemma)),
  ],
  [
    'a figure of speech',
    ({ entry, frame }) =>
      entry.event === 'ASSAULT' &&
      (frame.patients.some((t) => UNTOUCHED.has(t.lemma)) || isWhatIsLeft(frame.carrier)),
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
    'an invitation of others',
    ({ entry, frame }) =>
      entry.rule === 'position.agree/welcome-invitation' && frame.patients.some(isForOthers),
  ],
  [
    'a measure to ease another',
    ({ entry, frame }) =>
      entry.rule === 'measure.impose' && [frame.predicate, ...frame.patients].some((t) => isRelief(t, frame)),
  ],
  [
    'an order of its own',
    ({ entry, frame }) => entry.kind === 'measure' && entry.measure === 'imposed' && isDecree(frame),
  ],
  [
    'told by what is announced',
    ({ entry, frame }) =>
      entry.kind === 'measure' &&
      TELLING.has(frame.lemma) &&
      frame.complement !== null &&
      entry.near?.has(frame.complement.lemma) === true,
  ],
  [
    'troops that are stationed',
    ({ entry, frame }) =>
      entry.kind === 'meeting' &&
      frame.lemma === 'host' &&
      frame.patients.some((t) => ARMED.has(t.lemma) || STATIONED.has(t.lemma) || FUGITIVE.test(t.lemma)),
  ],
  [
    'a quarrel of others',
    ({ entry, frame, parties }) =>
      entry.event === 'SUPPORT' &&
      parties.to.length === 0 &&
      frame.patients.some((t) => FACTIONS.has(t.lemma)),
  ],
  [
    'no visit of soldiers',
    ({ entry, frame, parties }) =>
      entry.format === 'visit' &&
      frame.agents.some((t) => ARMED.has(t.lemma)) &&
      parties.by.every((a) => !a.person),
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
    'something else is agreed to',
    ({ entry, frame }) => entry.rule === 'meeting.agree/agree-to' && frame.complementForm === 'to',
  ],
  ['who chairs a body', ({ entry, frame }) => entry.rule === 'meeting.consult/chair' && frame.passive],
  [
    'when it is, not how',
    ({ entry, frame }) =>
      entry.rule === 'assessment.relation-is' && frame.lemma === 'come' && !isComingTo(frame),
  ],
  [
    'a decision to do no harm, or an order of goods',
    ({ entry, frame }) => entry.rule === 'measure.undo-decision' && !frame.patients.some(isStepOrdered),
  ],
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
  [
    'on the way to what they did there',
    ({ entry, frame }) =>
      entry.rule === 'event.cross-into' && frame.carrier.children('conj').some((t) => STRIKING.has(t.lemma)),
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
    'put off since',
    ({ entry, frame }) =>
      (entry.step === 'planned' || (entry.kind === 'meeting' && hasTo(frame.carrier))) && isPutOff(frame),
  ],
  [
    'days spent together, no visit',
    ({ entry, frame }) =>
      entry.rule === 'meeting.spend-days' &&
      frame.predicate.children('advmod').some((t) => t.lower === 'together'),
  ],
  ['what they spoke of, not with whom', ({ entry, frame }) => entry.kind === 'meeting' && isSpokenOf(frame)],
  [
    'brought about for others',
    ({ entry, frame }) =>
      entry.kind === 'agreement' && frame.agents.length > 0 && frame.agents.every(isGoBetween),
  ],
  [
    'put under it, not it on',
    ({ entry, frame }) => entry.rule === 'measure.impose' && prepositionOf(frame.predicate) === 'under',
  ],
  [
    'taken there, not captured',
    ({ entry, frame }) => frame.lemma === 'take' && entry.event === 'ASSAULT' && isCarriedOff(frame.patients),
  ],
  [
    'what was made, not who was helped',
    ({ entry, frame }) => entry.event === 'AID' && frame.lemma === 'help' && isHelpToMake(frame),
  ],
  [
    'trips of travellers, no visit',
    ({ entry, frame }) => entry.kind === 'meeting' && entry.event === 'REJECT' && isTripOfTravellers(frame),
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
  ['what it does, not what is done about it', ({ entry, frame }) => isAtWork(entry, frame)],
];
