import { randomFrom, shuffle } from '../random.ts';
import { softmax } from './softmax.ts';

/** What is known of one thing, and its class. */
export interface Example {
  readonly values: Float32Array;
  readonly right: number;
}

const HIDDEN = 48;
const EPOCHS = 8;
const RATE = 0.1;
const DECAY = 0.001;
/** Share of the hidden units that rest at each step; these numbers were chosen by cross-validation. */
const RESTING = 0.5;

/** Rows of weights with a bias at the end of each, and the sums of squares by which AdaGrad slows down. */
class Layer {
  readonly weights: Float64Array;
  readonly #squares: Float64Array;

  constructor(
    readonly from: number,
    to: number,
    first: () => number,
  ) {
    this.weights = Float64Array.from({ length: to * (from + 1) }, first);
    this.#squares = new Float64Array(this.weights.length).fill(1);
  }

  sum(row: number, values: ArrayLike<number>): number {
    const start = row * (this.from + 1);
    let sum = this.weights[start + this.from] as number;
    for (let k = 0; k < this.from; k++) sum += (this.weights[start + k] as number) * (values[k] as number);
    return sum;
  }

  learn(row: number, values: ArrayLike<number>, slope: number): void {
    const start = row * (this.from + 1);
    for (let k = 0; k < this.from; k++) {
      const value = values[k] as number;
      if (value !== 0) this.#step(start + k, slope * value);
    }
    this.#step(start + this.from, slope);
  }

  #step(at: number, slope: number): void {
    const step = slope + DECAY * (this.weights[at] as number);
    this.#squares[at] = (this.#squares[at] as number) + step * step;
    this.weights[at] = (this.weights[at] as number) - (RATE * step) / Math.sqrt(this.#squares[at] as number);
  }
}

/** A network of one hidden layer, with a way past it; the same examples and seed give the same weights. */
export class SmallNetwork {
  readonly #inner: Layer;
  readonly #outer: Layer;
  readonly #past: Layer;
  readonly #hidden = new Float64Array(HIDDEN);
  readonly #slopes = new Float64Array(HIDDEN);
  readonly #awake = new Float64Array(HIDDEN);
  readonly #shares: Float64Array;

  constructor(size: number, classes: number, examples: readonly Example[], seed: number) {
    const random = randomFrom(seed);
    const first = (): number => (random() + random() + random() - 1.5) / 2;
    this.#inner = new Layer(size, HIDDEN, first);
    this.#outer = new Layer(HIDDEN, classes, first);
    this.#past = new Layer(size, classes, () => 0);
    this.#shares = new Float64Array(classes);
    const order = [...examples];
    for (let epoch = 0; epoch < EPOCHS; epoch++) {
      shuffle(order, random);
      for (const example of order) {
        for (let j = 0; j < HIDDEN; j++) this.#awake[j] = random() < RESTING ? 0 : 1 / (1 - RESTING);
        this.#learn(example);
      }
    }
    this.#awake.fill(1);
  }

  /** The share of each class; good until the next call. */
  shares(values: ArrayLike<number>): Float64Array {
    for (let j = 0; j < HIDDEN; j++) {
      this.#hidden[j] = Math.max(0, this.#inner.sum(j, values)) * (this.#awake[j] as number);
    }
    for (let c = 0; c < this.#shares.length; c++) {
      this.#shares[c] = this.#outer.sum(c, this.#hidden) + this.#past.sum(c, values);
    }
    softmax(this.#shares);
    return this.#shares;
  }

  #learn({ values, right }: Example): void {
    this.shares(values);
    const slopes = this.#slopes.fill(0);
    for (let c = 0; c < this.#shares.length; c++) {
      const slope = (this.#shares[c] as number) - (c === right ? 1 : 0);
      for (let j = 0; j < HIDDEN; j++) {
        slopes[j] = (slopes[j] as number) + slope * (this.#outer.weights[c * (HIDDEN + 1) + j] as number);
      }
      this.#outer.learn(c, this.#hidden, slope);
      this.#past.learn(c, values, slope);
    }
    for (let j = 0; j < HIDDEN; j++) {
      if (this.#hidden[j] !== 0)
        this.#inner.learn(j, values, (slopes[j] as number) * (this.#awake[j] as number));
    }
  }
}
