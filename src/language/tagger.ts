import { Features } from './features.ts';
import { Votes } from './votes.ts';
import { best, type Scorer } from './weights.ts';
import { FIELD, PAD, STRIDE, type Words } from './words.ts';

/** Upper bound of features at a position. */
export const TAG_FEATURES = 64;
/** Upper bound of classes, since an entry of a weight table has a byte for its class. */
export const MAX_CLASSES = 256;

/** Places of the features that depend on nothing but the word: the first ones, and two of its cluster. */
const PLACE = { near: 12, cluster: 45, clusterEnding: 47 } as const;

const OWN_PLACES = [...Array(PLACE.near).keys(), PLACE.cluster, PLACE.clusterEnding];
/** Those of the next word: itself, its endings, its usual tags. */
const NEXT_PLACES = [15, 19, 20, 21];
/** 1 for the places whose votes are kept by word. */
const KEPT_PLACES = new Uint8Array(TAG_FEATURES);
for (const place of [...OWN_PLACES, ...NEXT_PLACES]) KEPT_PLACES[place] = 1;

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

/** Words whose votes are kept for the next time that they occur; a power of two. */
const KEPT = 4096;

/** Tags a sentence from left to right with the classes of the model. */
export class Tagger {
  readonly #features = new Features(TAG_FEATURES);
  readonly #scores: Int32Array;
  /** What words vote by themselves (first words at odd places), and as the next word. */
  readonly #own: Votes;
  readonly #next: Votes;

  constructor(
    readonly weights: Scorer,
    readonly classes: number,
  ) {
    this.#scores = new Int32Array(classes);
    this.#own = new Votes(KEPT, classes);
    this.#next = new Votes(KEPT, classes);
  }

  /** @returns one class a word */
  tag(words: Words): Int32Array {
    const tags = new Int32Array(words.length);
    const { items } = this.#features;
    let tag1 = -1;
    let tag2 = -1;
    for (let i = 0; i < words.length; i++) {
      const [own, next] = [this.#ownPlace(words, i), this.#nextPlace(words, i)];
      for (let c = 0; c < this.classes; c++)
        this.#scores[c] = (this.#own.votes[own + c] as number) + (this.#next.votes[next + c] as number);
      nearFeatures(words, i, tag1, tag2, this.#features);
      for (let k = PLACE.near; k < this.#features.length; k++)
        if (KEPT_PLACES[k] !== 1) this.weights.add(items[k] as number, this.#scores);
      const tag = best(this.#scores, this.classes);
      tags[i] = tag;
      tag2 = tag1;
      tag1 = tag;
    }
    return tags;
  }

  /** Where the votes of the word by itself are kept. */
  #ownPlace(words: Words, i: number): number {
    const at = (i + PAD) * STRIDE;
    const word = words.data[at + FIELD.word] as number;
    const shape = words.data[at + FIELD.shape] as number;
    const place = ((word ^ (shape >>> 7) ^ (shape << 1)) & (KEPT - 2)) | (i === 0 ? 1 : 0);
    if (this.#own.has(place, word, shape)) return place * this.classes;
    ownFeatures(words, i, this.#features);
    return this.#own.fill(place, this.weights, this.#features.items, OWN_PLACES);
  }

  /** Where the votes of the word behind are kept. */
  #nextPlace(words: Words, i: number): number {
    const at = (i + 1 + PAD) * STRIDE;
    const word = words.data[at + FIELD.word] as number;
    const ambiguity = words.data[at + FIELD.ambiguity] as number;
    const place = (word ^ (word >>> 11)) & (KEPT - 1);
    if (this.#next.has(place, word, ambiguity)) return place * this.classes;
    nearFeatures(words, i, -1, -1, this.#features);
    return this.#next.fill(place, this.weights, this.#features.items, NEXT_PLACES);
  }
}
