import type { Token } from '../../model/sentence.ts';
import type { Lexicon } from '../lexicon/entry.ts';
import type { Setting } from '../modality/setting.ts';

/** Whether what a speaker says that he has not done is something that he may be charged with. */
export const isDenied = (verb: Token, setting: Setting, lexicon: Lexicon): boolean =>
  setting.negated &&
  setting.modal === null &&
  !isUnsided(verb) &&
  !isUntold(verb) &&
  !isOfAny(verb) &&
  !isUndecided(verb) &&
  !SILENT.has(verb.lemma) &&
  !isUnrecognised(verb) &&
  !isShortOf(verb) &&
  isDeniable(verb, setting) &&
  (!lexicon.is(verb.lemma, 'trivial') || isElliptic(verb));

/** 'would block any sale that was not reviewed': which ones are meant. */
const isOfAny = ({ deprel, head }: Token): boolean =>
  deprel === 'acl:relcl' && (head?.children('det').some((t) => /^(any|every|all)$/.test(t.lower)) ?? false);

/** 'had not decided whether to go': what is still open, nobody is charged with. */
const isUndecided = ({ lemma }: Token): boolean => /^(decide|finalise|finalize)$/.test(lemma);

/** 'did not comment', 'has neither confirmed nor denied it', 'does not doubt it': nothing that anybody is charged with. */
const SILENT = new Set('comment answer elaborate speculate confirm deny doubt question dispute'.split(' '));

/** 'stopped short of joining it': how far somebody went, charged with nothing. */
const isShortOf = ({ head, previous }: Token): boolean =>
  (head?.lemma === 'stop' && head.children('advmod').some((t) => t.lower === 'short')) ||
  (previous?.lower === 'of' && previous.previous?.lower === 'short');

/** 'did not take a position': that somebody has none, nobody charged him with. */
const isUnsided = (verb: Token): boolean =>
  /^(take|have|hold)$/.test(verb.lemma) &&
  /^(position|side|stance|view|opinion)$/.test(verb.child('obj')?.lemma ?? '');

/** 'gave no date', 'provided no details': what somebody leaves untold, nobody charged him with. */
const isUntold = (verb: Token): boolean =>
  /^(give|offer|provide|set|mention|name|release|disclose|specify)$/.test(verb.lemma) &&
  /^(date|detail|reason|figure|timetable|timeframe|explanation|number|indication|deadline|breakdown|name)$/.test(
    verb.child('obj')?.lemma ?? '',
  );

/** 'said it did not recognise the move', 'did not share that view': a stance, and no deed. */
const isUnrecognised = (verb: Token): boolean =>
  /^(recogni[sz]e|agree|disagree|share|approve|endorse|accept|want)$/.test(verb.lemma) &&
  verb.children('aux').some((a) => a.lemma === 'do');

/** 'Islamabad says it did not': what it is charged with. */
const isElliptic = (verb: Token): boolean =>
  /^(do|have|be)$/.test(verb.lemma) && verb.child('obj', 'ccomp', 'xcomp', 'obl') === undefined;

/** What is going on now and done to others; that somebody does not want or support a thing is his stance. */
const ONGOING_DEEDS = new Set(
  'arm supply train harbour harbor shelter host finance fund interfere meddle sponsor possess detain occupy hold sell buy target bomb shell kill recruit smuggle torture'.split(
    ' ',
  ),
);

const isDeniable = (verb: Token, { time }: Setting): boolean =>
  time === 'past' || (time === 'present' && (verb.xpos === 'VBG' || ONGOING_DEEDS.has(verb.lemma)));
