import type { Features, LinearModel } from '../../src/coding/linear/model.ts';
import { type Example, trainLogistic, type Weights } from './logistic.ts';

/** One example: what is seen, what it is, and how much it counts beside others. */
export interface Taught {
  readonly features: Features;
  readonly label: string;
  readonly weight: number;
}

export interface Settings {
  /** Strength of the quadratic penalty on weights. */
  readonly penalty: number;
  /** How far small classes count more: 0 as they come, 1 all alike. */
  readonly balance: number;
  readonly rounds: number;
  /** Weights are kept as whole numbers of this; less than one is dropped. */
  readonly unit: number;
}

/** Rows in which a feature has to be to get a weight. */
const ENOUGH = 2;

/** Trains a linear model. Deterministic: the same rows give the same model. */
export function trainLinear(rows: readonly Taught[], settings: Settings, temperature = 1): LinearModel {
  const labels = [...new Set(rows.map(({ label }) => label))].sort();
  const names = namesOf(rows);
  const examples = rows.map((row) => exampleOf(row, labels, names));
  const weights = trainLogistic(examples, { classes: labels.length, features: names.size, ...settings });
  return modelOf(labels, names, weights, settings.unit, temperature);
}

function namesOf(rows: readonly Taught[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { features } of rows)
    for (const name of features.keys()) counts.set(name, (counts.get(name) ?? 0) + 1);
  const kept = [...counts].filter(([, count]) => count >= ENOUGH).map(([name]) => name);
  return new Map(kept.sort().map((name, i) => [name, i]));
}

function exampleOf(
  { features, label, weight }: Taught,
  labels: readonly string[],
  names: ReadonlyMap<string, number>,
): Example {
  const known = [...features].flatMap(([name, value]) => {
    const at = names.get(name);
    return at === undefined ? [] : [{ at, value }];
  });
  return {
    at: Int32Array.from(known, ({ at }) => at),
    values: Float64Array.from(known, ({ value }) => value),
    label: labels.indexOf(label),
    weight,
  };
}

function modelOf(
  labels: readonly string[],
  names: ReadonlyMap<string, number>,
  weights: Weights,
  unit: number,
  temperature: number,
): LinearModel {
  const row = (at: number): number[] =>
    Array.from(
      weights.slice(at * labels.length, (at + 1) * labels.length),
      (w) => Math.round(w / unit) * unit,
    );
  const rows = [...names].map(([name, at]): [string, number[]] => [name, row(at)]);
  return {
    labels,
    temperature,
    intercepts: row(names.size),
    weights: new Map(rows.filter(([, own]) => own.some((weight) => weight !== 0))),
  };
}
