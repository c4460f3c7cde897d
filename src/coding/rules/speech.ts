import type { Actor } from '../../model/actor.ts';
import type { Resolved } from '../../model/resolved.ts';
import type { Token } from '../../model/sentence.ts';
import { actorsAt, HARDWARE, meantBy } from '../claims/phrases.ts';
import { type Frame, frameWith } from '../frames/frame.ts';
import { hasTo } from '../frames/marks.ts';
import { firstConjunct, prepositionOf, withConjuncts } from '../frames/tree.ts';
import { verbFrame } from '../frames/verbs.ts';
import { type Entry, entryWith, type Lexicon } from '../lexicon/entry.ts';
import { hasNo } from '../modality/negation.ts';
import { type Setting, settingOf, settingWith } from '../modality/setting.ts';
import { isEffect } from '../modality/shapes.ts';
import { words } from '../words.ts';
import {
  assuranceIn,
  assuredAt,
  ENDANGERING,
  harmlessAt,
  isOutOfMind,
  isToCome,
  mayAssure,
} from './assurances.ts';
import { isToBlame } from './blamed.ts';
import { isDenied } from './deniable.ts';
import { type OwnWord, rule } from './own-word.ts';
import { silenceIn } from './silence.ts';
import { speakerOf } from './speakers.ts';
import { answersIf, isAllMeans, isSuffered, threatIn } from './threats.ts';

const PROMISE = rule('commitment.own-word', 'commitment', 'AGREE', '030');
/** The rule by which what a speaker says that he will not do is refused. */
export const OWN_REFUSAL = 'position.own-refusal';
const REFUSAL: Entry = entryWith(rule(OWN_REFUSAL, 'position', 'REJECT', '120'), {
  to: ['against', 'with', 'on', 'object', 'to', 'content'],
  joint: [],
  stance: 'opposes',
});
/** 'would not oppose the sale', 'will not veto it': what is let pass. */
const CONSENT: Entry = entryWith(rule('position.own-consent', 'position', 'AGREE', '030'), {
  joint: [],
  stance: 'supports',
});
export const DENIAL = rule('denial.own-word', 'denial', null, '016');

/**
 * 'They said they will continue to seek a solution' is a promise; 'China says it has not taken any steps' a denial:
 * whoever is said to act is the one who says so.
 */
export function ownWordOf(verb: Token, resolved: Resolved, lexicon: Lexicon): OwnWord | null {
  const firm = YIELDING.has(verb.lower) ? unyielding(verb, resolved, lexicon) : null;
  if (firm) return firm;
  const driver = driverOf(verb);
  if (
    verb.upos !== 'VERB' ||
    (verb.deprel === 'xcomp' && !driver) ||
    isEffect(verb) ||
    isGoneOnWith(verb) ||
    isHow(verb) ||
    isForsworn(firstConjunct(verb))
  )
    return null;
  if (isAssured(firstConjunct(verb))) return null;
  const own = verbFrame(verb);
  const frame = driver && verb.head !== driver ? frameWith(own, { agents: verbFrame(driver).agents }) : own;
  // What acts is no actor: most verbs end here, and need no walk up the tree
  const does = codesOf(frame.agents.flatMap((t) => meantBy(t, HARDWARE, resolved)));
  if (does === '') return harmlessIn(verb, frame, resolved, lexicon);
  const read = settingOf(frame, lexicon);
  const told = driver
    ? settingWith(read, { outlook: null, negated: false, modal: null, condition: false })
    : read;
  const setting =
    isHoldingOut(verb, told) || answersIf(verb) ? settingWith(told, { condition: false }) : told;
  if (!setting.asserted || (setting.condition && !isAllMeans(verb))) return null;
  const speaker = speakerOf(verb, setting, resolved, lexicon);
  if (!speaker || does !== codesOf(withConjuncts(speaker).flatMap((t) => actorsAt(t, resolved)))) return null;
  return (
    threatIn(verb, frame, setting) ??
    silenceIn(verb, frame, setting) ??
    (isDenied(verb, setting, lexicon) && !isOutOfMind(verb, setting)
      ? { entry: DENIAL, frame, setting }
      : null) ??
    assuranceIn(verb, frame, setting) ??
    boundBy(verb, frame, setting, lexicon)
  );
}

