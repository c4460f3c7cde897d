import type { Actor } from '../../model/actor.ts';
import type { Resolved } from '../../model/resolved.ts';
import type { Token } from '../../model/sentence.ts';
import { actorsAt, HARDWARE, meantBy } from '../claims/phrases.ts';
import type { Frame } from '../frames/frame.ts';
import { subjectOf } from '../frames/subjects.ts';
import { withConjuncts } from '../frames/tree.ts';
import { isPassive, verbFrame } from '../frames/verbs.ts';
import { BLANK, type Entry, type Lexicon } from '../lexicon/entry.ts';
import { type Setting, settingOf } from '../modality/setting.ts';
import { words } from '../words.ts';

/** A claim that a speaker makes about his own doing, by what he says: a promise, a refusal or a denial. */
export interface OwnWord {
  readonly entry: Entry;
  readonly frame: Frame;
  readonly setting: Setting;
}

const rule = (
  name: string,
  kind: 'commitment' | 'denial' | 'position' | 'measure',
  event: string | null,
  cameo: string,
): Entry => ({
  ...BLANK,
  rule: name,
  to: ['against', 'with', 'on', 'object', 'to'],
  joint: ['plural'],
  kind,
  event,
  cameo,
  step: kind === 'commitment' ? 'made' : null,
});

const PROMISE = rule('commitment.own-word', 'commitment', 'AGREE', '030');
const REFUSAL: Entry = {
  ...rule('position.own-refusal', 'position', 'REJECT', '120'),
  joint: [],
  stance: 'opposes',
};
const ASSURANCE: Entry = {
  ...rule('position.own-assurance', 'position', null, '010'),
  to: [],
  joint: [],
  stance: 'assures',
};
const THREAT: Entry = {
  ...rule('measure.own-threat', 'measure', 'THREATEN', '130'),
  joint: [],
  measure: 'threatened',
  status: 'conditional',
};
export const DENIAL = rule('denial.own-word', 'denial', null, '016');

/**
 * 'They said they will continue to seek a solution' is a promise; 'China says it has not taken any steps' a denial:
 * whoever is said to act is the one who says so.
 */
export function ownWordOf(verb: Token, resolved: Resolved, lexicon: Lexicon): OwnWord | null {
  if (verb.upos !== 'VERB' || verb.deprel === 'xcomp') return null;
  const frame = verbFrame(verb);
  // What acts is no actor: most verbs end here, and need no walk up the tree
  const does = codesOf(frame.agents.flatMap((t) => meantBy(t, HARDWARE, resolved)));
  if (does === '') return null;
  const setting = settingOf(frame, lexicon);
  if (!setting.asserted || setting.condition) return null;
  const assured = assuredAt(verb, frame, setting, resolved, lexicon);
  if (assured) return assured;
  const speaker = speakerOf(verb, setting, resolved, lexicon);
  if (!speaker || does !== codesOf(withConjuncts(speaker).flatMap((t) => actorsAt(t, resolved)))) return null;
  if (isThreat(verb, setting))
    return {
      entry: THREAT,
      frame: { ...frame, complement: verb, complementForm: 'to' },
      setting: { ...setting, negated: false, modal: null },
    };
  if (isOutOfMind(verb, setting))
    return { entry: ASSURANCE, frame: stated(frame), setting: uttered(setting) };
  if (
    setting.negated &&
    setting.modal === null &&
    !isUnsided(verb) &&
    !isShortOf(verb) &&
    isDeniable(verb, setting) &&
    (!lexicon.is(verb.lemma, 'trivial') || isElliptic(verb))
  )
    return { entry: DENIAL, frame, setting };
  if (setting.negated && isPlain(setting) && isSparing(verb))
    return { entry: ASSURANCE, frame: stated(frame), setting: uttered(setting) };
  if (binds(verb, lexicon) && setting.negated && isPlain(setting))
    return { entry: REFUSAL, frame, setting: { ...setting, negated: false, time: 'past' } };
  if (binds(verb, lexicon) && !setting.negated && isPlain(setting)) return { entry: PROMISE, frame, setting };
  return null;
}

const AIMED = words('aim direct target intend mean design');
const MADE = words('develop turn expand extend upgrade convert transform join use deploy allow tolerate');

/**
 * 'Delhi said the radar was aimed only at pirates', 'would not be turned into an alliance': what a state says of a thing of
 * its own, in the passive, is what it assures.
 */
function assuredAt(
  verb: Token,
  frame: Frame,
  setting: Setting,
  resolved: Resolved,
  lexicon: Lexicon,
): OwnWord | null {
  if (!isPassive(verb) || frame.agents.length > 0 || setting.reporting.length > 1) return null;
  const only = verb.subtree().some((t) => /^(only|solely|purely|exclusively)$/.test(t.lower));
  const harmless = AIMED.has(verb.lemma) && (setting.negated || only);
  const ruledOut = MADE.has(verb.lemma) && setting.negated && setting.time === 'future';
  if (!(harmless || ruledOut) || isToldOf(frame, resolved)) return null;
  const speaker = speakerOf(verb, setting, resolved, lexicon);
  const who = speaker ? actorsAt(speaker, resolved) : [];
  if (!speaker || !who.some(({ sector }) => sector === null || sector === 'GOV' || sector === 'MIL'))
    return null;
  const own = { ...stated(frame), form: 'verb' as const, passive: false, agents: [speaker] };
  return { entry: ASSURANCE, frame: own, setting: { ...uttered(setting), modal: null } };
}

/** Of a state or its people, it would be told whom they are aimed at. */
const isToldOf = ({ patients }: Frame, resolved: Resolved): boolean =>
  patients.some((t) => actorsAt(t, resolved).length > 0);

