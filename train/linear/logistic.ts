import { softmax } from '../../src/coding/linear/softmax.ts';

/** One example: the numbers of its features, their values, its class, and how much it counts beside others. */
export interface Example {
  readonly at: Int32Array;
  readonly values: Float64Array;
  readonly label: number;
  readonly weight: number;
}

export interface LogisticOptions {
  readonly classes: number;
  readonly features: number;
  /** Strength of the quadratic penalty on weights. */
  readonly penalty: number;
  /** Classes weigh by (mean size / own size) to this power: 0 as they come, 1 all alike. */
  readonly balance: number;
  readonly rounds: number;
}

/** Weights, `feature * classes + class`; the last row holds the intercepts. */
export type Weights = Float64Array;

/**
 * Multinomial logistic regression by full-batch gradient steps with Nesterov's momentum and a step for every feature
 * by its own curvature (Böhning 1992: the Hessian is at most half the weighted sum of squares). Deterministic.
 */
export function trainLogistic(examples: readonly Example[], options: LogisticOptions): Weights {
  const { classes, features } = options;
  const importance = importanceOf(examples, options);
  const steps = stepsOf(examples, importance, options);
  const size = (features + 1) * classes;
  let weights = new Float64Array(size);
  let ahead = new Float64Array(size);
  for (let round = 0; round < options.rounds; round++) {
    const gradient = gradientAt(ahead, examples, importance, options);
    const next = new Float64Array(size);
    const momentum = round / (round + 3);
    const moved = new Float64Array(size);
    for (let i = 0; i < size; i++) {
      next[i] = (ahead[i] as number) - (steps[Math.floor(i / classes)] as number) * (gradient[i] as number);
      moved[i] = (next[i] as number) + momentum * ((next[i] as number) - (weights[i] as number));
    }
    weights = next;
    ahead = moved;
  }
  return weights;
}

function importanceOf(examples: readonly Example[], { classes, balance }: LogisticOptions): Float64Array {
  const sizes = new Float64Array(classes);
  for (const { label, weight } of examples) sizes[label] = (sizes[label] as number) + weight;
  const mean = sizes.reduce((sum, size) => sum + size, 0) / classes;
  return sizes.map((size) => (size === 0 ? 0 : (mean / size) ** balance));
}

/** Scores of all classes for one example. */
export function scoresOf(
  weights: Weights,
  { at, values }: Pick<Example, 'at' | 'values'>,
  classes: number,
): Float64Array {
  const scores = weights.slice(weights.length - classes);
  for (let k = 0; k < at.length; k++) {
    const row = (at[k] as number) * classes;
    const value = values[k] as number;
    for (let c = 0; c < classes; c++)
      scores[c] = (scores[c] as number) + value * (weights[row + c] as number);
  }
  return scores;
}

function gradientAt(
  weights: Weights,
  examples: readonly Example[],
  importance: Float64Array,
  { classes, penalty }: LogisticOptions,
): Float64Array {
  const gradient = new Float64Array(weights.length);
  const bias = weights.length - classes;
  for (let i = 0; i < bias; i++) gradient[i] = penalty * (weights[i] as number);
  for (const example of examples) {
    const error = softmax(scoresOf(weights, example, classes));
    error[example.label] = (error[example.label] as number) - 1;
    const weight = example.weight * (importance[example.label] as number);
    for (let c = 0; c < classes; c++) {
      error[c] = (error[c] as number) * weight;
      gradient[bias + c] = (gradient[bias + c] as number) + (error[c] as number);
    }
    for (let k = 0; k < example.at.length; k++) {
      const row = (example.at[k] as number) * classes;
      const value = example.values[k] as number;
      for (let c = 0; c < classes; c++)
        gradient[row + c] = (gradient[row + c] as number) + value * (error[c] as number);
    }
  }
  return gradient;
}

/** A step a feature that cannot overshoot: the bound counts that features of one example act together. */
function stepsOf(
  examples: readonly Example[],
  importance: Float64Array,
  { features, penalty }: LogisticOptions,
): Float64Array {
  const curvature = new Float64Array(features + 1);
  for (const { at, values, label, weight: own } of examples) {
    const weight = 0.5 * own * (importance[label] as number);
    const sum = values.reduce((total, value) => total + Math.abs(value), 1);
    for (let k = 0; k < at.length; k++) {
      const i = at[k] as number;
      curvature[i] = (curvature[i] as number) + weight * Math.abs(values[k] as number) * sum;
    }
    curvature[features] = (curvature[features] as number) + weight * sum;
  }
  return curvature.map((value, i) => 1 / (value + (i < features ? penalty : 0)));
}
