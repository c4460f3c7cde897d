import type { Features } from '../src/language/features.ts';
import type { Scorer } from '../src/language/weights.ts';

const INITIAL = 1 << 20;

/**
 * An averaged perceptron's weights while it learns. A row of a feature holds only the classes it was ever
 * corrected for; rows are blocks of one pool that move to twice the room when full.
 */
export class Perceptron implements Scorer {
  #keys = new Int32Array(INITIAL * 2);
  #rows = new Int32Array(INITIAL * 2);
  #used = 0;
  #start = new Int32Array(INITIAL);
  #length = new Uint8Array(INITIAL);
  #room = new Uint16Array(INITIAL);
  #classes = new Uint8Array(INITIAL * 4);
  #weights = new Int32Array(INITIAL * 4);
  #sums = new Float64Array(INITIAL * 4);
  #times = new Int32Array(INITIAL * 4);
  #pool = 0;
  #now = 0;

  /** Counts one decision; averaging weighs a value by the decisions it lasted. */
  tick(): void {
    this.#now++;
  }

  add(feature: number, scores: Int32Array): void {
    const row = this.#find(feature);
    if (row < 0) return;
    const start = this.#start[row] as number;
    const end = start + (this.#length[row] as number);
    for (let i = start; i < end; i++) {
      const c = this.#classes[i] as number;
      scores[c] = (scores[c] as number) + (this.#weights[i] as number);
    }
  }

  /** Moves weight of the features from class `wrong` to class `right`. */
  correct(features: Features, right: number, wrong: number): void {
    for (let k = 0; k < features.length; k++) {
      const row = this.#findOrAdd(features.items[k] as number);
      this.#change(row, right, 1);
      this.#change(row, wrong, -1);
    }
  }

  #change(row: number, label: number, by: number): void {
    const at = this.#entry(row, label);
    const weight = this.#weights[at] as number;
    this.#sums[at] = (this.#sums[at] as number) + weight * (this.#now - (this.#times[at] as number));
    this.#times[at] = this.#now;
    this.#weights[at] = weight + by;
  }

  #entry(row: number, label: number): number {
    const start = this.#start[row] as number;
    const length = this.#length[row] as number;
    for (let i = start; i < start + length; i++) if (this.#classes[i] === label) return i;
    if (length === this.#room[row]) this.#move(row);
    const at = (this.#start[row] as number) + length;
    this.#length[row] = length + 1;
    this.#classes[at] = label;
    return at;
  }

  #move(row: number): void {
    const from = this.#start[row] as number;
    const length = this.#length[row] as number;
    const room = Math.max(2, length * 2);
    if (this.#pool + room > this.#weights.length) this.#growPool();
    const to = this.#pool;
    this.#pool += room;
    for (const column of [this.#classes, this.#weights, this.#sums, this.#times]) {
      column.copyWithin(to, from, from + length);
    }
    this.#start[row] = to;
    this.#room[row] = room;
  }

  #growPool(): void {
    const size = this.#weights.length * 2;
    this.#classes = grown(this.#classes, new Uint8Array(size));
    this.#weights = grown(this.#weights, new Int32Array(size));
    this.#sums = grown(this.#sums, new Float64Array(size));
    this.#times = grown(this.#times, new Int32Array(size));
  }

  #find(feature: number): number {
    const mask = this.#keys.length - 1;
    let slot = feature & mask;
    for (;;) {
      const key = this.#keys[slot];
      if (key === feature) return this.#rows[slot] as number;
      if (key === 0) return -1;
      slot = (slot + 1) & mask;
    }
  }

  #findOrAdd(feature: number): number {
    const row = this.#find(feature);
    if (row >= 0) return row;
    if (this.#used === this.#start.length) this.#growRows();
    this.#place(feature, this.#used);
    return this.#used++;
  }

  #place(feature: number, row: number): void {
    const mask = this.#keys.length - 1;
    let slot = feature & mask;
    while (this.#keys[slot] !== 0) slot = (slot + 1) & mask;
    this.#keys[slot] = feature;
    this.#rows[slot] = row;
  }

  #growRows(): void {
    const [keys, rows] = [this.#keys, this.#rows];
    this.#start = grown(this.#start, new Int32Array(this.#used * 2));
    this.#length = grown(this.#length, new Uint8Array(this.#used * 2));
    this.#room = grown(this.#room, new Uint16Array(this.#used * 2));
    this.#keys = new Int32Array(keys.length * 2);
    this.#rows = new Int32Array(keys.length * 2);
    for (let i = 0; i < keys.length; i++)
      if (keys[i] !== 0) this.#place(keys[i] as number, rows[i] as number);
  }

  /** Calls back with every feature and its averaged weights, in order of the feature's hash as unsigned number. */
  averaged(each: (feature: number, classes: number[], weights: number[]) => void): void {
    const features = Float64Array.from(
      this.#keys.filter((key) => key !== 0),
      (key) => key >>> 0,
    ).sort();
    for (const feature of features) {
      const row = this.#find(feature | 0);
      const classes: number[] = [];
      const weights: number[] = [];
      const start = this.#start[row] as number;
      for (let i = start; i < start + (this.#length[row] as number); i++) {
        classes.push(this.#classes[i] as number);
        const lasting = (this.#weights[i] as number) * (this.#now - (this.#times[i] as number));
        weights.push(((this.#sums[i] as number) + lasting) / this.#now);
      }
      each(feature | 0, classes, weights);
    }
  }
}

function grown<T extends { set(from: T): void }>(from: T, to: T): T {
  to.set(from);
  return to;
}
