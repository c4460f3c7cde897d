import type { PatternFile } from './coding/index.ts';
import { type LinearModel, loadLinearModel } from './coding/linear/model.ts';
import {
  type CueLexicon,
  loadCues,
  type Pair,
  type Read,
  type Reason,
  type Relation,
  readPair,
  reasonsFor,
  relationOf,
} from './coding/relate/index.ts';
import { annotate, type LanguageModel, loadLanguageModel, sentencesOf } from './language/index.ts';
import { InputError } from './model/errors.ts';
import { Sentence } from './model/sentence.ts';

/** What pairs are related with, as bytes and texts. */
export interface RelatorData {
  readonly model: Uint8Array;
  /** `data/lexicon/*.tsv`. */
  readonly cues: readonly PatternFile[];
  /** `data/models/coding.json`; null for the lexicon's say alone. */
  readonly learned: string | null;
}

const FILE = { file: 'data/models/coding.json', command: 'npm run train:coding' };

/** Who did what to whom, where the two parties are given: the task of PLOVER's relation coders. */
export interface Relator {
  /** @throws InputError for an empty sentence */
  relate(pair: Pair): Relation;
  /** The answer with the features that speak for it most; none without a learned part. */
  explainRelation(pair: Pair): { readonly relation: Relation; readonly reasons: readonly Reason[] };
  /** Parties, votes and features, as training wants them. */
  read(pair: Pair): Read;
}

/** @throws InputError where a lexicon file or the learned part is not as it should be */
export function createRelator(data: RelatorData): Relator {
  const language: LanguageModel = loadLanguageModel(data.model);
  const lexicon: CueLexicon = loadCues(data.cues);
  const learned: LinearModel | null = data.learned === null ? null : loadLinearModel(data.learned, FILE);
  const read = (pair: Pair): Read => readPair(pair, wholeSentence(language, pair), lexicon);
  return {
    read,
    relate: (pair) => relationOf(read(pair), learned),
    explainRelation: (pair) => {
      const found = read(pair);
      const relation = relationOf(found, learned);
      return { relation, reasons: learned ? reasonsFor(relation.event, found.features, learned) : [] };
    },
  };
}

/** A row is one sentence by its file's word, also where a full stop inside looks like an end. */
function wholeSentence(language: LanguageModel, { uid, sentence }: Pair): Sentence {
  const tokens = sentencesOf(sentence, 0, sentence.length).flatMap((part) => [...part.tokens]);
  if (tokens.length === 0)
    throw new InputError(uid, 'has an empty sentence', 'give the words of the sentence in its column');
  return new Sentence(0, 0, 0, sentence.length, annotate(language, tokens));
}
