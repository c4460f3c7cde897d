import { finish, mix } from '../../model/hash.ts';

/** What a list knows of a word or phrase, as bits. */
export const LIST = {
  first: 1,
  family: 2,
  city: 4,
  state: 8,
  adjective: 16,
  organisation: 32,
  leader: 64,
  title: 128,
  organisationWord: 256,
  placeWord: 512,
  eventWord: 1024,
  workWord: 2048,
  objectWord: 4096,
  place: 8192,
  time: 16384,
  female: 32768,
  male: 65536,
} as const;
export type ListName = keyof typeof LIST;

/** What a whole phrase is known to name, as bits; asked apart from the other lists. */
export const KNOWN = {
  town: 1,
  person: 2,
  place: 4,
  organisation: 8,
  event: 16,
  work: 32,
  object: 64,
  people: 128,
} as const;
export type KnownName = keyof typeof KNOWN;

/** The bits of a phrase as they are kept: what it is known to name, and those of the lists above. */
const KNOWN_BITS = 8;

/** The bit by which {@link Lists} is told of a list. */
export const listBit = (list: ListName): number => LIST[list] << KNOWN_BITS;

/** Longest phrase of a list, in words. */
export const LONGEST = 5;

/** The hash of a phrase that goes on with another word; start from 0. */
export const extend = (phrase: number, word: number): number => mix(phrase ^ 0x2c1b3c6d, word);

/** Lists of words and phrases, and clusters of words that are used alike, by hash. */
export class Lists {
  readonly #bits: ReadonlyMap<number, number>;
  readonly #clusters: ReadonlyMap<number, number>;
  readonly #leanings: ReadonlyMap<number, number>;
  readonly #senses: ReadonlyMap<number, number>;

  /**
   * @param bits bits of {@link KNOWN} and of {@link listBit}, by the hash that {@link phraseKey} gives
   * @param clusters a number from 1, by the hash of the word in lower case
   * @param leanings what words tend to name (`leaning.ts`), by the same hash
   * @param senses class of sense above ten bits of kinds, by the hash that {@link phraseKey} gives
   */
  constructor(
    bits: ReadonlyMap<number, number>,
    clusters: ReadonlyMap<number, number>,
    leanings: ReadonlyMap<number, number>,
    senses: ReadonlyMap<number, number>,
  ) {
    this.#bits = bits;
    this.#clusters = clusters;
    this.#leanings = leanings;
    this.#senses = senses;
  }

  /** The cluster of a word; 0 for a rare one. */
  cluster(word: number): number {
    return this.#clusters.get(word) ?? 0;
  }

  /** The leaning of a word; 0 for one of which nothing is known. */
  leaning(word: number): number {
    return this.#leanings.get(word) ?? 0;
  }

  /** Class of sense and kinds of a word or phrase; 0 for one of which nothing is known. @param phrase as in {@link of} */
  sense(phrase: number): number {
    return this.#senses.get(finish(phrase)) ?? 0;
  }

  /** @param phrase made by {@link extend} */
  of(phrase: number): number {
    return (this.#bits.get(finish(phrase)) ?? 0) >>> KNOWN_BITS;
  }

  /** What a phrase is known to name, as bits; 0 for one of which nothing is known. @param phrase as in {@link of} */
  known(phrase: number): number {
    return (this.#bits.get(finish(phrase)) ?? 0) & ((1 << KNOWN_BITS) - 1);
  }
}

/** The key of a phrase in a {@link Lists}. */
export const phraseKey = (words: readonly number[]): number => finish(words.reduce(extend, 0));