/** 'pledged that neither side would use force': told by the pledge. */
const isForsworn = ({ deprel, head, index, sentence }: Token): boolean =>
  deprel === 'ccomp' &&
  head !== null &&
  head.index < index &&
  /^(pledge|promise|vow|swear|undertake|guarantee)$/.test(head.lemma) &&
  sentence.tokens.slice(head.index, index).some((t) => /^(neither|not|no|never|n't)$/.test(t.lower));

/**
 * 'would be forced to respond if', 'will have to take countermeasures', 'has no choice but to retaliate': the verb above by which one says
 * that one will have to do so.
 */
function driverOf(verb: Token): Token | null {
  const { head, deprel } = verb;
  if (!head || !hasTo(verb) || !isAnswerOf(verb)) return null;
  if (/^(force|oblige|compel)$/.test(head.lemma)) return head.child('aux:pass') ? head : null;
  if (head.lemma === 'have' && deprel === 'xcomp') return head;
  const isOnly = /^(choice|option|alternative)$/.test(head.lemma) && hasNo(head);
  return isOnly && head.deprel === 'obj' && head.head?.lemma === 'have' ? head.head : null;
}

const isAnswerOf = (verb: Token): boolean =>
  /^(respond|retaliate|react|reply|answer|reciprocate)$/.test(verb.lemma) ||
  (verb.lemma === 'take' && verb.child('obj')?.lemma === 'countermeasure');

/** 'had received assurances that no troops would take part': what others have promised to whoever tells of it. */
const isAssured = ({ deprel, head }: Token): boolean =>
  /^(acl|ccomp)/.test(deprel) &&
  head?.deprel === 'obj' &&
  /^(assurance|guarantee|promise|pledge|word|commitment)$/.test(head.lemma) &&
  /^(receive|get|obtain|win|have|secure|seek|want|demand)$/.test(head.head?.lemma ?? '');

/** 'will not hold talks unless it leaves': refused as things stand, and not only if something comes. */
const isHoldingOut = (verb: Token, { negated, time }: Setting): boolean =>
  negated &&
  time === 'future' &&
  verb.children('advcl').some((t) => t.children('mark').some((m) => m.lower === 'unless'));

/** 'would support it in defending its shores', 'would no longer block it after receiving assurances', 'citing the cost': no deed of his own. */
const isHow = ({ xpos, deprel, previous, lemma }: Token): boolean =>
  xpos === 'VBG' &&
  deprel === 'advcl' &&
  (/^(in|for|after|since|despite)$/.test(previous?.lower ?? '') || /^(cite|quote|receive)$/.test(lemma));

/** 'would go on guarding its frontier': told by the verb above. */
const isGoneOnWith = ({ xpos, previous }: Token): boolean =>
  xpos === 'VBG' && previous?.lower === 'on' && /^(go|keep|carry)$/.test(previous.previous?.lemma ?? '');

function harmlessIn(verb: Token, frame: Frame, resolved: Resolved, lexicon: Lexicon): OwnWord | null {
  if (!ENDANGERING.has(verb.lemma) && !mayAssure(verb)) return null;
  const setting = settingOf(frame, lexicon);
  if (!setting.asserted || setting.condition) return null;
  return (
    assuredAt(verb, frame, setting, resolved, lexicon) ?? harmlessAt(verb, frame, setting, resolved, lexicon)
  );
}

/** What somebody says that he cannot do when he does not want to. */
const REFUSED = words(
  'extradite agree allow tolerate negotiate sign recognise recognize return withdraw permit support join attend ' +
    'compromise concede surrender ratify approve endorse back hand',
);

/** 'says it cannot extradite the men'. */
const isRefused = (verb: Token, { negated, modal }: Setting): boolean =>
  negated && REFUSED.has(verb.lemma) && /^(can|could)$/.test(modal ?? '');

/** What others would make of somebody who gives in. */
const YIELDING = words(
  'bound intimidated bullied blackmailed cowed dictated coerced pressured provoked deterred',
);

/** 'warned that it would not be bound by the pact': who says so refuses. */
function unyielding(word: Token, resolved: Resolved, lexicon: Lexicon): OwnWord | null {
  const subject = word.child('nsubj:pass', 'nsubj');
  if (!subject || !word.child('aux:pass', 'cop')) return null;
  const frame = verbFrame(word);
  const setting = settingOf(frame, lexicon);
  const speaker = setting.asserted && setting.negated ? speakerOf(word, setting, resolved, lexicon) : null;
  const who = codesOf(actorsAt(subject, resolved));
  if (!speaker || who === '' || who !== codesOf(actorsAt(speaker, resolved)) || !isToCome(setting))
    return null;
  const own = frameWith(frame, { form: 'verb', passive: false, agents: [subject], patients: [] });
  return { entry: REFUSAL, frame: own, setting: settingWith(setting, { negated: false, time: 'past' }) };
}

/** A promise, or a refusal: what the speaker says that he will, or will not, do. */
function boundBy(verb: Token, frame: Frame, setting: Setting, lexicon: Lexicon): OwnWord | null {
  if (isToBlame(verb) || !binds(verb, lexicon) || !(isToCome(setting) || isRefused(verb, setting)))
    return null;
  if (setting.negated && isKeptUp(verb))
    return { entry: PROMISE, frame, setting: settingWith(setting, { negated: false }) };
  if (setting.negated && isOpposing(verb))
    return {
      entry: CONSENT,
      frame,
      setting: settingWith(setting, { negated: false, modal: null, time: 'past' }),
    };
  if (!setting.negated && (isOpposing(verb) || DEFYING.test(verb.lemma)))
    return { entry: REFUSAL, frame, setting: settingWith(setting, { time: 'past' }) };
  return setting.negated
    ? { entry: REFUSAL, frame, setting: settingWith(setting, { negated: false, modal: null, time: 'past' }) }
    : { entry: PROMISE, frame: withAct(frame), setting };
}

/** 'will start issuing visas to Chileans': to whom stands with what is started. */
function withAct(frame: Frame): Frame {
  const act = /^(start|begin|resume|continue)$/.test(frame.lemma) ? frame.carrier.child('xcomp') : undefined;
  return act ? frameWith(frame, { obliques: [...frame.obliques, ...verbFrame(act).obliques] }) : frame;
}

/** 'would ignore the decree'; who will not ignore a thing consents to nothing. */
const DEFYING = /^(ignore|disregard|defy|flout)$/;

/** 'would veto the talks', 'will vote against the plan': what is announced stands against a thing. */
const isOpposing = (verb: Token): boolean =>
  /^(veto|oppose|boycott|reject|resist|contest|block|obstruct|thwart)$/.test(verb.lemma) ||
  (verb.lemma === 'vote' && verb.children('obl').some((t) => prepositionOf(t) === 'against'));

/** 'will not cease its work', 'will never abandon its efforts': what will go on. */
const isKeptUp = (verb: Token): boolean =>
  /^(cease|abandon|stop|end|halt|drop|give)$/.test(verb.lemma) &&
  verb
    .children('obj')
    .some((t) =>
      /^(work|effort|support|aid|help|assistance|commitment|solidarity|pursuit|search)$/.test(t.lemma),
    );

/** 'will try', 'will remain', 'will do so' bind to nothing that could later be held against the speaker. */
const binds = (verb: Token, lexicon: Lexicon): boolean =>
  verb.lemma !== 'hesitate' &&
  !isOnlySaid(verb) &&
  !isSuffered(verb) &&
  (!lexicon.is(verb.lemma, 'vague') || isBegun(verb)) &&
  !verb.subtree().some((t) => t.lower === 'so' && t.head?.lemma === 'do');

/** 'will not begin talks': with an object, which says what. */
const isBegun = (verb: Token): boolean => verb.lemma === 'begin' && verb.child('obj') !== undefined;

/** 'I would urge you to check it', 'I would not call it a row', 'would treat them as foes': how one puts or takes a thing, and no promise. */
const isOnlySaid = (verb: Token): boolean => {
  const isMild = verb.children('aux').some((t) => /^(would|'d|’d)$/.test(t.lower));
  if (isMild && (TELLING.has(verb.lemma) || verb.children('nsubj').some((t) => t.lower === 'i'))) return true;
  return (
    /^(treat|regard|view|consider|call)$/.test(verb.lemma) &&
    verb.subtree().some((t) => t.lower === 'as' && t.index > verb.index)
  );
};

const TELLING = words('urge advise say argue suggest recommend caution remind encourage describe');

const codesOf = (actors: readonly Actor[]): string =>
  [...new Set(actors.map((a) => a.code))].sort().join('+');
