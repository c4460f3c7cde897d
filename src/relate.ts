import type { PatternFile } from './coding/lexicon/entry.ts';
import { loadCues } from './coding/relate/load-cues.ts';
import type { Pair, Situated } from './coding/relate/pair.ts';
import { type Relation, relationOf } from './coding/relate/relate.ts';
import { situate } from './coding/relate/situate.ts';
import { annotate } from './language/annotate.ts';
import type { LanguageModel } from './language/index.ts';
import { tokensOf } from './language/tokens.ts';
import { Sentence } from './model/sentence.ts';
import { loadRelateModel } from './relate-model.ts';

/** The data that relating works with, as bytes and texts. */
export interface RelateData {
  readonly weights: Uint8Array;
  readonly cues: readonly PatternFile[];
}

/** Answers pairs of a sentence and two spans with the root of PLOVER that fits best; never null. Pure. */
export interface Relater {
  relate(pair: Pair): Relation;
}

/** @throws InputError where a file of cues is not as it should be; Error for a foreign or damaged model */
export function createRelater(model: LanguageModel, data: RelateData): Relater {
  const lexicon = loadCues(data.cues);
  const weights = loadRelateModel(data.weights);
  return { relate: (pair) => relationOf(pair.uid, situatedIn(model, pair), lexicon, weights) };
}

/** A pair's sentence with its tree, whatever stops stand in it, and its parties. */
export function situatedIn(model: LanguageModel, pair: Pair): Situated {
  const columns = annotate(model, tokensOf(pair.sentence, 0, pair.sentence.length));
  return situate(pair, pair.sentence, new Sentence(0, 0, 0, pair.sentence.length, columns));
}
