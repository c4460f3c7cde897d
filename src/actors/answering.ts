import type { Discourse } from './discourse/discourse.ts';
import { type Draft, headOf } from './draft.ts';
import { bearerOf } from './own-will.ts';
import { isPlural } from './traits.ts';

/** What a state does by its spokesmen. */
const ANSWERING =
  /^(reject|deny|dismiss|condemn|welcome|denounce|answer|reply|reciprocate|retaliate|respond|react|retort|hail|protest|disagree|scoff|bristle|blame|accuse|criticise|criticize|defend|insist|maintain|counter)$/;

/** 'Beijing rejected the protest. Lu Weidong, a foreign ministry spokesman, said': whoever has just answered goes on. */
export function stateAnswering(found: Draft, discourse: Discourse): string | null {
  const { sentence } = found;
  const subject = subjectBefore(found, discourse);
  if (subject?.sentence.index !== sentence.index - 1) return null;
  if (subject.sentence.paragraph !== sentence.paragraph || isPlural(subject)) return null;
  const verb = subject.sentence.tokens[headOf(subject)]?.head;
  const isState = subject.kind === 'name' || subject.kind === 'metonym';
  const goesOn =
    (isState && ANSWERING.test(verb?.lemma ?? '')) || (isMedia(subject) && verb?.lemma === 'say');
  return goesOn && verb?.deprel === 'root' ? (subject.parties[0]?.code ?? null) : null;
}

/** The last subject, or that of the sentence before, where the last one is only spoken of in what is quoted here. */
function subjectBefore(
  { sentence }: Draft,
  { focus: { lastSubject, lastMain }, setting }: Discourse,
): Draft | null {
  const own = lastSubject?.sentence === sentence ? sentence.tokens[headOf(lastSubject)] : undefined;
  return own && setting.isQuoted(own) ? lastMain : lastSubject;
}

/** What is said against a state. */
const CHARGE =
  /^(report|claim|accusation|allegation|charge|assertion|picture|image|photograph|suggestion|finding)$/;

/** 'Pictures show that Chad has dug in. Defence Minister X dismissed such reports': whoever has just been told of answers. */
export function stateAccused(found: Draft, { focus: { lastSubject } }: Discourse): string | null {
  const { sentence } = found;
  if (!isTitle(found) || lastSubject?.sentence.index !== sentence.index - 1) return null;
  if (lastSubject.sentence.paragraph !== sentence.paragraph || isPlural(lastSubject)) return null;
  const title = sentence.tokens[headOf(found)];
  const subject = title && bearerOf(title);
  const charge = /^(nsubj)$/.test(subject?.relation ?? '') ? subject?.head?.child('obj') : undefined;
  const isTold = charge
    ?.children('det', 'amod')
    .some((t) => /^(such|the|these|those|that|this)$/.test(t.lower));
  const clause = lastSubject.sentence.tokens[headOf(lastSubject)]?.head;
  const isCharged = isTold && CHARGE.test(charge?.lemma ?? '') && clause?.deprel === 'ccomp';
  return isCharged && /^(name|metonym)$/.test(lastSubject.kind)
    ? (lastSubject.parties[0]?.code ?? null)
    : null;
}

/**
 * MANILA: 'Beijing said the ship had been warned. "The Philippine side must stop," spokeswoman X said': no state calls itself so, and
 * the one that has just spoken goes on.
 */
export function stateSpeakingOn(found: Draft, { focus: { lastMain }, setting }: Discourse): string | null {
  const { sentence } = found;
  const { home, named } = setting;
  if (home === null || lastMain?.sentence.index !== sentence.index - 1) return null;
  if (lastMain.sentence.paragraph !== sentence.paragraph || isPlural(lastMain)) return null;
  const before = lastMain.sentence.tokens[headOf(lastMain)]?.head;
  const speaks =
    /^(name|metonym)$/.test(lastMain.kind) && /^(say|claim|argue|warn)$/.test(before?.lemma ?? '');
  const title = sentence.tokens[headOf(found)];
  const speaker = title && bearerOf(title);
  const isSaying = speaker?.upos === 'PROPN' && /^(say|add|tell)$/.test(speaker.head?.lemma ?? '');
  const [party] = lastMain.parties;
  return speaks && isSaying && party?.code !== home && named.get(sentence)?.has(home)
    ? (party?.code ?? null)
    : null;
}

/** 'Iranian state media said that nine had died. None of them was a national, the interior minister said'. */
const isMedia = ({ parties }: Draft): boolean => parties.length === 1 && parties[0]?.sector === 'JRN';

/** 'would invite President Lee to talks in Lima': a town in the sentence does not tell of which state a named person is. */
export const isTitle = ({ sentence, last, phrase }: Draft): boolean =>
  phrase?.determiner === 'none' && sentence.tokens[last + 1]?.upos === 'PROPN';
