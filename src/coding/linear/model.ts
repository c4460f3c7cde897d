import { InputError } from '../../model/errors.ts';
import { softmax } from './softmax.ts';

/** Named features of one example with their values. */
export type Features = Map<string, number>;

/** A multinomial logistic model over named features, as `data/models/*.json` hold them. */
export interface LinearModel {
  readonly labels: readonly string[];
  /** By which scores are divided, so that probabilities say how often the answer is right. */
  readonly temperature: number;
  readonly intercepts: readonly number[];
  /** A weight a label. */
  readonly weights: ReadonlyMap<string, readonly number[]>;
}

/** The file's shape: weights are whole numbers, to be multiplied by `unit`. */
export interface LinearModelFile {
  readonly labels: readonly string[];
  readonly temperature: number;
  readonly unit: number;
  readonly intercepts: readonly number[];
  readonly weights: Readonly<Record<string, readonly number[]>>;
}

/**
 * @param text the JSON of a {@link LinearModelFile}
 * @param name the file and the command that makes it, for the message of an error
 * @throws InputError for a file that is no such model
 */
export function loadLinearModel(text: string, name: { file: string; command: string }): LinearModel {
  const foreign = (problem: string): InputError =>
    new InputError(name.file, problem, `make it again with ${name.command}`);
  let file: LinearModelFile;
  try {
    file = JSON.parse(text) as LinearModelFile;
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
    weights: new Map(rows.map(([feature, row]) => [feature, scaled(row)])),
  };
}

/** The model as the text of its file: a feature a line, weights as whole multiples of `unit`, rows without weight left out. */
export function linearModelText(model: LinearModel, unit: number, least: number): string {
  const { labels, temperature, intercepts, weights } = model;
  const whole = (row: readonly number[]): number[] => row.map((weight) => Math.round(weight / unit));
  const head: Omit<LinearModelFile, 'weights'> = { labels, temperature, unit, intercepts: whole(intercepts) };
  const rows = [...weights]
    .map(([name, row]) => [name, whole(row)] as const)
    .filter(([, row]) => row.some((weight) => Math.abs(weight) > least))
    .map(([name, row]) => `${JSON.stringify(name)}:${JSON.stringify(row)}`);
  return `${JSON.stringify(head).slice(0, -1)},"weights":{\n${rows.join(',\n')}\n}}\n`;
}

/** The probability of every label, in the order of `model.labels`. */
export function probabilitiesOf(model: LinearModel, features: Features): Float64Array {
  const scores = new Float64Array(model.intercepts);
  features.forEach((value, name) => {
    const row = model.weights.get(name);
    if (!row) return;
    for (let c = 0; c < row.length; c++) scores[c] = (scores[c] as number) + value * (row[c] as number);
  });
  return softmax(scores, model.temperature);
}
