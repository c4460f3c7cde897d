import { COUNTRIES } from '../../../codebook/index.ts';
import type { Actor } from '../../../model/actor.ts';
import type { Token } from '../../../model/sentence.ts';
import type { Parties } from '../../claims/parties.ts';
import type { Frame } from '../../frames/frame.ts';
import type { Entry } from '../../lexicon/entry.ts';
import { words } from '../../words.ts';
import { isAlone } from './aims.ts';
import type { Doubt } from './doubt.ts';
import { isForeboding } from './saying.ts';

/** Armed men do not meet for talks. */
const ARMED = words(
  'force troop troops forces army soldier militia fighter rebel battalion regiment fleet navy warship cavalry infantry',
);
const isArmed = ({ lemma }: Token): boolean => ARMED.has(lemma);

export const isGovernment = ({ code, sector, text }: Actor): boolean =>
  COUNTRIES.has(code) && (sector === 'GOV' || (sector === null && !/(ns|ese|ish|is)$/.test(text)));

export const isRebel = ({ lemma }: Token): boolean =>
  /^(rebel|militant|insurgent|militia|terrorist|separatist|guerrilla|group)$/.test(lemma);

/** 'would not extradite its citizens': what is not done to one's own is no relation between states. */
export const isAtHome = ({ by, to, reciprocal }: Parties): boolean =>
  !reciprocal && to.length > 0 && new Set([...by, ...to].map(({ code }) => code)).size === 1;

/** 'The minister was in Ankara', 'went to Juba', but not 'was in favour'. */
export const isCall = ({ rule }: Entry, { predicate }: Frame, { by }: Parties): boolean =>
  (rule !== 'meeting.stay' || predicate.upos === 'PROPN') &&
  by.every((a) => /^(GOV|MIL|LEG|REL|PTY)$/.test(a.sector ?? '') && (a.office !== null || a.person !== null));

/** 'In Japan calls for reform are heard', where a tree takes the calls for a verb. */
const isMistagged = ({ form, carrier, agents }: Frame): boolean =>
  form === 'verb' &&
  carrier
    .children('case')
    .some(
      (t) =>
        /^(in|at|across)$/.test(t.lower) &&
        t.next?.upos !== 'NUM' &&
        agents.some((a) => a.subtree()[0] === t.next),
    );

/** 'was angered by': done to whom the claim is of. */
const isFelt = ({ voice, by }: Entry, { passive }: Frame): boolean =>
  voice === 'passive' || (passive && by[0] === 'object');

const CAUTIONING = /^position\.(warn|threaten\/caution)$/;

/** Who does it or to whom it is done speaks against it. */
export const OF_NOBODY: readonly Doubt[] = [
  [
    'no relation between states: a battle',
    ({ entry, frame }) =>
      entry.kind === 'meeting' && frame.agents.some(isArmed) && frame.patients.some(isArmed),
  ],
  [
    'feared of others, not threatened',
    ({ entry, frame, parties }) => entry.event === 'THREATEN' && parties.to.length > 0 && isForeboding(frame),
  ],
  [
    'a counsel to nobody in particular',
    ({ entry, frame, parties }) =>
      CAUTIONING.test(entry.rule) && frame.lemma === 'caution' && parties.to.length === 0,
  ],
  [
    'nobody is angry yet',
    ({ entry, setting }) =>
      entry.by[0] === 'object' && entry.event === 'ACCUSE' && (setting.modal !== null || setting.condition),
  ],
  ['where, not who', ({ frame }) => isMistagged(frame)],
  [
    'with whom is not told',
    ({ entry, parties }) => entry.step === 'negotiated' && isAlone(parties) && parties.by.length === 1,
  ],
  [
    'a remark on who acts',
    ({ entry, frame }) =>
      isFelt(entry, frame) && entry.kind === 'position' && frame.carrier.relation === 'acl',
  ],
  [
    'nobody to cooperate with',
    ({ entry, parties }) => entry.kind === 'event' && entry.event === 'COOPERATE' && isAlone(parties),
  ],
  [
    'how it will be treated',
    ({ entry, setting }) => entry.rule === 'position.regard-own' && setting.time === 'future',
  ],
  ['nothing is proposed', ({ entry, setting }) => entry.stance === 'proposes' && setting.negated],
  [
    'the act itself is not told',
    ({ frame }) => frame.lemma === 'stop' && frame.carrier.next?.lower === 'short',
  ],
];
