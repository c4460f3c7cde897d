import type { Actor } from '../../model/actor.ts';
import type { Resolved } from '../../model/resolved.ts';
import type { Token } from '../../model/sentence.ts';
import { actorsAt, actorsInside } from '../claims/phrases.ts';
import { type Frame, frameWith } from '../frames/frame.ts';
import { isPassive } from '../frames/passive.ts';
import { measured, prepositionOf, withConjuncts } from '../frames/tree.ts';
import { verbFrame } from '../frames/verbs.ts';
import { type Entry, entryWith, type Lexicon } from '../lexicon/entry.ts';
import { hasNo, isNegated } from '../modality/negation.ts';
import { type Setting, settingOf, settingWith } from '../modality/setting.ts';
import { words } from '../words.ts';
import { below, rule, STOPPING, statesAt } from './ground.ts';
import type { OwnWord } from './own-word.ts';

const KEPT_OUT = rule('entry-barred', 'imposed', STOPPING);
const LET_IN = rule('entry-allowed', 'lifted', { event: 'CONCEDE', cameo: '085' });

/** What people do who come into a state, and what is done to goods that do. */
const COMING = words('enter visit transit cross reach');
const BRINGING = words('import bring admit export ship sell unload');
const PERMITTING = words('allow permit authorise authorize admit let');

/**
 * 'Russian citizens may no longer enter Latvia', 'No Spanish pork may be brought into Russia', 'Ukrainians can enter Georgia
 * without a visa', 'Turks will need a visa to enter Serbia': who may come in is what the state does into which they come.
 */
export function entryAt(verb: Token, resolved: Resolved, lexicon: Lexicon): OwnWord | null {
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
  const lemma = entry === KEPT_OUT ? 'keep out' : 'let in';
  const own = frameWith(frame, {
    form: 'verb',
    passive: false,
    lemma,
    agents: host.slice(0, 1),
    patients: comers,
  });
  const setting = settingOf(verbFrame(finite), lexicon);
  return { entry, frame: own, setting: standing(setting, isToCome(verb, resolved)) };
}

/** As a rule that stands: what 'may' and 'no' say of those who come is what the state says of itself. */
const standing = (setting: Setting, isToCome: boolean): Setting =>
  settingWith(setting, {
    negated: false,
    modal: null,
    asserted: true,
    contentOf: null,
    time: isToCome || (setting.modal === null && setting.time === 'future') ? 'future' : 'past',
  });

/** 'From Monday': a day that is still to come. */
const isToCome = (verb: Token, { dates, filed }: Resolved): boolean =>
  verb
    .subtree()
    .some((t) => dates.some((d) => d.start <= t.start && t.end <= d.end && (d.when.from ?? '') > filed));

/** Whether they may, may not, or have to ask from now on; null where the verb tells no rule. */
function rulingOf(verb: Token, finite: Token, comers: readonly Token[]): Entry | null {
  const modal = finite.child('aux')?.lower ?? '';
  if (finite.lemma === 'need') return isNegated(finite) ? entryWith(LET_IN, { measure: 'eased' }) : KEPT_OUT;
  const isRule = finite !== verb || /^(may|can|ca|must|will)$/.test(modal);
  if (!isRule || verb.sentence.tokens.some((t) => t.lower === 'if' || t.form === '?')) return null;
  const isNo = isNegated(finite) || isNegated(verb) || comers.some(hasNo);
  if (isNo)
    return withoutPapers(verb) && modal !== 'may'
      ? KEPT_OUT
      : modal === 'will' && finite === verb
        ? null
        : KEPT_OUT;
  if (modal === 'must' || (modal === 'will' && finite === verb)) return null;
  if (withoutPapers(verb)) return entryWith(LET_IN, { measure: 'eased' });
  return isAgain(finite) || isAgain(verb) ? LET_IN : null;
}

const isAgain = (verb: Token): boolean => verb.children('advmod').some((t) => /^(again|once)$/.test(t.lower));

/** 'without a visa'. */
const withoutPapers = (verb: Token): boolean =>
  verb
    .subtree()
    .some(
      (t) =>
        /^(visa|permit|clearance|passport|authorisation|authorization)$/.test(t.lemma) &&
        prepositionOf(t) === 'without',
    );

/** 'are no longer allowed to enter': the verb that permits it. */
const permitAbove = ({ deprel, head }: Token): Token | null =>
  deprel === 'xcomp' && head && PERMITTING.has(head.lemma) && isPassive(head) ? head : null;

/** 'will need a visa to enter': the verb that asks for it. */
function papersAbove({ deprel, head }: Token): Token | null {
  const need = head?.lemma === 'visa' ? head.head : head;
  const isAsked = /^(acl|advcl|xcomp)$/.test(deprel) && need?.lemma === 'need';
  return isAsked && need.children('obj').some(({ lemma }) => lemma === 'visa') ? need : null;
}

/** Those who are let in, or who need papers. */
const comersOf = (permit: Token): readonly Token[] =>
  permit.lemma === 'need' ? verbFrame(permit).agents : verbFrame(permit).patients;

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
