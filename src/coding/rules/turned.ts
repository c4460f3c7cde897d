import type { Actor } from '../../model/actor.ts';
import type { Voice } from '../../model/claim.ts';
import type { Token } from '../../model/sentence.ts';
import type { Parties } from '../claims/parties.ts';
import type { Frame } from '../frames/frame.ts';
import { type Entry, entryWith } from '../lexicon/entry.ts';
import { isConditional } from '../modality/condition.ts';
import { impliedBy } from '../modality/implicatives.ts';
import { isNegated, noLonger } from '../modality/negation.ts';
import { type Setting, settingWith } from '../modality/setting.ts';
import { tenseOf } from '../modality/tense.ts';
import { words } from '../words.ts';

/**
 * What the words above a predicate make of its entry: a measure of which its doer warns is threatened, and a promise
 * that somebody failed to keep is broken.
 */
export function turned(
  entry: Entry,
  frame: Frame,
  setting: Setting,
  isForeign: boolean,
  parties: Parties,
): Entry {
  const { carrier } = frame;
  if (entry.rule === 'agreement.agree-to-act' && !parties.reciprocal && parties.by.every(isBody))
    return resolvedBy(entry, frame);
  if (isSentAway(entry, frame, parties)) return entryWith(entry, EXPELLED);
  if (entry.measure === 'imposed' && !isForeign && setting.time === 'future' && isUnspecified(entry, frame))
    return entryWith(entry, { measure: 'threatened', status: 'conditional' });
  if (entry.measure === 'imposed' && setting.warning && !isForeign && !isConditional(carrier))
    return entryWith(entry, { measure: 'threatened', status: 'conditional' });
  if (entry.measure === 'imposed' && !isForeign && isUnless(carrier))
    return entryWith(entry, {
      measure: 'threatened',
      status: 'conditional',
      event: 'THREATEN',
      mode: 'restrict',
      cameo: '130',
    });
  if (entry.measure === 'imposed' && !isForeign && isUnhesitating(carrier))
    return entryWith(entry, { measure: 'threatened', status: 'conditional' });
  if (entry.kind === 'measure' && /^(lifted|eased)$/.test(entry.measure ?? '') && isOnlyMeant(frame))
    return entryWith(entry, { kind: 'event', measure: null });
  if (entry.event === 'MOBILIZE' && entry.mode === 'weapons' && isDeadly(carrier))
    return entryWith(entry, { event: 'ASSAULT', mode: 'heavy-weapons', cameo: '194' });
  if (entry.kind === 'meeting' && entry.step === 'planned' && isFirstPlan(carrier))
    return entryWith(entry, { step: 'moved', status: null, event: 'REJECT', mode: 'meet', cameo: '125' });
  if (entry.step === 'kept' && setting.negated && carrier.head?.lemma === 'fail')
    return entryWith(entry, { step: 'broken', event: 'REJECT', cameo: '120', status: 'happened' });
  return entry;
}

/** 'weighed a ban but dropped it', 'dropped plans for a ban', 'scrapped a planned ban': what was never imposed is not lifted. */
function isOnlyMeant({ carrier, patients, predicate, form }: Frame): boolean {
  const things = form === 'noun' ? [predicate] : patients;
  const meant = things.some(
    (t) =>
      /^(plan|proposal|idea|intention|threat|bid)$/.test(t.lemma) ||
      t.children('amod').some((a) => /^(planned|proposed|threatened|mooted|intended)$/.test(a.lower)),
  );
  const before = carrier.deprel === 'conj' && carrier.child('obj')?.upos !== 'NOUN' ? carrier.head : null;
  return meant || (before !== null && WEIGHED.has(before.lemma));
}

const WEIGHED = words(
  'consider weigh mull float propose threaten plan contemplate moot study debate discuss',
);

/** 'told them to leave', 'gave him two days to leave', of envoys: they are expelled. */
const isSentAway = (
  { rule }: Entry,
  { complement, predicate, patients }: Frame,
  { to }: Parties,
): boolean => {
  const leave = complement ?? patients.flatMap((t) => t.children('acl'))[0] ?? predicate.child('xcomp');
  return (
    /^(position\.order|measure\.threaten\/give)$/.test(rule) &&
    /^(leave|depart|go)$/.test(leave?.lemma ?? '') &&
    !leave?.child('obj', 'obl') &&
    to.length > 0 &&
    to.every(({ sector, person }) => sector === 'GOV' && person === null)
  );
};

const EXPELLED: Partial<Entry> = {
  kind: 'measure',
  stance: null,
  step: null,
  measure: 'imposed',
  event: 'SANCTION',
  mode: 'expel',
  cameo: '166',
  status: 'happened',
};

const isBody = ({ code }: Actor): boolean => /^(EUR|UNO|IGO)$/.test(code);

