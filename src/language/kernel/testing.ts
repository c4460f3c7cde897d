import type { LanguageModel } from '../model.ts';
import { inputOf } from '../network/input.ts';
import type { Parser } from '../parser.ts';
import { wordsOf } from '../words.ts';

/** Heads, relations and tags of a row of words by a parser. */
export interface Parsed {
  readonly heads: readonly number[];
  readonly labels: readonly number[];
  readonly tags: readonly number[];
}

/** Parses words with the tagger of a model and a parser of its network, for comparing kernels. */
export function treeOf(model: LanguageModel, parser: Parser, forms: readonly string[]): Parsed {
  const words = wordsOf(forms, model.lexicon);
  const input = inputOf(words, model.tagger.tag(words), model.xpos.length, model.rows);
  const { heads, labels } = parser.parse(input);
  return { heads: [...heads], labels: [...labels], tags: [...parser.tags] };
}
