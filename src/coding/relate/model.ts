import type { Features } from './features.ts';

/** Weights of the learned part: a row over the roots for each feature. */
export interface RelateModel {
  /** Roots in the naming of the training file: `YIELD` stands for CONCEDE and RETREAT. */
  readonly roots: readonly string[];
  /** By what scores are divided before they become shares, so that a share of 0.8 is right four times in five. */
  readonly temperature: number;
  readonly intercepts: Float64Array;
  readonly weights: Float64Array;
  /** Where the row of a feature begins in `weights`. */
  rowOf(feature: string): number | undefined;
}

/** Shares of the roots for the features of a pair; they sum to 1. */
export function sharesOf(model: RelateModel, features: Features): Float64Array {
  const scores = model.intercepts.slice();
  for (const [name, value] of features) {
    const row = model.rowOf(name);
    if (row === undefined) continue;
    for (let c = 0; c < scores.length; c++)
      scores[c] = (scores[c] as number) + value * (model.weights[row + c] as number);
  }
  return softmax(scores, model.temperature);
}

/** Scores to shares that add up to 1. */
export function softmax(scores: Float64Array, temperature = 1): Float64Array {
  const top = Math.max(...scores);
  const powers = scores.map((score) => Math.exp((score - top) / temperature));
  const sum = powers.reduce((total, one) => total + one, 0);
  return powers.map((power) => power / sum);
}

/** The features that spoke most for a root, with what each added, largest first. */
export function reasonsFor(model: RelateModel, features: Features, root: string): [string, number][] {
  const c = model.roots.indexOf(root);
  return [...features]
    .flatMap(([name, value]): [string, number][] => {
      const row = model.rowOf(name);
      return row === undefined ? [] : [[name, value * (model.weights[row + c] as number)]];
    })
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}
