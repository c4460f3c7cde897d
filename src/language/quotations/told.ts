import type { Quotation } from '../../model/analysed.ts';
import type { Sentence, Token } from '../../model/sentence.ts';

const NO_WORD = /^[\p{P}\p{S}]+$/u;

/** The words from one index to another (exclusive), without marks at their ends, as told on somebody's word. */
export function told(
  { tokens }: Sentence,
  [from, to]: readonly [number, number],
  verb: Token | null,
  speaker: Token | null,
): Quotation[] {
  let [left, right] = [from, Math.min(to, tokens.length) - 1];
  while (left <= right && NO_WORD.test(tokens[left]?.form ?? '')) left++;
  while (left <= right && NO_WORD.test(tokens[right]?.form ?? '')) right--;
  const [first, last] = [tokens[left], tokens[right]];
  if (!first || !last || left > right) return [];
  const { start } = first;
  return [{ start, end: last.end, kind: 'indirect', sentences: [first.sentence.index], speaker, verb }];
}
