import { randomFrom, shuffle } from '../random.ts';
import { AdaGrad } from './adagrad.ts';
import { softmax } from './softmax.ts';

/** A choice to learn from: the features of every candidate, and which of them is right. */
export interface Choice {
  readonly candidates: readonly Int32Array[];
  readonly right: number;
}

const EPOCHS = 30;
/** Epochs whose weights do not yet count for the mean. */
const WARM = 10;
const RATE = 0.02;
/** Share of the features left out each time, so that none is relied on alone; chosen by cross-validation. */
const LEFT_OUT = 0.5;

/**
 * One weight a feature, so that the right candidate of a choice has the greatest sum: softmax over the candidates,
 * learnt by AdaGrad; the same choices and seed give the same weights.
 */
export class Ranker {
  readonly #weights = new AdaGrad(1, RATE);

  constructor(choices: readonly Choice[], seed: number) {
    const rows = choices.map(({ candidates }) =>
      candidates.map((one) => one.map((feature) => this.#weights.rowOf(feature))),
    );
    const resting = new Uint8Array(this.#weights.start());
    const random = randomFrom(seed);
    const order = choices.map((_, i) => i);
    for (let epoch = 1; epoch <= EPOCHS; epoch++) {
      shuffle(order, random);
      for (const i of order) {
        const all = rows[i] as Int32Array[];
        for (const one of all) for (const row of one) resting[row] = random() < LEFT_OUT ? 1 : 0;
        const kept = all.map((one) => one.filter((row) => resting[row] === 0));
        this.#learn(kept, (choices[i] as Choice).right);
      }
      if (epoch > WARM) this.#weights.keep();
    }
  }

  #learn(candidates: readonly Int32Array[], right: number): void {
    const shares = Float64Array.from(candidates, (rows) => {
      let sum = 0;
      for (const row of rows) sum += this.#weights.weight(row, 0);
      return sum / (1 - LEFT_OUT);
    });
    softmax(shares);
    const slopes = new Map<number, number>();
    candidates.forEach((rows, k) => {
      const slope = (shares[k] as number) - (k === right ? 1 : 0);
      for (const row of rows) slopes.set(row, (slopes.get(row) ?? 0) + slope);
    });
    for (const [row, slope] of slopes) if (Math.abs(slope) > 1e-4) this.#weights.step(row, 0, slope);
  }

  /** Calls back with every feature and its weight, in order of the feature's hash as unsigned number. */
  averaged(each: (feature: number, classes: number[], weights: number[]) => void): void {
    this.#weights.averaged(each);
  }
}
