import type { Token } from '../../../model/sentence.ts';
import type { Frame } from '../../frames/frame.ts';
import type { Doubt } from './doubt.ts';

/** 'summoned its ambassador to Malawi': called home, and not called in. */
const isOwn = (noun: Token): boolean =>
  noun.children('nmod:poss').some((t) => /^(its|his|her|their|our|my)$/.test(t.lower));

/** 'its citizens', 'her compatriots'. */
const isOwnPeople = (noun: Token): boolean =>
  /^(citizen|national|people|public|student|tourist|staff|worker|compatriot|countryman|supporter|voter)$/.test(
    noun.lemma,
  ) && isOwn(noun);

/** 'called on her compatriots to stay calm', 'urged its citizens to leave'. */
const isToOwnPeople = ({ patients, obliques }: Frame): boolean => {
  const asked = [...patients, ...obliques.filter(({ prep }) => /^(on|upon)$/.test(prep)).map((o) => o.token)];
  return asked.length > 0 && asked.every(isOwnPeople);
};

/** What flies or drifts somewhere and visits nobody. */
const DRIFTING = /^(balloon|drone|missile|rocket|kite|glider|plane|helicopter|aircraft)$/;

/** 'asked Italy for nothing in return'. */
const asksForNothing = ({ obliques }: Frame): boolean =>
  obliques.some(({ prep, token }) => prep === 'for' && token.lower === 'nothing');

/** 'wants to sue Chile': what one would like to do oneself is asked of nobody. */
const isOwnWish = ({ lemma, complementForm, patients }: Frame): boolean =>
  /^(want|wish|hope|like)$/.test(lemma) && complementForm === 'to' && patients.length === 0;

/** 'says they were spies', '"They accused our friends," he said': said of some whom nobody knows. */
const isOfThem = ({ complement, complementForm }: Frame): boolean =>
  complementForm === 'that' &&
  complement !== null &&
  complement.children('nsubj', 'nsubj:pass').some((t) => t.lower === 'they');

/** 'its parliament applauded when the news came': what was applauded is not told. */
const isOfNothing = ({ patients, obliques, complement }: Frame): boolean =>
  patients.length === 0 &&
  complement === null &&
  !obliques.some(({ prep }) => /^(for|by|in|between)$/.test(prep));

/** What one does with one's own, asks of nobody or says of nobody known. */
export const OWN: readonly Doubt[] = [
  [
    'called home, not called in',
    ({ entry, frame, parties: { to } }) =>
      entry.kind === 'position' &&
      frame.lemma === 'summon' &&
      !frame.passive &&
      frame.patients.some((t) => isOwn(t) && to.some(({ start }) => start > t.end)),
  ],
  [
    'called away, not expelled',
    ({ entry, frame: { patients } }) =>
      entry.mode === 'expel' && patients.length > 0 && patients.every(isOwnPeople),
  ],
  ['asked of its own people', ({ entry, frame }) => entry.stance === 'demands' && isToOwnPeople(frame)],
  [
    'a thing that flies visits nobody',
    ({ entry, frame }) =>
      entry.format === 'visit' &&
      frame.agents.length > 0 &&
      frame.agents.every((t) => DRIFTING.test(t.lemma)),
  ],
  ['asked for nothing', ({ entry, frame }) => entry.event === 'REQUEST' && asksForNothing(frame)],
  [
    'nothing is supported',
    ({ entry, frame, parties: { to } }) =>
      entry.rule === 'position.support' && !frame.passive && to.length === 0 && isOfNothing(frame),
  ],
  ['a wish of its own', ({ entry, frame }) => entry.rule === 'position.learned' && isOwnWish(frame)],
  ['said of nobody known', ({ entry, frame }) => entry.rule === 'position.learned' && isOfThem(frame)],
];
