import type { Arena } from './memory.ts';
import { Parameter } from './memory.ts';

/** A row of floats in the arena: where it begins, in bytes, and how many bytes the next row is away. */
export interface Rowed {
  readonly at: number;
  readonly stride: number;
}

/**
 * A long short-term memory (Hochreiter and Schmidhuber 1997, with the forget gate of Gers and others 2000) that reads
 * a sentence in one direction, with its gradients. Gates stand in the order input, forget, output, candidate.
 */
export class Lstm {
  readonly input: Parameter;
  readonly recurrent: Parameter;
  readonly bias: Parameter;
  readonly #gates: Float32Array;
  readonly #cells: Float32Array;
  readonly #tanh: Float32Array;
  readonly #slopes: Float32Array;
  readonly #hidden: Float32Array;
  readonly #back: Float32Array;

  /**
   * @param size numbers that come out for each word
   * @param longest words of the longest sentence
   */
  constructor(
    readonly arena: Arena,
    readonly width: number,
    readonly size: number,
    readonly reversed: boolean,
    longest: number,
    random: () => number,
  ) {
    const gates = 4 * size;
    this.input = new Parameter(arena, width * gates, Math.sqrt(3 / width), random);
    this.recurrent = new Parameter(arena, size * gates, Math.sqrt(1.5 / size), random);
    this.bias = new Parameter(arena, gates, 0, random);
    this.bias.value.fill(1, size, 2 * size);
    this.#gates = arena.floats(longest * gates);
    this.#cells = arena.floats(longest * size);
    this.#tanh = arena.floats(longest * size);
    this.#hidden = arena.floats(longest * size);
    this.#back = arena.floats(longest * size);
    this.#slopes = arena.floats(gates);
  }

  /** Reads the rows of a sentence; what comes out is written to the rows of `out`, from `column` (floats) on. */
  forward(n: number, x: Rowed, out: Float32Array, width: number, column: number): void {
    const { size } = this;
    for (let step = 0; step < n; step++) {
      const t = this.#token(step, n);
      const z = t * 4 * size;
      this.#gates.set(this.bias.value.subarray(0, 4 * size), z);
      const at = this.#gates.byteOffset + z * 4;
      this.arena.kernel.forward(this.input.value.byteOffset, x.at + t * x.stride, at, this.width, 4 * size);
      if (step > 0) {
        const before = this.#hidden.byteOffset + this.#token(step - 1, n) * size * 4;
        this.arena.kernel.forward(this.recurrent.value.byteOffset, before, at, size, 4 * size);
      }
      this.#squash(t, step > 0 ? this.#token(step - 1, n) : -1);
      out.set(this.#hidden.subarray(t * size, (t + 1) * size), t * width + column);
    }
  }

  #token(step: number, n: number): number {
    return this.reversed ? n - 1 - step : step;
  }

  #squash(t: number, before: number): void {
    const { size } = this;
    const g = this.#gates;
    const at = t * 4 * size;
    for (let j = 0; j < size; j++) {
      const i = sigmoid(g[at + j] as number);
      const f = sigmoid(g[at + size + j] as number);
      const o = sigmoid(g[at + 2 * size + j] as number);
      const c = Math.tanh(g[at + 3 * size + j] as number);
      const cell = i * c + (before < 0 ? 0 : f * (this.#cells[before * size + j] as number));
      const squashed = Math.tanh(cell);
      g[at + j] = i;
      g[at + size + j] = f;
      g[at + 2 * size + j] = o;
      g[at + 3 * size + j] = c;
      this.#cells[t * size + j] = cell;
      this.#tanh[t * size + j] = squashed;
      this.#hidden[t * size + j] = o * squashed;
    }
  }

  /** Takes the gradient of what came out, and adds that of the input rows to `dx`. */
  backward(n: number, x: Rowed, dx: Rowed, slope: Float32Array, width: number, column: number): void {
    const { size } = this;
    const { kernel } = this.arena;
    const cells = new Float32Array(size);
    this.#back.fill(0, 0, n * size);
    for (let step = n - 1; step >= 0; step--) {
      const t = this.#token(step, n);
      const before = step > 0 ? this.#token(step - 1, n) : -1;
      this.#unsquash(t, before, slope, t * width + column, cells);
      const d = this.#slopes.byteOffset;
      kernel.axpy(1, d, this.bias.gradient.byteOffset, 4 * size);
      const { input, recurrent } = this;
      const [from, to] = [x.at + t * x.stride, dx.at + t * dx.stride];
      kernel.backward(input.value.byteOffset, input.gradient.byteOffset, from, to, d, this.width, 4 * size);
      if (before < 0) continue;
      const h = this.#hidden.byteOffset + before * size * 4;
      const dh = this.#back.byteOffset + before * size * 4;
      kernel.backward(recurrent.value.byteOffset, recurrent.gradient.byteOffset, h, dh, d, size, 4 * size);
    }
  }

  /** Gradient of the gates of word `t`; `cells` holds that of the cell and is handed to the word before. */
  #unsquash(t: number, before: number, slope: Float32Array, at: number, cells: Float32Array): void {
    const { size } = this;
    const g = this.#gates;
    const z = t * 4 * size;
    for (let j = 0; j < size; j++) {
      const [i, f] = [g[z + j] as number, g[z + size + j] as number];
      const [o, c] = [g[z + 2 * size + j] as number, g[z + 3 * size + j] as number];
      const squashed = this.#tanh[t * size + j] as number;
      const dh = (slope[at + j] as number) + (this.#back[t * size + j] as number);
      const dc = (cells[j] as number) + dh * o * (1 - squashed * squashed);
      const last = before < 0 ? 0 : (this.#cells[before * size + j] as number);
      this.#slopes[j] = dc * c * i * (1 - i);
      this.#slopes[size + j] = dc * last * f * (1 - f);
      this.#slopes[2 * size + j] = dh * squashed * o * (1 - o);
      this.#slopes[3 * size + j] = dc * i * (1 - c * c);
      cells[j] = dc * f;
    }
  }

  step(rate: number): void {
    for (const parameter of [this.input, this.recurrent, this.bias]) parameter.step(rate);
  }
}

const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));
