import type { Quotation } from '../../model/analysed.ts';
import type { Sentence, Token } from '../../model/sentence.ts';
import type { Span } from '../../model/span.ts';
import { type Spoken, spokenBeside } from './beside.ts';
import { spokenFragment } from './fragments.ts';
import type { Marked } from './marks.ts';
import { firstFrom, type Scene } from './scene.ts';
import { isNaming, speakerOf } from './speaker.ts';
import { announcesSpeech, namesSpeaker } from './verbs.ts';

/** What is known of one passage: who says it, and whether it is a whole utterance. */
interface Known {
  readonly passage: Marked;
  readonly whole: boolean;
  spoken: Spoken | null;
}

/**
 * The words between marks of quotation that somebody is said to have used, with speaker and verb.
 * @param around the told clause that a passage stands in, if any
 * @param within the told clause that ends a passage without a closing mark, if any
 */
export function directQuotations(scene: Scene, around: Lookup, within: Lookup): Quotation[] {
  const all = scene.passages.map((passage): Known => {
    const whole = isWhole(passage, scene);
    const beside = spokenBeside(passage, scene);
    return {
      passage,
      whole,
      spoken: beside ?? (whole ? null : spokenFragment(passage, scene, around(passage))),
    };
  });
  joinForward(all, scene);
  for (const [i, known] of all.entries())
    if (known.whole) known.spoken ??= carriedOn(known, all[i - 1], scene) ?? told(known, scene);
  return all.flatMap(({ passage, spoken }) => {
    const forgotten = spoken ? null : within(passage);
    if (forgotten) return [quotationOf({ ...passage, end: forgotten.end }, forgotten, scene.over(passage))];
    return spoken ? [quotationOf(passage, spoken, scene.over(passage))] : [];
  });
}

type Lookup = (passage: Marked) => Quotation | null;

const quotationOf = (passage: Span, { speaker, verb }: Spoken, over: readonly Sentence[]): Quotation => ({
  start: passage.start,
  end: passage.end,
  kind: 'direct',
  sentences: over.map((s) => s.index),
  speaker,
  verb,
});

/** Whether a passage opens its sentence and is more than a word or two of it: an utterance, not a fragment. */
function isWhole(passage: Marked, scene: Scene): boolean {
  const first = scene.over(passage)[0];
  const last = scene.over(passage).at(-1);
  if (!first || !last || passage.parent || passage.start - first.start > 2) return false;
  return (
    passage.open ||
    scene.over(passage).length > 1 ||
    last.tokens.slice(firstFrom(last, passage.end)).every(isPunct)
  );
}

const isPunct = (token: Token): boolean => token.upos === 'PUNCT' || !/[\p{L}\p{N}]/u.test(token.form);

/** A passage left open at the end of its paragraph is by the speaker of the one that opens the next. */
function joinForward(all: readonly Known[], scene: Scene): void {
  for (let i = all.length - 2; i >= 0; i--) {
    const [known, next] = [all[i] as Known, all[i + 1] as Known];
    if (!known.spoken && known.passage.open && opensNext(known, next, scene)) known.spoken = next.spoken;
  }
}

const opensNext = (one: Known, next: Known, scene: Scene): boolean =>
  next.passage.paragraph === one.passage.paragraph + 1 && opensParagraph(next.passage, scene);

/** A passage without a verb goes on from the one before it in the paragraph, or from one that was left open. */
function carriedOn(known: Known, last: Known | undefined, scene: Scene): Spoken | null {
  if (!last?.spoken || last.passage.parent) return null;
  const same = last.passage.paragraph === known.passage.paragraph && last.whole;
  const carried = last.passage.open && opensNext(last, known, scene);
  return same || carried ? last.spoken : null;
}

/** An utterance behind a sentence that tells of somebody's speaking is his; so is one before 'With these words X …'. */
function told(known: Known, scene: Scene): Spoken | null {
  const [first, last] = [scene.over(known.passage)[0], scene.over(known.passage).at(-1)];
  if (!first || !last) return null;
  const next = scene.sentences[last.index + 1];
  const words = next?.tokens
    .slice(0, 4)
    .find((t) => t.lower === 'words' && /^(these|those)$/.test(t.previous?.lower ?? ''));
  if (words && next?.paragraph === last.paragraph) return { speaker: subjectOf(next.root), verb: words };
  const above = scene.sentences[first.index - 1];
  const near = above && (above.paragraph === first.paragraph || opensParagraph(known.passage, scene));
  const verb = near ? above.root : undefined;
  const speaker = verb && announcesSpeech(verb) ? subjectOf(verb) : null;
  return verb && speaker ? { speaker, verb } : null;
}

/** Somebody who can speak: an office, a body, a person or a name. */
function subjectOf(verb: Token | undefined): Token | null {
  const subject = verb ? speakerOf(verb) : null;
  return subject && isNaming(subject) && (namesSpeaker(subject) || subject.upos !== 'NOUN') ? subject : null;
}

function opensParagraph(passage: Marked, scene: Scene): boolean {
  const first = scene.over(passage)[0];
  const above = first && scene.sentences[first.index - 1];
  return first !== undefined && passage.start - first.start <= 2 && above?.paragraph !== first.paragraph;
}
