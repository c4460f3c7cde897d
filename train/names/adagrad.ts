/** Rows of weights by hashed feature that learn by AdaGrad: the more a weight has moved, the smaller its next step. */
export class AdaGrad {
  readonly #rows = new Map<number, number>();
  #weights = new Float32Array(0);
  #squares = new Float32Array(0);
  #sums = new Float64Array(0);
  #kept = 0;

  /**
   * @param classes weights a row
   * @param rate how far the first steps go
   */
  constructor(
    readonly classes: number,
    readonly rate: number,
  ) {}

  /** The row of a feature, a new one if there is none yet; only before {@link start}. */
  rowOf(feature: number): number {
    const row = this.#rows.get(feature) ?? this.#rows.size;
    this.#rows.set(feature, row);
    return row;
  }

  /** Makes room for the rows; all weights are 0. */
  start(): number {
    const size = this.#rows.size * this.classes;
    this.#weights = new Float32Array(size);
    this.#squares = new Float32Array(size).fill(0.01);
    this.#sums = new Float64Array(size);
    return this.#rows.size;
  }

  weight(row: number, c: number): number {
    return this.#weights[row * this.classes + c] as number;
  }

  step(row: number, c: number, slope: number): void {
    const at = row * this.classes + c;
    const square = (this.#squares[at] as number) + slope * slope;
    this.#squares[at] = square;
    this.#weights[at] = (this.#weights[at] as number) - (this.rate * slope) / Math.sqrt(square);
  }

  /** Takes the weights as they are now into the mean that is learnt in the end. */
  keep(): void {
    this.#kept++;
    for (let i = 0; i < this.#sums.length; i++) {
      this.#sums[i] = (this.#sums[i] as number) + (this.#weights[i] as number);
    }
  }

  /** Calls back with every feature and the mean of its weights, in order of the feature's hash as unsigned number. */
  averaged(each: (feature: number, classes: number[], weights: number[]) => void): void {
    const classes = Array.from({ length: this.classes }, (_, c) => c);
    for (const feature of Float64Array.from(this.#rows.keys(), (key) => key >>> 0).sort()) {
      const at = (this.#rows.get(feature | 0) ?? 0) * this.classes;
      const sums = Array.from(this.#sums.subarray(at, at + this.classes));
      each(
        feature | 0,
        classes,
        sums.map((sum) => sum / this.#kept),
      );
    }
  }
}
