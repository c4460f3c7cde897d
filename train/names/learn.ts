import { Features } from '../../src/language/features.ts';
import { bestSpan, UNIT } from '../../src/language/names/find.ts';
import type { FoundHead } from '../../src/language/names/memory.ts';
import { SPAN_FEATURES, spanFeatures } from '../../src/language/names/span-features.ts';
import { type Candidate, candidatesOf } from '../../src/language/names/spans.ts';
import { scoreAll } from '../../src/language/weights.ts';
import { Perceptron } from '../perceptron.ts';
import { randomFrom, shuffle } from '../random.ts';
import type { Lesson } from './lesson.ts';

export const SEED = 20171031;
export const EPOCHS = { spans: 6, nouns: 5 } as const;
/** Steps of a weight of 1, and the weight below which a feature is dropped. */
export const ROUNDING = {
  heads: { scale: UNIT, least: 0.05 },
  spans: { scale: 32, least: 0.05 },
  nouns: { scale: 8, least: 0.3 },
} as const;
/** By how much the right class has to win. */
const MARGIN = 4;

const spanRow = new Features(SPAN_FEATURES);
const scores = new Int32Array(256);

/** Corrects a decision that is wrong, or right by less than the margin. */
export function learn(weights: Perceptron, row: Features, right: number, classes: number): void {
  scoreAll(weights, row, scores, classes);
  let rival = right === 0 ? 1 : 0;
  for (let c = 0; c < classes; c++) {
    if (c !== right && (scores[c] as number) > (scores[rival] as number)) rival = c;
  }
  weights.tick();
  if ((scores[right] as number) - (scores[rival] as number) < MARGIN) weights.correct(row, right, rival);
}

/** Learns which candidate stretch is the one: the right one has to score above the best of the others. */
export function learnSpans(lessons: readonly Lesson[], epochs: number): Perceptron {
  const weights = new Perceptron();
  const random = randomFrom(SEED + 1);
  const items = lessons.flatMap(({ phrases, clues }) =>
    phrases.flatMap(({ mention, head, type }) => {
      const one = clues[mention.sentence];
      const right = one
        ? candidatesOf(one, head).find(({ first, last }) => first === mention.first && last === mention.last)
        : undefined;
      return one && right ? [{ found: { clues: one, index: head, type }, right }] : [];
    }),
  );
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(items, random);
    for (const { found, right } of items) rank(weights, found, right);
  }
  return weights;
}

function rank(weights: Perceptron, found: FoundHead, right: Candidate): void {
  const guess = bestSpan(found, weights);
  weights.tick();
  if (guess.first === right.first && guess.last === right.last) return;
  const { clues, index, type } = found;
  spanFeatures(clues, index, type, right, spanRow);
  weights.correct(spanRow, 1, 0);
  spanFeatures(clues, index, type, guess, spanRow);
  weights.correct(spanRow, 0, 1);
}
