import { Features } from '../../src/language/features.ts';
import { UNIT } from '../../src/language/names/find.ts';
import { SPAN_FEATURES, spanFeatures } from '../../src/language/names/span-features.ts';
import { candidatesOf } from '../../src/language/names/spans.ts';
import { scoreAll } from '../../src/language/weights.ts';
import type { Perceptron } from '../perceptron.ts';
import type { Lesson } from './lesson.ts';
import { type Choice, Ranker } from './ranker.ts';

export const SEED = 20171031;
export const EPOCHS = { nouns: 5 } as const;
/** Steps of a weight of 1, and the weight below which a feature is dropped. */
export const ROUNDING = {
  heads: { scale: UNIT, least: 0.13 },
  spans: { scale: UNIT, least: 0.1 },
  nouns: { scale: 8, least: 0.3 },
} as const;
/** By how much the right class has to win. */
const MARGIN = 4;

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
export function learnSpans(lessons: readonly Lesson[]): Ranker {
  const row = new Features(SPAN_FEATURES);
  const choices: Choice[] = lessons.flatMap(({ phrases, clues }) =>
    phrases.flatMap(({ mention, head, type }) => {
      const one = clues[mention.sentence];
      if (!one) return [];
      const spans = candidatesOf(one, head);
      const right = spans.findIndex(({ first, last }) => first === mention.first && last === mention.last);
      if (right < 0) return [];
      const candidates = spans.map((span) => {
        spanFeatures(one, head, type, span, row);
        return row.items.slice(0, row.length);
      });
      return [{ candidates, right }];
    }),
  );
  return new Ranker(choices, SEED + 1);
}