const RETALIATING = words('retaliate respond reciprocate avenge');
const IN_RETURN =
  /^(retaliation|reprisal|kind|accordingly|harshly|firmly|decisively|proportionately|forcefully|resolutely)$/;
const WAITING = words('stand sit remain stay look wait');

/** 'warned it would act', 'will respond in kind', 'could not stand idly by': what is to come is meant to be feared. */
function isThreat(verb: Token, { negated, time, outlook, reporting }: Setting): boolean {
  if (time !== 'future' || outlook !== null) return false;
  const manner = verb.children('xcomp', 'advmod', 'compound:prt', 'obl');
  if (negated)
    return WAITING.has(verb.lemma) && manner.some((t) => /^(idle|idly|silent|passive|by)$/.test(t.lower));
  const inReturn =
    manner.some((t) => IN_RETURN.test(t.lemma)) ||
    /^(countermeasure|revenge)$/.test(verb.child('obj')?.lemma ?? '');
  return (
    reporting[0]?.verb.lemma === 'warn' ||
    inReturn ||
    (RETALIATING.has(verb.lemma) && verb.lemma !== 'respond')
  );
}

const THINKING = new Set(['consider', 'think', 'contemplate', 'mull', 'weigh', 'envisage', 'intend']);

/** 'Stockholm is not considering joining': nothing that it is charged with, but how it stands to a thing. */
const isOutOfMind = (verb: Token, { negated, modal }: Setting): boolean =>
  negated &&
  modal === null &&
  THINKING.has(verb.lemma) &&
  (verb.xpos === 'VBG' || verb.lemma === 'intend') &&
  verb.child('obj', 'obl', 'xcomp', 'advcl') !== undefined;

/** 'would not cut ties', 'will not attack': what would do harm is forgone, and nothing refused. */
const isSparing = (verb: Token): boolean =>
  /^(attack|invade|strike|bomb|annex|threaten)$/.test(verb.lemma) ||
  (/^(cut|sever|break|downgrade|suspend|end|freeze|abandon|scrap|stop)$/.test(verb.lemma) &&
    /^(tie|relation|link|cooperation|aid|support|trade|partnership|alliance)$/.test(
      verb.child('obj')?.lemma ?? '',
    ));

/** 'stopped short of joining it': how far somebody went, charged with nothing. */
const isShortOf = ({ head }: Token): boolean =>
  head?.lemma === 'stop' && head.children('advmod').some((t) => t.lower === 'short');

/** 'did not take a position': that somebody has none, nobody charged him with. */
const isUnsided = (verb: Token): boolean =>
  /^(take|have|hold)$/.test(verb.lemma) &&
  /^(position|side|stance|view|opinion)$/.test(verb.child('obj')?.lemma ?? '');

/** The words themselves are what is assured, 'not' among them. */
const stated = (frame: Frame): Frame => ({ ...frame, patients: [], obliques: [], complement: null });

const uttered = (setting: Setting): Setting => ({ ...setting, negated: false, time: 'past' });

/** 'Islamabad says it did not': what it is charged with. */
const isElliptic = (verb: Token): boolean =>
  /^(do|have|be)$/.test(verb.lemma) && verb.child('obj', 'ccomp', 'xcomp', 'obl') === undefined;

/** What is going on now and done to others; that somebody does not want or support a thing is his stance. */
const ONGOING_DEEDS = new Set(
  'arm supply train harbour harbor shelter host finance fund interfere meddle sponsor possess detain occupy hold sell buy'.split(
    ' ',
  ),
);

const isDeniable = (verb: Token, { time }: Setting): boolean =>
  time === 'past' || (time === 'present' && (verb.xpos === 'VBG' || ONGOING_DEEDS.has(verb.lemma)));

const isPlain = ({ time, modal, outlook }: Setting): boolean =>
  time === 'future' && modal === null && outlook === null;

/** 'will try', 'will remain', 'will do so' bind to nothing that could later be held against the speaker. */
const binds = (verb: Token, lexicon: Lexicon): boolean =>
  verb.lemma !== 'hesitate' &&
  !lexicon.is(verb.lemma, 'vague') &&
  !verb.subtree().some((t) => t.lower === 'so' && t.head?.lemma === 'do');

/** Who says a clause: by the verb that governs it, else by the narrowest quotation around it. */
export const speakerOf = (
  verb: Token,
  setting: Setting,
  resolved: Resolved,
  lexicon: Lexicon,
): Token | null => speakerAbove(setting, lexicon) ?? speakerAround(verb, resolved);

/** Who tells what somebody holds: the verb above, or marks of quotation around it. */
export const tellerOf = (verb: Token, setting: Setting, resolved: Resolved, lexicon: Lexicon): Token | null =>
  speakerAbove(setting, lexicon) ??
  speakerAround(verb, {
    ...resolved,
    quotations: resolved.quotations.filter((q) => q.kind === 'direct'),
  });

/** Who says it by the verb that governs the clause. */
function speakerAbove({ reporting }: Setting, lexicon: Lexicon): Token | null {
  const saying = reporting[0]?.verb;
  return saying && lexicon.is(saying.lemma, 'say') ? (subjectOf(saying, 0)?.token ?? null) : null;
}

/** Who says it by the narrowest quotation around it. */
const speakerAround = (verb: Token, { quotations }: Resolved): Token | null =>
  quotations
    .filter((q) => q.start <= verb.start && verb.end <= q.end)
    .sort((a, b) => a.end - a.start - (b.end - b.start))[0]?.speaker ?? null;

const codesOf = (actors: readonly Actor[]): string =>
  [...new Set(actors.map((a) => a.code))].sort().join('+');
