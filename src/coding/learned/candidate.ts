import type { Actor } from '../../model/actor.ts';
import type { Resolved } from '../../model/resolved.ts';
import type { Sentence, Token } from '../../model/sentence.ts';
import { actorsAt, HARDWARE, meantBy } from '../claims/phrases.ts';
import type { Coding } from '../coding.ts';
import type { Frame } from '../frames/frame.ts';
import { verbFrame } from '../frames/verbs.ts';
import type { Lexicon } from '../lexicon/entry.ts';
import { type Setting, settingOf } from '../modality/setting.ts';
import { isOutlook } from '../rules/outlooks-between.ts';
import { speakersOf, speaksForState } from '../rules/speakers.ts';
import { holdsSpeech } from '../rules/stated.ts';
import { words } from '../words.ts';

/** A predicate of which nothing is told, though it is known who does it, or who says it for a state. */
export interface Candidate {
  readonly frame: Frame;
  readonly setting: Setting;
  readonly doers: readonly Actor[];
  /** Where nobody is known who does it: those who say it, and whose stance it is. */
  readonly speakers: readonly Token[];
  /** What the patterns made of it: the reason why there is no claim, if they know the word. */
  readonly coding: Coding | undefined;
  /** What is told in the same sentence. */
  readonly told: readonly Coding[];
}

/** How near to a predicate that tells something another one may not tell more, in characters from start to start. */
const APART = 25;

/** Verbs that only carry what is said or done, and gestures, which are no meetings. */
const EMPTY = words(
  'say tell add respond reply answer note remark state comment write be have do shake hug wave nod smile pose',
);

/** The predicates of a sentence of which nothing is told, though somebody is known whose it may be, in order. */
export function candidatesOf(
  sentence: Sentence,
  codings: readonly Coding[],
  resolved: Resolved,
  lexicon: Lexicon,
): Candidate[] {
  const told = codings.filter((c) => c.claim);
  const isSpoken = holdsSpeech(sentence, resolved);
  // Who looks ahead tells what he sees coming
  const taken = new Set(told.flatMap((c) => [c.frame.carrier, isOutlook(c) ? c.frame.carrier.head : null]));
  const near = (t: Token): boolean =>
    told.some(({ claim }) => Math.abs((claim?.evidence.trigger.start ?? 0) - t.start) < APART);
  return sentence.tokens.filter(isPredicate).flatMap((token) => {
    const isToldAlready = taken.has(token) || near(token);
    if (isToldAlready || isNoDeed(token)) return [];
    const frame = verbFrame(token);
    const who = whose(frame, resolved, isSpoken ? lexicon : null);
    if (who.doers.length === 0) return [];
    const coding = codings.find((c) => !c.claim && c.frame.carrier === token);
    const setting = settingOf(frame, lexicon);
    return setting.negated && isFeeling(token) ? [] : [{ frame, setting, ...who, coding, told }];
  });
}

/** What may stand where a deed would, and is none of a state's. */
const isNoDeed = (token: Token): boolean =>
  isForAnonymity(token) ||
  isForPress(token) ||
  isReign(token) ||
  isFate(token) ||
  isPrivate(token) ||
  isOfSpeaker(token);

/** 'The soldier died in an exchange of fire': what befalls somebody is not done by him. */
const isFate = ({ lemma }: Token): boolean => /^(die|perish|drown|succumb|become)$/.test(lemma);

/** '"I have walked around it," an officer said': what somebody without a name tells of himself. */
function isPrivate(token: Token): boolean {
  const own = token.child('nsubj')?.lower === 'i';
  return own && !/^(agree|promise|undertake|pledge|vow|order|call|ask|urge|propose|offer)$/.test(token.lemma);
}

/** 'said a hotel owner, who has taken in refugees': who it is that speaks. */
const isOfSpeaker = ({ deprel, head }: Token): boolean =>
  deprel === 'acl:relcl' &&
  head?.relation === 'nsubj' &&
  head.upos === 'NOUN' &&
  /^(say|tell|recall|ask|add|shout|joke|remark)$/.test(head.head?.lemma ?? '');

/** 'neither expressed concern nor regret': what is not felt is told of nobody. */
const isFeeling = (verb: Token): boolean =>
  verb
    .children('obj')
    .some((t) => /^(concern|regret|worry|alarm|interest|sympathy|remorse|surprise)$/.test(t.lemma));

const isPredicate = (token: Token): boolean =>
  token.child('cop') !== undefined || (token.upos === 'VERB' && !EMPTY.has(token.lemma));

/** 'Britain, which ruled Guyana until 1966': how it once was, and nothing that was done. */
const isReign = (token: Token): boolean =>
  /^(rule|govern|administer|colonise|colonize)$/.test(token.lemma) &&
  token.children('obj').some((t) => t.upos === 'PROPN');

/** 'insisted on anonymity', 'spoke on condition of anonymity': how it was told, and nothing that was done. */
const isForAnonymity = (token: Token): boolean =>
  token
    .children('obj', 'obl')
    .some((t) => t.lemma === 'anonymity' || t.children().some((u) => u.lemma === 'anonymity'));

/** 'held a news conference', 'gave an interview': with reporters, and with no other state. */
const isForPress = (token: Token): boolean =>
  token
    .children('obj')
    .some(
      (t) =>
        t.lemma === 'interview' ||
        (/^(conference|briefing)$/.test(t.lemma) &&
          t.children('compound').some((c) => /^(press|news|media)$/.test(c.lower))),
    );

/**
 * Who does it; where nobody is known who does, who says it, if they speak for a state.
 * @param spoken null where nothing is said in the sentence
 */
function whose(
  frame: Frame,
  resolved: Resolved,
  spoken: Lexicon | null,
): Pick<Candidate, 'doers' | 'speakers'> {
  const doers = frame.agents.flatMap((t) => [...meantBy(t, HARDWARE, resolved)]);
  if (doers.length > 0 || !spoken) return { doers, speakers: [] };
  const speakers = speakersOf(frame.carrier, settingOf(frame, spoken), resolved, spoken);
  const states = speakers.flatMap((t) => [...actorsAt(t, resolved)]);
  return states.every(speaksForState) ? { doers: states, speakers } : { doers: [], speakers: [] };
}
