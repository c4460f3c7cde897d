import type { Quotation } from '../model/analysed.ts';
import type { Sentence, Token } from '../model/sentence.ts';
import type { Discourse } from './discourse/discourse.ts';
import { type Draft, draft, oneToken, type Party } from './draft.ts';
import { sideOf } from './home.ts';
import { settleOtherSide } from './other-side.ts';
import { forSame, forState } from './pronoun-drafts.ts';
import { SPEAKING_FOR_STATE } from './words.ts';

const OURS = new Set(['we', 'us', 'our', 'ours', 'ourselves']);

const MINE = new Set(['i', 'me', 'my', 'mine', 'myself']);

/** 'We oppose the dam,' the minister said: in direct speech of somebody public `we` is the speaker's state. */
export function settleSpeakers(
  quotations: readonly Quotation[],
  sentences: readonly Sentence[],
  settled: readonly Map<number, Draft>[],
  discourse: Discourse,
): void {
  for (const quotation of quotations) {
    if (quotation.kind !== 'direct' || !quotation.speaker) continue;
    const state = stateOf(quotation.speaker, settled, discourse);
    if (!state) continue;
    for (const index of quotation.sentences)
      for (const token of sentences[index]?.tokens ?? [])
        if (isSaid(OURS, token, quotation)) settled[index]?.set(token.index, forState(token, state));
    settleSelf(quotation, sentences, settled);
    settleOtherSide(quotation, state, sentences, settled, discourse);
  }
  for (const quotation of quotations) settleSpokenOf(quotation, sentences, settled);
  settleAuthors(sentences, settled, discourse);
}

/** 'We, the ministers of A and B, call on ...': those in whose name a statement is written, wherever it says 'we' itself. */
function settleAuthors(
  sentences: readonly Sentence[],
  settled: readonly Map<number, Draft>[],
  { setting }: Discourse,
): void {
  const ours = sentences
    .flatMap(({ tokens }) => tokens)
    .filter((t) => t.upos === 'PRON' && OURS.has(t.lower) && !setting.isQuoted(t));
  const named = ours
    .filter((t) => t.lower === 'we' && t.next?.form === ',')
    .flatMap((t) => t.children('appos').flatMap((one) => settled[t.sentence.index]?.get(one.index) ?? []));
  const [authors] = named;
  if (!authors || authors.parties.length === 0) return;
  for (const token of ours) {
    settled[token.sentence.index]?.set(token.index, forSame(token, authors));
  }
}

/** 'I have no comment,' the minister said: in direct speech `I` is the speaker himself. */
function settleSelf(
  quotation: Quotation,
  sentences: readonly Sentence[],
  settled: readonly Map<number, Draft>[],
): void {
  const { speaker } = quotation;
  const found = speaker && draftAt(speaker, settled[speaker.sentence.index]);
  const [party, other] = found?.parties ?? [];
  if (!found || !party || other) return;
  for (const index of quotation.sentences)
    for (const token of sentences[index]?.tokens ?? [])
      if (isSaid(MINE, token, quotation))
        settled[index]?.set(
          token.index,
          draft(oneToken(token), { kind: 'pronoun', parties: [party], key: found.key }),
        );
}

const isSaid = (words: ReadonlySet<string>, token: Token, { start, end }: Quotation): boolean =>
  token.upos === 'PRON' && token.start >= start && token.end <= end && words.has(token.lower);

/** '"They crossed at dawn," an officer said of the Chinese soldiers': the first whom the words do not name. */
function settleSpokenOf(
  { kind, verb, start, end }: Quotation,
  sentences: readonly Sentence[],
  settled: readonly Map<number, Draft>[],
): void {
  const topic =
    kind === 'direct' ? verb?.children('obl').find((t) => OF.has(t.child('case')?.lower ?? '')) : undefined;
  const meant = topic && draftAt(topic, settled[topic.sentence.index]);
  if (!topic || !meant || meant.parties.length === 0) return;
  const first = sentences[topic.sentence.index]?.tokens.find(
    (t) => t.start >= start && t.end <= end && t.upos !== 'PUNCT',
  );
  if (!first || !/^(they|it|he|she)$/.test(first.lower) || settled[first.sentence.index]?.has(first.index))
    return;
  settled[first.sentence.index]?.set(first.index, forSame(first, meant));
}

const OF = new Set(['of', 'about']);

function stateOf(speaker: Token, settled: readonly Map<number, Draft>[], discourse: Discourse): Party | null {
  const drafts = settled[speaker.sentence.index];
  const found = draftAt(speaker, drafts) ?? draftAt(groupOf(speaker), drafts);
  const [party, other] = found?.parties ?? [];
  if (!party || other || !SPEAKING_FOR_STATE.has(party.sector)) return null;
  return sideOf(party.code, discourse.tables);
}

const draftAt = (
  token: Token | undefined,
  drafts: ReadonlyMap<number, Draft> | undefined,
): Draft | undefined =>
  token && [...(drafts?.values() ?? [])].find((one) => one.first <= token.index && token.index <= one.last);

/** 'a member of the delegation' speaks for the delegation. */
const groupOf = (speaker: Token): Token | undefined =>
  speaker.children('nmod').find((t) => t.children('case').some((c) => c.lower === 'of'));
