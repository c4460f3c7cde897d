import { randomFrom, shuffle } from '../random.ts';
import { softmax } from './softmax.ts';

/** A choice to learn from: the features of every candidate, and which of them is right. */
export interface Choice {
  readonly candidates: readonly Int32Array[];
  readonly right: number;
}

const EPOCHS = 20;
const RATE = 0.03;
/** Share of the features left out each time, so that none is relied on alone; chosen by cross-validation. */
const LEFT_OUT = 0.5;

/**
 * One weight a feature, so that the right candidate of a choice has the greatest sum: softmax over the candidates,
 * learnt by AdaGrad; the same choices and seed give the same weights.
 */
export class Ranker {
  readonly #rows = new Map<number, number>();
  readonly #weights: Float32Array;
  readonly #squares: Float32Array;

  constructor(choices: readonly Choice[], seed: number) {
    const rows = choices.map(({ candidates }) => candidates.map((one) => one.map((f) => this.#rowOf(f))));
    this.#weights = new Float32Array(this.#rows.size);
    this.#squares = new Float32Array(this.#rows.size).fill(0.01);
    const random = randomFrom(seed);
    const resting = new Uint8Array(this.#rows.size);
    const order = choices.map((_, i) => i);
    for (let epoch = 0; epoch < EPOCHS; epoch++) {
      shuffle(order, random);
      for (const i of order) {
        const all = rows[i] as Int32Array[];
        for (const one of all) for (const row of one) resting[row] = random() < LEFT_OUT ? 1 : 0;
        const kept = all.map((one) => one.filter((row) => resting[row] === 0));
        this.#learn(kept, (choices[i] as Choice).right);
      }
    }
  }

  #rowOf(feature: number): number {
    const row = this.#rows.get(feature) ?? this.#rows.size;
    this.#rows.set(feature, row);
    return row;
  }

  #learn(candidates: readonly Int32Array[], right: number): void {
    const shares = Float64Array.from(candidates, (rows) => {
      let sum = 0;
      for (const row of rows) sum += this.#weights[row] as number;
      return sum / (1 - LEFT_OUT);
    });
    softmax(shares);
    const slopes = new Map<number, number>();
    candidates.forEach((rows, k) => {
      const slope = (shares[k] as number) - (k === right ? 1 : 0);
      for (const row of rows) slopes.set(row, (slopes.get(row) ?? 0) + slope);
    });
    for (const [row, slope] of slopes) if (Math.abs(slope) > 1e-4) this.#step(row, slope);
  }

  #step(at: number, slope: number): void {
    const square = (this.#squares[at] as number) + slope * slope;
    this.#squares[at] = square;
    this.#weights[at] = (this.#weights[at] as number) - (RATE * slope) / Math.sqrt(square);
  }

  /** Calls back with every feature and its weight, in order of the feature's hash as unsigned number. */
  averaged(each: (feature: number, classes: number[], weights: number[]) => void): void {
    for (const feature of Float64Array.from(this.#rows.keys(), (key) => key >>> 0).sort()) {
      each(feature | 0, [0], [this.#weights[this.#rows.get(feature | 0) ?? 0] as number]);
    }
  }
}
