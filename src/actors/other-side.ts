import type { Quotation } from '../model/analysed.ts';
import type { Sentence, Token } from '../model/sentence.ts';
import { isDeed } from './deeds.ts';
import type { Discourse } from './discourse/discourse.ts';
import type { Draft, Party } from './draft.ts';
import { forState } from './pronoun-drafts.ts';
import { only } from './seen-states.ts';
import { SPEAKING_FOR_STATE } from './words.ts';

const OURS = /^(we|us|our|ours)$/;
/** What people do and feel of whom nobody says anything public by it. */
const COMMON =
  /^(want|need|seek|hope|believe|think|see|know|have|take|give|get|keep|make|hold|like|find|understand|hear|use|play|try)$/;
/** Nouns for several people, who can be `they` too. */
const PEOPLE =
  /([eo]r|ist|ian|man|men|ee|ant|ent|people|police|folk|child|troop|force|rebel|family|citizen|national)$/;

/**
 * '"They broke off the talks, and we regret it," the Danish minister said': beside a `we` that is one state, `they` is the other
 * one of which the quotation, or the sentence before it, speaks; nobody, where other people are told of.
 */
export function settleOtherSide(
  quotation: Quotation,
  state: Party,
  sentences: readonly Sentence[],
  settled: readonly Map<number, Draft>[],
  discourse: Discourse,
): void {
  const [first = 0] = quotation.sentences;
  const said = quotation.sentences
    .flatMap((index) => sentences[index]?.tokens ?? [])
    .filter(({ start, end }) => start >= quotation.start && end <= quotation.end);
  const they = said.filter((t) => isTheirDeed(t) && !settled[t.sentence.index]?.has(t.index));
  if (they.length === 0 || !said.some((t) => t.upos === 'PRON' && OURS.test(t.lower))) return;
  const around = [...(sentences[first - 1]?.tokens ?? []), ...said];
  const other = otherSpokenOf(state, around, settled, discourse);
  if (!other) return;
  for (const token of they) {
    const before = around.filter((t) => t.sentence.index < token.sentence.index || t.index < token.index);
    if (before.some((t) => isOfOthers(t, other, settled))) continue;
    settled[token.sentence.index]?.set(token.index, forState(token, other));
  }
}

const isTheirDeed = (token: Token): boolean =>
  token.lower === 'they' &&
  token.deprel === 'nsubj' &&
  isDeed(token) &&
  !COMMON.test(token.head?.lemma ?? '');

/** The one other state that is spoken of there, which the report is about beside the speaker's own. */
function otherSpokenOf(
  { code }: Party,
  around: readonly Token[],
  settled: readonly Map<number, Draft>[],
  discourse: Discourse,
): Party | null {
  const { dyad } = discourse.setting;
  const told = around
    .flatMap((t) => settled[t.sentence.index]?.get(t.index)?.parties ?? [])
    .map((party) => party.code)
    .filter((one) => one !== code && discourse.stateParty(one) !== null);
  const isOwn = dyad.length === 2 && dyad.some((party) => party.code === code);
  const meant = isOwn ? told.filter((one) => dyad.some((party) => party.code === one)) : told;
  const one = only(meant);
  return one === null ? null : discourse.stateParty(one);
}

/** People of whom nobody can say that they are the other state's. */
function isOfOthers(token: Token, { code }: Party, settled: readonly Map<number, Draft>[]): boolean {
  if (!/^NNP?S$/.test(token.xpos) || !PEOPLE.test(token.lemma.toLowerCase())) return false;
  const found = settled[token.sentence.index]?.get(token.index);
  return !found?.parties.every((party) => party.code === code && SPEAKING_FOR_STATE.has(party.sector));
}
