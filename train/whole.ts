import { Lexicon } from '../src/language/lexicon.ts';
import { MODEL_VERSION } from '../src/language/model.ts';
import { wordsOf } from '../src/language/words.ts';
import { type Classes, relationClasses, tagClasses } from './classes.ts';
import { featClasses, trainFeats } from './feats.ts';
import { freeze, thaw } from './freeze.ts';
import { learnLemmas } from './lemmas.ts';
import { lexiconEntries } from './lexicon.ts';
import { modelFile } from './model-file.ts';
import { trainParser } from './parser.ts';
import { jackknife, trainTagger } from './tagger.ts';
import type { Gold } from './treebank.ts';

/** A class or word that occurs less often is left to the endings and shapes of words. */
const LEAST = { tag: 3, relation: 3, word: 2 } as const;
const EPOCHS = { tagger: 6, folds: 5, parser: 9, feats: 4 } as const;
const FOLDS = 5;
/** Steps of a weight of 1, and the weight below which a feature is dropped. */
const ROUNDING = {
  tagger: { scale: 4, least: 0 },
  actions: { scale: 4, least: 1.5 },
  arcs: { scale: 4, least: 1.5 },
  feats: { scale: 4, least: 1 },
} as const;

/** Trains all parts on the sentences; the same sentences give the same bytes. */
export function trainLanguage(sentences: readonly Gold[], report: (line: string) => void): Uint8Array {
  const tags = tagClasses(sentences, LEAST.tag);
  const relations = relationClasses(sentences, LEAST.relation);
  const feats = featClasses(sentences);
  const entries = lexiconEntries(sentences, LEAST.word);
  const lexicon = new Lexicon(entries);
  const words = sentences.map((gold) => wordsOf(gold.forms, lexicon));
  report(`layout ${MODEL_VERSION}: ${sentences.length} sentences, ${tags.names.length} tags`);
  const round = ROUNDING;
  const tagger = freeze(trainTagger(sentences, lexicon, tags, EPOCHS.tagger), round.tagger.scale, 0);
  report('tagger trained');
  const guessed = jackknife(sentences, tags, FOLDS, EPOCHS.folds, (weights) =>
    thaw(freeze(weights, round.tagger.scale, 0)),
  );
  report('training text tagged by folds');
  const parser = trainParser(
    sentences,
    words,
    guessed,
    uposNumbers(tags),
    relations,
    EPOCHS.parser,
    (epoch) => report(`parser: pass ${epoch + 1} of ${EPOCHS.parser}`),
  );
  const featWeights = trainFeats(sentences, words, tags, relations, feats, EPOCHS.feats);
  return modelFile({
    tags,
    relations,
    feats,
    lexicon: entries,
    tagger,
    actions: freeze(parser.actions, round.actions.scale, round.actions.least),
    arcs: freeze(parser.relations, round.arcs.scale, round.arcs.least),
    featWeights: freeze(featWeights, round.feats.scale, round.feats.least),
    lemmas: learnLemmas(sentences),
  });
}

function uposNumbers(tags: Classes): Uint8Array {
  const upos = tags.names.map((name) => name.slice(0, name.indexOf('/')));
  return Uint8Array.from(upos, (name) => upos.indexOf(name));
}
