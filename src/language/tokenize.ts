import { endsSentence } from './boundaries.ts';
import type { RawToken } from './raw-token.ts';
import { tokensOf } from './tokens.ts';

export type { RawToken } from './raw-token.ts';

/** A sentence as cut from the text, from its first token to its last. */
export interface RawSentence {
  readonly start: number;
  readonly end: number;
  readonly tokens: readonly RawToken[];
}

/** A sentence that goes on for longer is cut, so that no input makes trees too deep to walk. */
const LONGEST = 500;

/**
 * Sentences and tokens of one paragraph, by Universal Dependencies' English conventions. Blanks and line breaks
 * separate tokens and mean nothing else. Takes time linear in the length of the paragraph.
 * @param text the whole text; offsets of the result are into it
 * @param from start of the paragraph in `text`
 * @param to its end, exclusive
 */
export function sentencesOf(text: string, from: number, to: number): RawSentence[] {
  const tokens = tokensOf(text, from, to);
  const sentences: RawSentence[] = [];
  let first = 0;
  for (let i = 0; i < tokens.length; i++) {
    const cut = i + 1 === tokens.length || i + 1 - first >= LONGEST || endsSentence(tokens, first, i);
    if (!cut) continue;
    sentences.push(sentenceOf(tokens.slice(first, i + 1)));
    first = i + 1;
  }
  return sentences;
}

function sentenceOf(tokens: RawToken[]): RawSentence {
  return { start: tokens[0]?.start ?? 0, end: tokens.at(-1)?.end ?? 0, tokens };
}
