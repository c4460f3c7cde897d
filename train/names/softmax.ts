import { randomFrom, shuffle } from '../random.ts';
import { AdaGrad } from './adagrad.ts';

/** A decision to learn from: its features, the right class, and the document that it stands in. */
export interface Item {
  readonly features: Int32Array;
  readonly right: number;
  readonly document: number;
}

const EPOCHS = 30;
/** Epochs whose weights do not yet count for the mean. */
const WARM = 10;
const RATE = 0.03;
/** Share of a decision's features left out each time, so that none is relied on alone; chosen by cross-validation. */
const LEFT_OUT = 0.5;

/** Softmax regression over hashed features; the same items and seed give the same weights. */
export class Softmax {
  readonly #weights: AdaGrad;
  readonly #scores: Float64Array;

  constructor(
    items: readonly Item[],
    readonly classes: number,
    seed: number,
  ) {
    this.#weights = new AdaGrad(classes, RATE);
    const rows = items.map(({ features }) => features.map((feature) => this.#weights.rowOf(feature)));
    this.#weights.start();
    this.#scores = new Float64Array(classes);
    const random = randomFrom(seed);
    const order = items.map((_, i) => i);
    for (let epoch = 1; epoch <= EPOCHS; epoch++) {
      shuffle(order, random);
      for (const i of order) {
        const kept = (rows[i] as Int32Array).filter(() => random() >= LEFT_OUT);
        this.#learn(kept, (items[i] as Item).right);
      }
      if (epoch > WARM) this.#weights.keep();
    }
  }

  #learn(rows: Int32Array, right: number): void {
    const { classes } = this;
    const scores = this.#scores.fill(0);
    for (const row of rows) {
      for (let c = 0; c < classes; c++) {
        scores[c] = (scores[c] as number) + this.#weights.weight(row, c) / (1 - LEFT_OUT);
      }
    }
    softmax(scores);
    for (let c = 0; c < classes; c++) {
      const slope = (scores[c] as number) - (c === right ? 1 : 0);
      if (Math.abs(slope) > 1e-4) for (const row of rows) this.#weights.step(row, c, slope);
    }
  }

  /** Calls back with every feature and its weights, in order of the feature's hash as unsigned number. */
  averaged(each: (feature: number, classes: number[], weights: number[]) => void): void {
    this.#weights.averaged(each);
  }
}

/** Turns scores into shares of 1, in place. */
export function softmax(scores: Float64Array): void {
  const most = Math.max(...scores);
  let sum = 0;
  for (let c = 0; c < scores.length; c++) {
    scores[c] = Math.exp((scores[c] as number) - most);
    sum += scores[c] as number;
  }
  for (let c = 0; c < scores.length; c++) scores[c] = (scores[c] as number) / sum;
}
