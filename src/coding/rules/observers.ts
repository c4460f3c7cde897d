import { COUNTRIES } from '../../codebook/index.ts';
import type { Actor } from '../../model/actor.ts';
import type { Resolved } from '../../model/resolved.ts';
import type { Token } from '../../model/sentence.ts';
import { actorsAt } from '../claims/phrases.ts';
import { isFormer } from '../frames/tree.ts';
import { words } from '../words.ts';

/** Whose trade it is to judge what states do. From general knowledge of English. */
export const OBSERVERS = words(
  'analyst expert observer professor fellow researcher academic scholar economist historian specialist scientist commentator ' +
    'strategist lecturer consultant forecaster watcher pundit',
);
/** Who judges what others do as long as he speaks for none of them, or no longer does. */
const ENVOYS = words('diplomat ambassador envoy negotiator minister official officer general adviser spy');

/**
 * Whether a speaker tells of others and not for any of them: an analyst, a diplomat of a third state, a former minister; also
 * where he is only called by his name or 'she' and was told of before.
 */
export function isObserver(speaker: Token, who: readonly Pick<Actor, 'code'>[], resolved: Resolved): boolean {
  const told = isPointing(speaker) ? (introduced(speaker, resolved) ?? speaker) : speaker;
  const titles = titlesOf(told);
  if (titles.some((t) => OBSERVERS.has(t.lemma.toLowerCase()))) return true;
  const envoys = titles.filter((t) => ENVOYS.has(t.lemma.toLowerCase()));
  if (envoys.some(isFormer)) return true;
  const codes = [...actorsAt(told, resolved), ...envoys.flatMap((t) => actorsAt(t, resolved))];
  return (
    envoys.some(({ lemma }) => lemma === 'diplomat') &&
    codes.every(({ code }) => !COUNTRIES.has(code) || who.every((one) => one.code !== code))
  );
}

/** 'Ingrid Sollers, a fellow at', 'Professor Sollers', 'one of the analysts'. */
const titlesOf = (speaker: Token): readonly Token[] => [
  speaker,
  ...speaker.children('appos', 'compound'),
  ...(/^(one|some|several|many|few|most|two)$/.test(speaker.lower) ? speaker.children('nmod') : []),
];

const isPointing = (speaker: Token): boolean =>
  /^(he|she)$/.test(speaker.lower) ||
  (speaker.upos === 'PROPN' && !speaker.child('appos', 'compound', 'flat'));

/** How many sentences before somebody may have been told of to whom 'he' points back. */
const REACH = 3;

/** The speaker who was told of before by more than his name. */
function introduced(speaker: Token, { quotations, sentences }: Resolved): Token | undefined {
  const isName = speaker.upos === 'PROPN';
  const from = isName ? 0 : (sentences[speaker.sentence.index - REACH]?.start ?? 0);
  return quotations
    .flatMap((q) =>
      q.speaker && q.speaker.start < speaker.start && q.speaker.start >= from ? [q.speaker] : [],
    )
    .filter((t) => !/^(he|she|it|they|i|we)$/.test(t.lower))
    .findLast((t) => !isName || t.subtree().some((one) => one.form === speaker.form));
}
