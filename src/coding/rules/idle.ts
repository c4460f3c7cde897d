import type { Token } from '../../model/sentence.ts';
import type { Parties } from '../claims/parties.ts';
import { isHardware } from '../claims/phrases.ts';
import type { Frame } from '../frames/frame.ts';
import { prepositionOf } from '../frames/tree.ts';
import type { Entry } from '../lexicon/entry.ts';
import type { Setting } from '../modality/setting.ts';

const FORCE = new Set('fire shell bomb launch strike attack hit shoot bombard invade'.split(' '));

/**
 * Words that look like an act of foreign policy and are none as they stand here: a race, people brought to safety at
 * home, a petition turned down, what cannot be ruled out. Null for everything else.
 */
export function idleOf(entry: Entry, frame: Frame, setting: Setting, parties: Parties): string | null {
  const { lemma, carrier, form } = frame;
  if (lemma === 'beat' && frame.obliques.some((o) => o.prep === 'to' && o.token.lemma !== 'death'))
    return 'a race';
  if (lemma === 'rule out' && (setting.negated || setting.modal !== null)) return 'what cannot be ruled out';
  if (lemma === 'admit' && entry.kind === 'agreement' && setting.negated) return 'what nobody owns up to';
  if (
    lemma === 'retaliate' &&
    entry.event === 'SANCTION' &&
    carrier.children('advcl').some((t) => FORCE.has(t.lemma))
  )
    return 'an answer by force';
  if (lemma === 'leave' && entry.event === 'RETREAT' && frame.patients.some(isLeftSo))
    return 'how others are left';
  if (lemma === 'abuse' && entry.event === 'ASSAULT' && frame.patients.some((t) => TRUSTED.test(t.lemma)))
    return 'misused, not maltreated';
  if (lemma === 'threaten' && carrier.deprel === 'conj' && OUTCOMES.test(frame.complement?.lemma ?? ''))
    return 'a risk, and no threat';
  if (lemma === 'approach' && entry.event === 'CONSULT' && frame.agents.some(isHardware))
    return 'what flies or sails near turns to nobody';
  if (entry.rule === 'event.withdraw-from' && frame.patients.some((t) => TAKEN_BACK.test(t.lemma)))
    return 'taken back, not left';
  if (lemma === 'evacuate' && frame.patients.some(isPeople) && isAtHome(parties))
    return 'brought to safety at home';
  if (lemma === 'deny' && entry.kind === 'denial' && (frame.patients.some(isPetition) || isRefused(carrier)))
    return 'refused, not denied';
  if (entry.event === 'ACCUSE' && entry.kind === 'event' && isAtHome(parties)) return 'within one state';
  if (form === 'noun' && lemma === 'strike' && parties.by.every(isWorking)) return 'a strike of workers';
  if (lemma === 'join' && frame.carrier.children('advcl').some(isLikewise)) return 'done as others do it';
  if (frame.predicate.previous?.form === '-' && frame.predicate.previous.previous?.lower === 'out')
    return 'a comparison';
  if (entry.kind === 'agreement' && parties.by.length > 0 && parties.by.every(isSpeaker))
    return 'said, not agreed';
  if (entry.kind === 'assessment' && frame.agents.some(isOfFire)) return 'an exchange of fire, and no tie';
  if (lemma === 'call' && entry.kind === 'meeting' && frame.patients.some((t) => t.lower === 'what'))
    return 'what somebody calls a thing';
  if (lemma === 'attack' && entry.event === 'ASSAULT' && isKindOf(frame)) return 'a kind of aircraft';
  if (entry.rule === 'measure.impose' && parties.to.length === 0 && isVague(frame))
    return 'a measure of any kind';
  if (entry.event === 'ASSAULT' && frame.patients.length > 0 && frame.patients.every(isEvil))
    return 'nobody is attacked';
  if (form === 'noun' && lemma === 'support' && frame.predicate.children('amod').some(isPopular))
    return 'what people think';
  return null;
}

/** 'exchanges of fire went on'. */
const isOfFire = (token: Token): boolean =>
  token.lemma === 'exchange' &&
  token.children('nmod').some((t) => /^(fire|gunfire|shot|missile|rocket|shell|blow|insult)$/.test(t.lemma));

/** 'leaving four dead'. */
const isLeftSo = (token: Token): boolean =>
  [token, token.next].some((t) =>
    /^(dead|injured|wounded|hurt|homeless|stranded|displaced|missing)$/.test(t?.lower ?? ''),
  );

/** What quarrels and wars 'threaten' to do, and nobody says that he will. */
const OUTCOMES =
  /^(destabilise|destabilize|derail|undermine|spill|escalate|engulf|plunge|worsen|overshadow|reignite|unravel|spiral)$/;

/** What can be misused. */
const TRUSTED =
  /^(immunity|privilege|power|position|trust|system|right|authority|status|hospitality|process|rule|law|veto|office|asylum|presidency)$/;

const TAKEN_BACK =
  /^(offer|proposal|bid|request|demand|invitation|complaint|remark|statement|support|objection|application|candidacy)$/;

/** 'denied a warship a port call': of two objects, one is who asked and the other what for. */
const isRefused = (verb: Token): boolean =>
  verb.child('iobj') !== undefined ||
  (verb.child('obj') !== undefined && verb.children('xcomp', 'obl:unmarked').some((t) => t.upos === 'NOUN'));

const isPeople = ({ lemma }: Token): boolean =>
  /^(people|resident|civilian|villager|citizen|family|household|patient)$/.test(lemma);

const isPetition = (token: Token): boolean =>
  /^(request|petition|application|visa|permission|bail|asylum|entry|access|appeal|passport|loan|licence|license|credit)$/.test(
    token.lemma,
  ) && prepositionOf(token) === '';

const isWorking = ({ sector }: Parties['by'][number]): boolean =>
  /^(BUS|LAB|CVL|MED|EDU|AGR|JRN|MNC)$/.test(sector ?? '');

/** 'joined the others in voicing regret'. */
const isLikewise = (clause: Token): boolean =>
  clause.xpos === 'VBG' && clause.children('mark').some((m) => m.lower === 'in');

/** No spokesman makes an agreement. */
const isSpeaker = ({ office }: Parties['by'][number]): boolean => /spokes/.test(office ?? '');

/** 'offered a regiment, attack helicopters and jets'. */
const isKindOf = ({ predicate }: Frame): boolean =>
  predicate.xpos !== 'VBD' &&
  predicate.xpos !== 'VBZ' &&
  /^(helicopter|aircraft|plane|drone|submarine|dog|jet)$/.test(predicate.next?.lemma ?? '') &&
  predicate.child('nsubj', 'aux') === undefined;

/** 'introduced similar measures', as states do at home. */
const isVague = ({ predicate }: Frame): boolean => /^(measure|step|action)$/.test(predicate.lemma);

/** 'failed to destroy terrorism'. */
const isEvil = ({ lemma }: Token): boolean =>
  /^(terrorism|violence|corruption|poverty|crime|extremism|piracy|racism|inflation|threat|hope|myth|confidence|trust)$/.test(
    lemma,
  );

const isPopular = ({ lower }: Token): boolean =>
  /^(public|popular|domestic|grassroots|voter|electoral)$/.test(lower);

/** Nobody of another state is acted on. */
const isAtHome = ({ by, to }: Parties): boolean => to.every((t) => by.some((b) => b.code === t.code));
