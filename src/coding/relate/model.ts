import { InputError } from '../../model/errors.ts';
import type { Features } from './features.ts';
import { softmax } from './softmax.ts';

/** The learned part: a linear model over named features (`data/models/coding.json`). */
export interface RelationModel {
  /** Roots in the naming of the pairs it was trained on: `YIELD` is CONCEDE or RETREAT. */
  readonly labels: readonly string[];
  /** By which scores are divided, so that probabilities say how often the answer is right. */
  readonly temperature: number;
  readonly intercepts: readonly number[];
  /** A weight a label. */
  readonly weights: ReadonlyMap<string, readonly number[]>;
}

/** The file's shape: weights are whole numbers, to be multiplied by `unit`. */
export interface RelationModelFile {
  readonly labels: readonly string[];
  readonly temperature: number;
  readonly unit: number;
  readonly intercepts: readonly number[];
  readonly weights: Readonly<Record<string, readonly number[]>>;
}

/** @throws InputError for a file that is no such model */
export function loadRelationModel(text: string): RelationModel {
  let file: RelationModelFile;
  try {
    file = JSON.parse(text) as RelationModelFile;
  } catch {
    throw foreign('is not JSON');
  }
  const { labels, unit, temperature, intercepts, weights } = file;
  if (!Array.isArray(labels) || !Array.isArray(intercepts) || !weights || !(unit > 0) || !(temperature > 0))
    throw foreign('lacks labels, weights, unit or temperature');
  const rows = Object.entries(weights);
  if (rows.some(([, row]) => row.length !== labels.length)) throw foreign('has a row of the wrong length');
  const scaled = (row: readonly number[]): number[] => row.map((weight) => weight * unit);
  return {
    labels,
    temperature,
    intercepts: scaled(intercepts),
    weights: new Map(rows.map(([name, row]) => [name, scaled(row)])),
  };
}

const foreign = (problem: string): InputError =>
  new InputError('data/models/coding.json', problem, 'make it again with npm run train:coding');

/** The probability of every label, in the order of `model.labels`. */
export function probabilitiesOf(model: RelationModel, features: Features): Float64Array {
  const scores = Float64Array.from(model.intercepts);
  for (const [name, value] of features) {
    const row = model.weights.get(name);
    row?.forEach((weight, c) => {
      scores[c] = (scores[c] as number) + value * weight;
    });
  }
  return softmax(scores, model.temperature);
}
