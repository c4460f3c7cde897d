import { NOUN_TYPES } from '../../src/language/coreference/mentions.ts';
import { Features } from '../../src/language/features.ts';
import { HEAD_FEATURES, headFeatures } from '../../src/language/names/head-features.ts';
import { Perceptron } from '../perceptron.ts';
import { randomFrom, shuffle } from '../random.ts';
import { Common } from './common.ts';
import { learn, SEED } from './learn.ts';
import type { Lesson } from './lesson.ts';

const row = new Features(HEAD_FEATURES);

/** Learns which common nouns mean a person, a place or an organisation. */
export function learnNouns(lessons: readonly Lesson[], epochs: number): Perceptron {
  const weights = new Perceptron();
  const random = randomFrom(SEED + 2);
  const common = new Common();
  const items = lessons.flatMap(({ clues, nouns }, document) =>
    clues.flatMap((one, s) =>
      Array.from(one.columns.upos.keys())
        .filter((i) => one.columns.upos[i] === 'NOUN')
        .map((i) => ({ clues: one, i, right: nouns[s]?.[i] ?? 0, document })),
    ),
  );
  for (const { clues, i, document } of items) {
    headFeatures(clues, i, row);
    common.note(row, document);
  }
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(items, random);
    for (const { clues, i, right } of items) {
      headFeatures(clues, i, row);
      common.keep(row);
      learn(weights, row, right, NOUN_TYPES.length);
    }
  }
  return weights;
}
