import type { Features } from '../../src/coding/relate/features.ts';
import type { Read, RelationModel } from '../../src/coding/relate/index.ts';
import type { Relator } from '../../src/relate.ts';
import { type Example, trainLogistic, type Weights } from './logistic.ts';
import { type GoldPair, ownPairs, readPairs } from './pairs.ts';
import { isSealed } from './seal.ts';

/** A gold pair with what the reader makes of it. */
export interface Known {
  readonly gold: GoldPair;
  readonly read: Read;
  /** Whether the sentence is one of our own (`train/pairs`): it teaches, and nothing is measured on it. */
  readonly own: boolean;
}

/** The pairs of a training file, then our own, each as the reader sees it. */
export const knownPairs = (path: string, relator: Pick<Relator, 'read'>): Known[] => [
  ...readPairs(path).map((gold) => ({ gold, read: relator.read(gold), own: false })),
  ...ownPairs().map((gold) => ({ gold, read: relator.read(gold), own: true })),
];

/** How strong the penalty is and how far small classes count more; chosen by cross-validation. */
const SETTINGS = { penalty: 1, balance: 0.3, rounds: 120 } as const;
/** How much a pair of our own weighs beside one of the training file; chosen by cross-validation. */
const OWN_WEIGHT = 0.1;
/** Rows in which a feature has to be to get a weight. */
const ENOUGH = 2;
/** Weights are kept as whole numbers of this; less than one is dropped. */
export const UNIT = 0.01;

const isVote = (name: string): boolean => /^(cue|votes|winner|second) /.test(name);

/**
 * The features that a row teaches with. The lexicon was grown with the open rows in sight, so that its votes are
 * better there than on new text: open rows teach words only, sealed rows and, counting less, our own how far the votes are to be trusted.
 */
const taught = ({ gold, read, own }: Known): Features =>
  own || isSealed(gold.sentenceId)
    ? read.features
    : new Map([...read.features].filter(([name]) => !isVote(name)));

/** Trains the learned part on some pairs. Deterministic: the same pairs give the same model. */
export function trainRelations(known: readonly Known[], temperature = 1): RelationModel {
  const labels = [...new Set(known.map(({ gold }) => gold.root))].sort();
  const rows = known.map((one) => ({
    features: taught(one),
    label: labels.indexOf(one.gold.root),
    weight: one.own ? OWN_WEIGHT : 1,
  }));
  const names = namesOf(rows.map(({ features }) => features));
  const examples = rows.map((row) => exampleOf(row, names));
  const weights = trainLogistic(examples, { classes: labels.length, features: names.size, ...SETTINGS });
  return modelOf(labels, names, weights, temperature);
}

function namesOf(rows: readonly Features[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const row of rows) for (const name of row.keys()) counts.set(name, (counts.get(name) ?? 0) + 1);
  const kept = [...counts].filter(([, count]) => count >= ENOUGH).map(([name]) => name);
  return new Map(kept.sort().map((name, i) => [name, i]));
}

function exampleOf(
  { features, label, weight }: { features: Features; label: number; weight: number },
  names: ReadonlyMap<string, number>,
): Example {
  const known = [...features].flatMap(([name, value]) => {
    const at = names.get(name);
    return at === undefined ? [] : [{ at, value }];
  });
  return {
    at: Int32Array.from(known, ({ at }) => at),
    values: Float64Array.from(known, ({ value }) => value),
    label,
    weight,
  };
}

function modelOf(
  labels: readonly string[],
  names: ReadonlyMap<string, number>,
  weights: Weights,
  temperature: number,
): RelationModel {
  const row = (at: number): number[] =>
    Array.from(
      weights.slice(at * labels.length, (at + 1) * labels.length),
      (w) => Math.round(w / UNIT) * UNIT,
    );
  const rows = [...names].map(([name, at]): [string, number[]] => [name, row(at)]);
  return {
    labels,
    temperature,
    intercepts: row(names.size),
    weights: new Map(rows.filter(([, weights]) => weights.some((weight) => weight !== 0))),
  };
}
