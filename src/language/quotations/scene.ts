import type { Page } from '../../model/article.ts';
import type { Sentence, Token } from '../../model/sentence.ts';
import { type Marked, markedPassages } from './marks.ts';

/** A report with its passages between marks, and which passage each of their tokens stands in. */
export interface Scene {
  readonly text: string;
  readonly sentences: readonly Sentence[];
  readonly passages: readonly Marked[];
  /** The innermost passage around a token, null for words outside all marks. */
  around(token: Token): Marked | null;
  /** Sentences that a passage has words in. */
  over(passage: Marked): readonly Sentence[];
}

/** Walks sentences and passages once, side by side. */
export function sceneOf(article: Page, sentences: readonly Sentence[]): Scene {
  const passages = markedPassages(article);
  const owners = new Map<Token, Marked>();
  const spread = new Map<Marked, Sentence[]>();
  let from = 0;
  for (const passage of passages) {
    while ((sentences[from]?.end ?? Infinity) <= passage.start) from++;
    const over: Sentence[] = [];
    for (let at = from; (sentences[at]?.start ?? Infinity) < passage.end; at++) {
      const sentence = sentences[at] as Sentence;
      over.push(sentence);
      for (let i = firstFrom(sentence, passage.start); i < sentence.tokens.length; i++) {
        const token = sentence.tokens[i] as Token;
        if (token.end > passage.end) break;
        owners.set(token, passage);
      }
    }
    spread.set(passage, over);
  }
  return {
    text: article.text,
    sentences,
    passages,
    around: (token) => owners.get(token) ?? null,
    over: (passage) => spread.get(passage) ?? [],
  };
}

/** Index of the first token that starts at an offset or behind it. */
export function firstFrom({ tokens }: Sentence, offset: number): number {
  let [low, high] = [0, tokens.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
