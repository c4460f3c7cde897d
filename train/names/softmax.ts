import { randomFrom, shuffle } from '../random.ts';

/** A decision to learn from: its features, the right class, and the document that it stands in. */
export interface Item {
  readonly features: Int32Array;
  readonly right: number;
  readonly document: number;
}

const EPOCHS = 20;
const RATE = 0.05;
/** Share of a decision's features left out each time, so that none is relied on alone; chosen by cross-validation. */
const LEFT_OUT = 0.5;

/** Softmax regression over hashed features, learnt by AdaGrad; the same items and seed give the same weights. */
export class Softmax {
  readonly #rows = new Map<number, number>();
  readonly #weights: Float32Array;
  readonly #squares: Float32Array;
  readonly #scores: Float64Array;

  constructor(
    items: readonly Item[],
    readonly classes: number,
    seed: number,
  ) {
    const rows = items.map(({ features }) => features.map((feature) => this.#rowOf(feature)));
    this.#weights = new Float32Array(this.#rows.size * classes);
    this.#squares = new Float32Array(this.#rows.size * classes).fill(0.01);
    this.#scores = new Float64Array(classes);
    const random = randomFrom(seed);
    const order = items.map((_, i) => i);
    for (let epoch = 0; epoch < EPOCHS; epoch++) {
      shuffle(order, random);
      for (const i of order) {
        const kept = (rows[i] as Int32Array).filter(() => random() >= LEFT_OUT);
        this.#learn(kept, (items[i] as Item).right);
      }
    }
  }

  #rowOf(feature: number): number {
    const row = this.#rows.get(feature) ?? this.#rows.size;
    this.#rows.set(feature, row);
    return row;
  }

  #learn(rows: Int32Array, right: number): void {
    const { classes } = this;
    const scores = this.#scores.fill(0);
    for (const row of rows) {
      for (let c = 0; c < classes; c++) {
        scores[c] = (scores[c] as number) + (this.#weights[row * classes + c] as number) / (1 - LEFT_OUT);
      }
    }
    softmax(scores);
    for (let c = 0; c < classes; c++) {
      const slope = (scores[c] as number) - (c === right ? 1 : 0);
      if (Math.abs(slope) > 1e-4) for (const row of rows) this.#step(row * classes + c, slope);
    }
  }

  #step(at: number, slope: number): void {
    const square = (this.#squares[at] as number) + slope * slope;
    this.#squares[at] = square;
    this.#weights[at] = (this.#weights[at] as number) - (RATE * slope) / Math.sqrt(square);
  }

  /** Calls back with every feature and its weights, in order of the feature's hash as unsigned number. */
  averaged(each: (feature: number, classes: number[], weights: number[]) => void): void {
    const classes = Array.from({ length: this.classes }, (_, c) => c);
    for (const feature of Float64Array.from(this.#rows.keys(), (key) => key >>> 0).sort()) {
      const at = (this.#rows.get(feature | 0) ?? 0) * this.classes;
      each(feature | 0, classes, Array.from(this.#weights.subarray(at, at + this.classes)));
    }
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
