import { Features } from './features.ts';
import { decide, type Scorer } from './weights.ts';
import { FIELD, PAD, STRIDE, type Words } from './words.ts';

/** Upper bound of features at a position. */
export const TAG_FEATURES = 64;
/** Upper bound of classes, since an entry of a weight table has a byte for its class. */
export const MAX_CLASSES = 256;

/** The features of word `i` given the two tags before it. */
export function tagFeatures(words: Words, i: number, tag1: number, tag2: number, out: Features): void {
  const { data } = words;
  const at = (i + PAD) * STRIDE;
  const word = data[at + FIELD.word] as number;
  const shape = data[at + FIELD.shape] as number;
  const ambiguity = data[at + FIELD.ambiguity] as number;
  const suffix3 = data[at + FIELD.suffix3] as number;
  const before = data[at - STRIDE + FIELD.word] as number;
  const after = data[at + STRIDE + FIELD.word] as number;
  const after2 = data[at + 2 * STRIDE + FIELD.word] as number;
  const nextAmbiguity = data[at + STRIDE + FIELD.ambiguity] as number;
  const nextShape = data[at + STRIDE + FIELD.shape] as number;
  const cluster = data[at + FIELD.cluster] as number;
  const kin = data[at + FIELD.kin] as number;
  const nextKin = data[at + STRIDE + FIELD.kin] as number;
  const first = i === 0 ? 1 : 0;
  out.clear();
  out.one(0);
  out.one(word);
  for (let k = 0; k < 3; k++) out.one(data[at + FIELD.prefix1 + k] as number);
  for (let k = 0; k < 4; k++) out.one(data[at + FIELD.suffix1 + k] as number);
  out.two(shape, first);
  out.two(shape, suffix3);
  out.one(ambiguity);
  out.one(tag1);
  out.two(tag1, tag2);
  out.one(before);
  out.one(after);
  out.one(data[at - 2 * STRIDE + FIELD.word] as number);
  out.one(after2);
  out.one(data[at - STRIDE + FIELD.suffix3] as number);
  out.one(data[at + STRIDE + FIELD.suffix3] as number);
  out.one(data[at + STRIDE + FIELD.suffix2] as number);
  out.one(nextAmbiguity);
  out.two(data[at + 2 * STRIDE + FIELD.ambiguity] as number, nextAmbiguity);
  out.two(tag1, word);
  out.two(tag1, suffix3);
  out.two(tag1, ambiguity);
  out.three(tag1, tag2, ambiguity);
  out.three(tag1, ambiguity, nextAmbiguity);
  out.two(ambiguity, nextAmbiguity);
  out.two(tag1, shape);
  out.two(tag1, after);
  out.two(before, word);
  out.two(word, after);
  out.two(before, after);
  out.two(word, nextAmbiguity);
  out.two(shape, nextShape);
  out.two(shape, data[at - STRIDE + FIELD.shape] as number);
  out.two(suffix3, nextAmbiguity);
  out.three(word, after, after2);
  out.two(tag1, nextAmbiguity);
  out.three(tag1, word, nextAmbiguity);
  out.three(tag1, suffix3, nextAmbiguity);
  out.three(tag1, tag2, word);
  out.three(tag1, after, word);
  out.three(data[at - STRIDE + FIELD.ambiguity] as number, ambiguity, nextAmbiguity);
  out.one(cluster);
  out.two(tag1, cluster);
  out.two(cluster, suffix3);
  out.two(cluster, nextKin);
  out.three(tag1, kin, nextKin);
  out.two(kin, data[at - STRIDE + FIELD.kin] as number);
  out.two(ambiguity, data[at + STRIDE + FIELD.cluster] as number);
  out.two(ambiguity, data[at - STRIDE + FIELD.cluster] as number);
  out.three(shape, tag1, cluster);
}

/** Tags a sentence from left to right with the classes of the model. */
export class Tagger {
  readonly #features = new Features(TAG_FEATURES);
  readonly #scores = new Int32Array(MAX_CLASSES);

  constructor(
    readonly weights: Scorer,
    readonly classes: number,
  ) {}

  /** @returns one class a word */
  tag(words: Words): Int32Array {
    const tags = new Int32Array(words.length);
    let tag1 = -1;
    let tag2 = -1;
    for (let i = 0; i < words.length; i++) {
      tagFeatures(words, i, tag1, tag2, this.#features);
      const tag = decide(this.weights, this.#features, this.#scores, this.classes);
      tags[i] = tag;
      tag2 = tag1;
      tag1 = tag;
    }
    return tags;
  }
}
