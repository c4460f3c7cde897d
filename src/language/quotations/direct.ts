import type { Quotation } from '../../model/analysed.ts';
import type { Article } from '../../model/article.ts';
import type { Sentence, Token } from '../../model/sentence.ts';
import { type Marked, markedPassages, outsideOf } from './marks.ts';
import { speakerOf } from './speaker.ts';
import { introducesDirect } from './verbs.ts';

/** How far from the marks a verb of saying may stand, in tokens. */
const REACH = 14;

/** The words between marks of quotation that somebody is said to have used, with speaker and verb. */
export function directQuotations(
  article: Pick<Article, 'text' | 'regions'>,
  sentences: readonly Sentence[],
): Quotation[] {
  const passages = markedPassages(article);
  const free = outsideOf(passages);
  const found: Quotation[] = [];
  let last: { quotation: Quotation; passage: Marked } | null = null;
  let from = 0;
  for (const passage of passages) {
    while ((sentences[from]?.end ?? Infinity) <= passage.start) from++;
    const within = sentencesOf(passage, sentences, from);
    const verb = verbOf(passage, free, within, sentences);
    const quotation: Quotation | null = verb
      ? quoted(passage, free, within, verb)
      : continued(passage, within, last);
    if (!quotation) continue;
    found.push(quotation);
    last = { quotation, passage };
  }
  return found;
}

function sentencesOf(passage: Marked, sentences: readonly Sentence[], from: number): Sentence[] {
  const found: Sentence[] = [];
  for (let at = from; (sentences[at]?.start ?? Infinity) < passage.end; at++)
    found.push(sentences[at] as Sentence);
  return found;
}

const quoted = (
  passage: Marked,
  free: (t: Token) => boolean,
  within: readonly Sentence[],
  verb: Token,
): Quotation => ({
  start: passage.start,
  end: passage.end,
  kind: 'direct',
  sentences: within.map((s) => s.index),
  speaker: speakerOf(verb, free),
  verb,
});

/**
 * A passage without a verb of its own goes on from the one before it in the paragraph, or from one that was left
 * open at the end of the paragraph before. A word or two between marks are no speech.
 */
function continued(
  passage: Marked,
  within: readonly Sentence[],
  last: { quotation: Quotation; passage: Marked } | null,
): Quotation | null {
  if (!last || !opensSentence(passage, within)) return null;
  const same = last.passage.paragraph === passage.paragraph;
  const carried = last.passage.open && last.passage.paragraph === passage.paragraph - 1;
  if (!same && !carried) return null;
  const { speaker, verb } = last.quotation;
  return {
    start: passage.start,
    end: passage.end,
    kind: 'direct',
    sentences: within.map((s) => s.index),
    speaker,
    verb,
  };
}

const opensSentence = (passage: Marked, within: readonly Sentence[]): boolean => {
  const first = within[0];
  return first !== undefined && passage.start - first.start <= 2;
};

/** The verb of saying beside a passage: behind it, before it, or above a few quoted words in the tree. */
function verbOf(
  passage: Marked,
  free: (t: Token) => boolean,
  within: readonly Sentence[],
  sentences: readonly Sentence[],
): Token | null {
  const last = within.at(-1);
  const first = within[0];
  if (!first || !last) return null;
  return (
    behind(passage, last, free) ??
    inNext(passage, last, sentences, free) ??
    before(passage, first, free) ??
    above(passage, first, free)
  );
}

/** '…," the minister said' */
function behind(passage: Marked, sentence: Sentence, free: (t: Token) => boolean): Token | null {
  const rest = sentence.tokens.filter((t) => t.start >= passage.end && free(t)).slice(0, REACH);
  const verb = rest.find((t) => introducesDirect(t));
  if (!verb || rest.some((t) => t.index < verb.index && /^(and|but|;|\.)$/.test(t.form))) return null;
  return verb;
}

/** '…!" he said', where the mark ended a sentence. */
function inNext(
  passage: Marked,
  last: Sentence,
  sentences: readonly Sentence[],
  free: (t: Token) => boolean,
): Token | null {
  const next = sentences[last.index + 1];
  if (!next || next.paragraph !== last.paragraph || next.start - passage.end > 3) return null;
  const opening = next.tokens.filter(free).slice(0, 6);
  return /^\p{Ll}/u.test(opening[0]?.form ?? 'A') ? (opening.find((t) => introducesDirect(t)) ?? null) : null;
}

/** 'The minister said: "…', 'he added, "…' */
function before(passage: Marked, sentence: Sentence, free: (t: Token) => boolean): Token | null {
  const lead = sentence.tokens.filter((t) => t.end <= passage.start && free(t)).slice(-REACH);
  const mark = lead.findLast((t) => !/^["“„«]$/.test(t.form));
  if (!mark || !/^[,:]$/.test(mark.form)) return null;
  return lead.findLast((t) => introducesDirect(t)) ?? null;
}

/** 'said it was "deeply concerned"': the verb of saying that governs the quoted words. */
function above(passage: Marked, sentence: Sentence, free: (t: Token) => boolean): Token | null {
  const word = sentence.tokens.find((t) => t.start >= passage.start && t.upos !== 'PUNCT');
  if (!word) return null;
  return word.ancestors().find((t) => free(t) && introducesDirect(t) && !t.child('aux:pass')) ?? null;
}
