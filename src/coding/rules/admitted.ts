import type { Actor } from '../../model/actor.ts';
import type { Resolved } from '../../model/resolved.ts';
import type { Token } from '../../model/sentence.ts';
import { actorsAt, actorsInside } from '../claims/phrases.ts';
import { type Frame, frameWith } from '../frames/frame.ts';
import { isPassive } from '../frames/passive.ts';
import { measured, withConjuncts } from '../frames/tree.ts';
import { verbFrame } from '../frames/verbs.ts';
import type { Lexicon } from '../lexicon/entry.ts';
import { type Setting, settingOf, settingWith } from '../modality/setting.ts';
import { words } from '../words.ts';
import { comersOf, KEPT_OUT, papersAbove, permitAbove, rulingOf } from './admission.ts';
import { below, isToCome, statesAt } from './ground.ts';
import type { OwnWord } from './own-word.ts';

/** What people do who come into a state, and what is done to goods that do. */
const COMING = words('enter visit transit cross reach');
const BRINGING = words('import bring admit export ship sell unload');

/**
 * 'Russian citizens may no longer enter Latvia', 'No Spanish pork may be brought into Russia', 'Ukrainians can enter Georgia
 * without a visa', 'Turks will need a visa to enter Serbia': who may come in is what the state does into which they come.
 */
export function admittedAt(verb: Token, resolved: Resolved, lexicon: Lexicon): OwnWord | null {
  const frame = verb.upos === 'VERB' ? verbFrame(verb) : null;
  const host = frame ? hostOf(frame, resolved) : [];
  if (!frame || host.length === 0) return null;
  const permit = permitAbove(verb) ?? papersAbove(verb);
  const finite = permit ?? verb;
  const comers = permit ? comersOf(permit) : isPassive(verb) ? frame.patients : frame.agents;
  const entry = rulingOf(verb, finite, comers);
  const from = comers.flatMap((t) => comerOf(t, resolved));
  if (!entry || from.length === 0 || !isOfOne(from) || from.some(({ code }) => isIn(code, host, resolved)))
    return null;
  const setting = settingOf(verbFrame(finite), lexicon);
  if (!setting.asserted || /^(should|would|could|might|ought)$/.test(setting.modal ?? '')) return null;
  const lemma = entry === KEPT_OUT ? 'keep out' : 'let in';
  const own = frameWith(frame, {
    form: 'verb',
    passive: false,
    lemma,
    agents: host.slice(0, 1),
    patients: comers,
  });
  return { entry, frame: own, setting: standing(setting, isToCome(verb, resolved)) };
}

/** As a rule that stands: what 'may' and 'no' say of those who come is what the state says of itself. */
const standing = (setting: Setting, isToCome: boolean): Setting =>
  settingWith(setting, {
    negated: false,
    modal: null,
    time: isToCome || (setting.modal === null && setting.time === 'future') ? 'future' : 'past',
  });

/** The names of the state that they come into. */
function hostOf({ predicate, patients, obliques }: Frame, resolved: Resolved): readonly Token[] {
  const entered = COMING.has(predicate.lemma)
    ? patients
    : BRINGING.has(predicate.lemma) && isPassive(predicate)
      ? obliques.filter(({ prep }) => /^(into|to|in)$/.test(prep)).map(({ token }) => token)
      : [];
  return entered.filter((t) => statesAt(t, resolved).length > 0);
}

/** People, goods and vehicles of a state; those who are sent by it come for other reasons. */
const comerOf = (noun: Token, resolved: Resolved): readonly Actor[] => {
  const thing = measured(noun);
  const named = [...actorsAt(thing, resolved), ...actorsInside(thing, resolved), ...fromAt(thing, resolved)];
  return named.filter(
    ({ sector, person }) => person === null && !/^(GOV|MIL|LEG|REB|COP|JUD)$/.test(sector ?? ''),
  );
};

const fromAt = (noun: Token, resolved: Resolved): readonly Actor[] =>
  below(noun, /^from$/)
    .flatMap(withConjuncts)
    .flatMap((t) => [...actorsAt(t, resolved)]);

const isOfOne = (actors: readonly Actor[]): boolean => new Set(actors.map(({ code }) => code)).size === 1;

const isIn = (code: string, host: readonly Token[], resolved: Resolved): boolean =>
  host.some((t) => statesAt(t, resolved).includes(code));
