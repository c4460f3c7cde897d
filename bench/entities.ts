import type { LanguageModel } from '../src/language/index.ts';
import type { NameModel } from '../src/language/names/index.ts';
import type { EntityMention } from '../src/model/named.ts';
import type { Sentence } from '../src/model/sentence.ts';
import { annotated } from '../train/names/annotated.ts';
import { type GoldDocument, type GoldMention, readDocuments } from '../train/names/gum.ts';
import { headIn, isName, typeOf } from '../train/names/labels.ts';

/** A document of the treebank beside the same words with predicted tags and trees. */
export interface Pair {
  readonly gold: GoldDocument;
  readonly sentences: Sentence[];
}

export interface EntityModels {
  readonly language: LanguageModel;
  readonly names: NameModel;
}

/** Reads a GUM treebank and annotates its words. */
export const readPairs = (path: string, { language }: EntityModels): Pair[] =>
  readDocuments(path).map((gold) => ({ gold, sentences: annotated(language, gold.sentences) }));

/** The same for the same stretch of the same sentence. */
export const keyOf = (one: { sentence: number; first: number; last: number }): string =>
  `${one.sentence}:${one.first}:${one.last}`;

export const isNamed = (mention: GoldMention, { gold }: Pair): boolean => {
  const sentence = gold.sentences[mention.sentence];
  return sentence !== undefined && isName(mention, sentence);
};

export const uposOf = (mention: GoldMention, { gold }: Pair): string =>
  gold.sentences[mention.sentence]?.columns.upos[mention.head] ?? 'X';

/** A gold mention as the sieves take it, headed as the predicted tree has it. */
export function asFound(mention: GoldMention, pair: Pair): EntityMention | null {
  const sentence = pair.sentences[mention.sentence];
  if (!sentence) return null;
  const { first, last } = mention;
  const type = typeOf(mention);
  const isFollowed = type === 'person' || type === 'place' || type === 'organisation';
  const upos = uposOf(mention, pair);
  return {
    type: isFollowed ? type : 'thing',
    kind: upos === 'PRON' ? 'pronoun' : isNamed(mention, pair) ? 'name' : 'nominal',
    sentence: mention.sentence,
    first,
    last,
    head: headIn(sentence, mention),
    start: sentence.columns.starts[first] ?? 0,
    end: sentence.columns.ends[last] ?? 0,
  };
}

export const percent = (share: number): string => (100 * share).toFixed(2);
