import { Features } from '../src/language/features.ts';
import { Lexicon } from '../src/language/lexicon.ts';
import { MAX_CLASSES, TAG_FEATURES, Tagger, tagFeatures } from '../src/language/tagger.ts';
import type { Vocabulary } from '../src/language/vocabulary.ts';
import { decide } from '../src/language/weights.ts';
import { type Words, wordsOf } from '../src/language/words.ts';
import { type Classes, tagName } from './classes.ts';
import { lexiconEntries } from './lexicon.ts';
import { Perceptron } from './perceptron.ts';
import { randomFrom, shuffle } from './random.ts';
import type { Derived } from './speech.ts';
import type { Gold } from './treebank.ts';

interface Example {
  readonly words: Words;
  readonly tags: number[];
}

const SEED = 20171031;

/** Learns the tagger's weights; they are the averages over all decisions only once written out. */
export function trainTagger(
  sentences: readonly Gold[],
  lexicon: Lexicon,
  classes: Classes,
  epochs: number,
): Perceptron {
  const weights = new Perceptron();
  const random = randomFrom(SEED);
  const examples = sentences.map(
    (gold): Example => ({
      words: wordsOf(gold.forms, lexicon),
      tags: gold.forms.map((_, i) => classes.of(tagName(gold, i))),
    }),
  );
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(examples, random);
    for (const example of examples) learn(weights, example, classes.names.length);
  }
  return weights;
}

const features = new Features(TAG_FEATURES);
const scores = new Int32Array(MAX_CLASSES);

function learn(weights: Perceptron, { words, tags }: Example, classes: number): void {
  let tag1 = -1;
  let tag2 = -1;
  for (let i = 0; i < words.length; i++) {
    tagFeatures(words, i, tag1, tag2, features);
    const guess = decide(weights, features, scores, classes);
    const right = tags[i] ?? -1;
    weights.tick();
    if (right >= 0 && guess !== right) weights.correct(features, right, guess);
    tag2 = tag1;
    tag1 = guess;
  }
}

/**
 * Tags texts with taggers that have not seen the sentence each comes from, so that a parser learns on tags as wrong as
 * it will meet them.
 * @param real how many of the sentences, from the first, are of a treebank: the lexicon is made from these
 */
export function jackknife(
  sentences: readonly Gold[],
  real: number,
  texts: readonly Derived[],
  classes: Classes,
  folds: number,
  epochs: number,
  vocabulary: Vocabulary,
  freeze: (weights: Perceptron) => Tagger['weights'],
): Int32Array[] {
  const tags: Int32Array[] = [];
  for (let fold = 0; fold < folds; fold++) {
    const isOther = (_: Gold, i: number): boolean => i % folds !== fold;
    const others = sentences.filter(isOther);
    const entries = lexiconEntries(sentences.slice(0, real).filter(isOther), 2);
    const lexicon = new Lexicon(entries, vocabulary);
    const weights = freeze(trainTagger(others, lexicon, classes, epochs));
    const tagger = new Tagger(weights, classes.names.length);
    texts.forEach(({ gold, source }, i) => {
      if (source % folds === fold) tags[i] = tagger.tag(wordsOf(gold.forms, lexicon));
    });
  }
  return tags;
}