/** 'EU ministers agreed to extend the sanctions on Iran': a body agrees with nobody, but resolves on a measure. */
function resolvedBy(entry: Entry, { complement }: Frame): Entry {
  const imposes = complement?.children('obj').some((t) => MEASURES.has(t.lemma)) ?? false;
  if (!imposes || !complement) return entryWith(entry, { kind: 'commitment', step: 'made' });
  const isEnd = /^(lift|remove|scrap|suspend|end|drop)$/.test(complement.lemma);
  const isEased = /^(ease|relax|soften)$/.test(complement.lemma);
  const codes = isEnd || isEased ? CONCEDED : IMPOSED;
  return entryWith(entry, {
    kind: 'measure',
    step: null,
    measure: isEnd ? 'lifted' : isEased ? 'eased' : 'imposed',
    ...codes,
    status: 'planned',
  });
}

const MEASURES = words('sanction embargo ban tariff duty restriction curb freeze measure package');
const CONCEDED = { event: 'CONCEDE', mode: null, cameo: '085' };
const IMPOSED = { event: 'SANCTION', mode: 'discontinue', cameo: '163' };

/** 'would close its airspace unless Athens stopped drilling': what others can keep from coming is a threat to them. */
const isUnless = (carrier: Token): boolean =>
  tenseOf(carrier).time !== 'past' &&
  carrier.children('advcl').some((t) => t.children('mark').some((m) => m.lower === 'unless'));

/** 'would not hesitate to close the border'. */
const isUnhesitating = ({ deprel, head }: Token): boolean =>
  deprel === 'xcomp' && head?.lemma === 'hesitate' && isNegated(head) && tenseOf(head).time === 'future';

/** A stance as it is held: 'does not support the plan', 'cannot accept it' is to oppose it; 'no longer bans' to have lifted the ban. */
export function asHeld(
  entry: Entry,
  frame: Frame,
  setting: Setting,
): { readonly entry: Entry; readonly setting: Setting } {
  if (entry.measure === 'imposed' && setting.negated && noLonger(frame.carrier))
    return {
      entry: entryWith(entry, { measure: 'lifted', event: 'CONCEDE', mode: null, cameo: '085' }),
      setting: settingWith(setting, { negated: false }),
    };
  const isHeld =
    entry.kind === 'position' &&
    entry.stance === 'supports' &&
    setting.negated &&
    !setting.condition &&
    setting.outlook === null &&
    impliedBy(frame.carrier) === null &&
    (setting.time !== 'past' || setting.perfect || isStanding(frame)) &&
    /^(can|could|would)?$/.test(setting.modal ?? '');
  if (!isHeld) return { entry, setting };
  return {
    entry: entryWith(entry, { stance: 'opposes', event: 'REJECT', mode: null, cameo: '120' }),
    setting: settingWith(setting, { negated: false, modal: null, time: 'present' }),
  };
}

/** 'did not agree with the decision': whoever did not, held the other view. */
const isStanding = ({ carrier }: Frame): boolean =>
  /^(agree|share|support|endorse|approve|back)$/.test(carrier.lemma);

/** 'fired rockets, killing twelve': no show of force. */
const isDeadly = (carrier: Token): boolean =>
  carrier
    .children('advcl')
    .some((t) => /^(kill|wound|injure|hit|destroy)$/.test(t.lemma) && t.xpos === 'VBG');

/** Rules for measures that are called by nothing but that they answer something. */
const ANSWERING = new Set(['measure.retaliatory-step', 'measure.protective-step']);

/** Words that say of a measure that it is one, and not what it is. */
const EMPTY = words(
  'necessary corresponding retaliatory reciprocal tit-for-tat retaliation reprisal all any',
);

/** 'will take the measures necessary to protect its interests': no measure is announced by that, but threatened. */
const isUnspecified = ({ rule }: Entry, { predicate, carrier }: Frame): boolean =>
  ANSWERING.has(rule) &&
  predicate.children('amod', 'compound').every((t) => EMPTY.has(t.lemma)) &&
  !carrier.child('obl:unmarked') &&
  !carrier.children('obl').some((t) => t.upos === 'PROPN');

/** 'Canada warned that it would': who threatens is the doer, and speaks for nobody else. */
export const unwarned = (
  said: readonly Voice[],
  { carrier }: Frame,
  { warning }: Setting,
): readonly Voice[] =>
  warning && warning.index < carrier.index ? said.filter((v) => v.verb !== warning.form) : said;

/** 'had first been planned for May': for another day than it came to. */
const isFirstPlan = (verb: Token): boolean =>
  verb.children('aux').some((t) => t.lower === 'had') &&
  verb.children('advmod').some((t) => /^(first|originally|initially)$/.test(t.lower) && t.index < verb.index);
