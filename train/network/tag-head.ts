import { softmax } from './dropout.ts';
import type { Encoder } from './encoder.ts';
import { type Arena, Parameter } from './memory.ts';

/** Tells the tag of a word from what the encoder says of it: a row of weights for each tag. */
export class TagHead {
  readonly weights: Parameter;
  readonly #scores: Float32Array;

  constructor(
    readonly arena: Arena,
    readonly tags: number,
    readonly encoder: Encoder,
    random: () => number,
  ) {
    this.weights = new Parameter(arena, tags * encoder.width, 0.05, random);
    this.#scores = new Float32Array(tags);
  }

  #score(token: number): void {
    const { width, out } = this.encoder;
    const row = width * 4;
    for (let c = 0; c < this.tags; c++)
      this.#scores[c] = this.arena.kernel.dot(
        this.weights.value.byteOffset + c * row,
        out.byteOffset + token * row,
        width,
      );
  }

  /** Learns the tag of a word; -1 where it has none of the classes. `weight` is that of this lesson. */
  learn(token: number, right: number, weight: number): void {
    if (right < 0) return;
    const { width, out, slope } = this.encoder;
    const { kernel } = this.arena;
    const { value, gradient } = this.weights;
    const row = width * 4;
    this.#score(token);
    softmax(this.#scores, this.tags);
    for (let c = 0; c < this.tags; c++) {
      const error = weight * ((this.#scores[c] as number) - (c === right ? 1 : 0));
      if (Math.abs(error) < 1e-4) continue;
      kernel.axpy(error, out.byteOffset + token * row, gradient.byteOffset + c * row, width);
      kernel.axpy(error, value.byteOffset + c * row, slope.byteOffset + token * row, width);
    }
  }
}
