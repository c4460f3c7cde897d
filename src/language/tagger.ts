import { Features } from './features.ts';
import { best, type Scorer } from './weights.ts';
import { FIELD, PAD, STRIDE, type Words } from './words.ts';

/** Upper bound of features at a position. */
export const TAG_FEATURES = 64;
/** Upper bound of classes, since an entry of a weight table has a byte for its class. */
export const MAX_CLASSES = 256;

/** Places of the features that depend on nothing but the word: the first ones, and two of its cluster. */
const PLACE = { near: 12, cluster: 45, clusterEnding: 47 } as const;

/** The features of word `i` given the two tags before it. */
export function tagFeatures(words: Words, i: number, tag1: number, tag2: number, out: Features): void {
  ownFeatures(words, i, out);
  nearFeatures(words, i, tag1, tag2, out);
}

/** Those that depend on nothing but the word. */
function ownFeatures(words: Words, i: number, out: Features): void {
  const { data } = words;
  const at = (i + PAD) * STRIDE;
  const shape = data[at + FIELD.shape] as number;
  const suffix3 = data[at + FIELD.suffix3] as number;
  const cluster = data[at + FIELD.cluster] as number;
  out.clear();
  out.one(0);
  out.one(data[at + FIELD.word] as number);
  for (let k = 0; k < 3; k++) out.one(data[at + FIELD.prefix1 + k] as number);
  for (let k = 0; k < 4; k++) out.one(data[at + FIELD.suffix1 + k] as number);
  out.two(shape, i === 0 ? 1 : 0);
  out.two(shape, suffix3);
  out.one(data[at + FIELD.ambiguity] as number);
  out.goTo(PLACE.cluster);
  out.one(cluster);
  out.goTo(PLACE.clusterEnding);
  out.two(cluster, suffix3);
}

/** Those that look at the surroundings of the word and at the two tags before it. */
function nearFeatures(words: Words, i: number, tag1: number, tag2: number, out: Features): void {
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
  out.goTo(PLACE.near);
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
  out.goTo(PLACE.cluster + 1);
  out.two(tag1, cluster);
  out.goTo(PLACE.clusterEnding + 1);
  out.two(cluster, nextKin);
  out.three(tag1, kin, nextKin);
  out.two(kin, data[at - STRIDE + FIELD.kin] as number);
  out.two(ambiguity, data[at + STRIDE + FIELD.cluster] as number);
  out.two(ambiguity, data[at - STRIDE + FIELD.cluster] as number);
  out.three(shape, tag1, cluster);
}

/** Words whose own votes are kept for the next time that they occur, first words at odd places; a power of two. */
const KEPT = 2048;

/** Tags a sentence from left to right with the classes of the model. */
export class Tagger {
  readonly #features = new Features(TAG_FEATURES);
  readonly #scores: Int32Array;
  readonly #keys = new Int32Array(2 * KEPT);
  readonly #votes: Int32Array;

  constructor(
    readonly weights: Scorer,
    readonly classes: number,
  ) {
    this.#scores = new Int32Array(classes);
    this.#votes = new Int32Array(KEPT * classes);
  }

  /** @returns one class a word */
  tag(words: Words): Int32Array {
    const tags = new Int32Array(words.length);
    let tag1 = -1;
    let tag2 = -1;
    for (let i = 0; i < words.length; i++) {
      const own = this.#own(words, i) * this.classes;
      for (let c = 0; c < this.classes; c++) this.#scores[c] = this.#votes[own + c] as number;
      nearFeatures(words, i, tag1, tag2, this.#features);
      this.#add(PLACE.near, PLACE.cluster, this.#scores);
      this.#add(PLACE.cluster + 1, PLACE.clusterEnding, this.#scores);
      this.#add(PLACE.clusterEnding + 1, this.#features.length, this.#scores);
      const tag = best(this.#scores, this.classes);
      tags[i] = tag;
      tag2 = tag1;
      tag1 = tag;
    }
    return tags;
  }

  /** Adds the votes of the features from one place to another. */
  #add(from: number, to: number, scores: Int32Array): void {
    for (let k = from; k < to; k++) this.weights.add(this.#features.items[k] as number, scores);
  }

  /** Where the votes of the word by itself are kept. */
  #own(words: Words, i: number): number {
    const at = (i + PAD) * STRIDE;
    const word = words.data[at + FIELD.word] as number;
    const shape = words.data[at + FIELD.shape] as number;
    const place = ((word ^ (shape >>> 7) ^ (shape << 1)) & (KEPT - 2)) | (i === 0 ? 1 : 0);
    if (this.#keys[2 * place] === word && this.#keys[2 * place + 1] === shape) return place;
    this.#keys[2 * place] = word;
    this.#keys[2 * place + 1] = shape;
    const votes = this.#votes.subarray(place * this.classes, (place + 1) * this.classes).fill(0);
    ownFeatures(words, i, this.#features);
    this.#add(0, PLACE.near, votes);
    this.#add(PLACE.cluster, PLACE.cluster + 1, votes);
    this.#add(PLACE.clusterEnding, PLACE.clusterEnding + 1, votes);
    return place;
  }
}
