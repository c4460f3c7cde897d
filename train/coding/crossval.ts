import { probabilitiesOf } from '../../src/coding/linear/model.ts';
import { hashText } from '../../src/model/hash.ts';
import { type Known, trainRelations } from './examples.ts';
import { isSealed } from './seal.ts';

export const FOLDS = 5;

/** The fold of a sentence: all its rows are in one. */
export const foldOf = (sentenceId: string): number => (hashText(`fold${sentenceId}`) >>> 0) % FOLDS;

/** What a model that is measured on a fold learns from: the other folds, and our own pairs. */
export const withoutFold = (known: readonly Known[], fold: number): Known[] =>
  known.filter(({ gold, own }) => own || foldOf(gold.sentenceId) !== fold);

/** The pairs that something is measured on, in order. */
export const measured = (known: readonly Known[]): Known[] => known.filter(({ own }) => !own);

/** What a model that has not seen a pair says of it: a probability a label. */
export interface Held {
  readonly labels: readonly string[];
  readonly probabilities: Float64Array;
}

/** Every pair that is not our own, judged by a model trained on the other folds and on our own pairs, in the order of the pairs. */
export function crossValidate(known: readonly Known[], temperature = 1): Held[] {
  const models = Array.from({ length: FOLDS }, (_, fold) =>
    trainRelations(withoutFold(known, fold), temperature),
  );
  return measured(known).map(({ gold, read }) => {
    const model = models[foldOf(gold.sentenceId)];
    if (!model) throw new Error('no model for a fold');
    return { labels: model.labels, probabilities: probabilitiesOf(model, read.features) };
  });
}

/**
 * The temperature under which the sealed rows, judged by models that have not seen them, are likeliest. The open rows
 * would make it too sure of itself.
 */
export function temperatureOf(known: readonly Known[], held: readonly Held[]): number {
  const rows = measured(known).flatMap(({ gold }, i) => {
    const one = held[i];
    return one && isSealed(gold.sentenceId) ? [{ one, label: one.labels.indexOf(gold.root) }] : [];
  });
  const lossAt = (temperature: number): number =>
    rows.reduce(
      (sum, { one, label }) => sum - Math.log(tempered(one.probabilities, temperature)[label] ?? 1e-9),
      0,
    );
  const grid = Array.from({ length: 41 }, (_, i) => Math.round((0.4 + i * 0.04) * 100) / 100);
  return grid.reduce((best, t) => (lossAt(t) < lossAt(best) ? t : best), 1);
}

/** Probabilities at another temperature. */
export function tempered(probabilities: Float64Array, temperature: number): Float64Array {
  const powers = probabilities.map((p) => Math.max(p, 1e-12) ** (1 / temperature));
  const sum = powers.reduce((all, one) => all + one, 0);
  return powers.map((p) => p / sum);
}
